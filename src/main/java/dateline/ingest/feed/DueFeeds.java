package dateline.ingest.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks from time to time whether feeds are due. All nodes that work do; each due feed falls to one of them. */
@ApplicationScoped
class DueFeeds {

    private static final Logger LOG = Logger.getLogger(DueFeeds.class);
    private static final int SECONDS_BETWEEN_LOOKS = 15;

    private final FollowFeeds followFeeds;
    private final boolean works;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    });

    DueFeeds(FollowFeeds followFeeds, @ConfigProperty(name = "dateline.jobs.workers", defaultValue = "4") int workers) {
        this.followFeeds = followFeeds;
        this.works = workers > 0;
    }

    void start(@Observes StartupEvent up) {
        if (works) {
            scheduler.scheduleWithFixedDelay(
                    this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            followFeeds.pollDue();
        } catch (RuntimeException away) {
            LOG.warnf("due feeds could not be looked for, and are again soon: %s", away.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent down) {
        scheduler.shutdownNow();
    }
}
