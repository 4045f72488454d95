package dateline.ingest;

import dateline.ingest.job.Jobs;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Forgets, once an hour, the jobs that are long over, and the originals and groups of copies that nothing refers to. */
@ApplicationScoped
class TidyIntake {

    private static final Logger LOG = Logger.getLogger(TidyIntake.class);

    /** How long what ended well is remembered. */
    private static final Duration MEMORY = Duration.ofDays(7);

    private final Jobs jobs;
    private final Originals originals;
    private final CopyGroups copies;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tidy intake");
        thread.setDaemon(true);
        return thread;
    });

    TidyIntake(Jobs jobs, Originals originals, CopyGroups copies) {
        this.jobs = jobs;
        this.originals = originals;
        this.copies = copies;
    }

    void start(@Observes StartupEvent up) {
        scheduler.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES);
    }

    private void tidy() {
        try {
            jobs.forget(MEMORY);
            originals.forgetUnused();
            copies.forgetEmpty();
        } catch (RuntimeException away) {
            LOG.warnf("tidying up failed, and is tried again: %s", away.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent down) {
        scheduler.shutdownNow();
    }
}
