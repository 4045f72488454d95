package dateline.ingest.job;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This process as one of those that share the work. */
@ApplicationScoped
class Node {

    private final AgroalDataSource database;
    private final Workers.Terms terms;
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2, threads("jobs"));
    private final ExecutorService listening = Executors.newSingleThreadExecutor(threads("jobs' bell"));
    private final ExecutorService hands;
    private final Workers workers;

    Node(
            Claims claims,
            Work work,
            AgroalDataSource database,
            @ConfigProperty(name = "dateline.jobs.workers", defaultValue = "4") int workers,
            @ConfigProperty(name = "dateline.jobs.lease", defaultValue = "30s") Duration lease) {
        this.database = database;
        this.terms = new Workers.Terms(
                workers, lease, Duration.ofSeconds(5), 5, new Backoff(Duration.ofSeconds(4), Duration.ofMinutes(15)));
        this.hands = Executors.newFixedThreadPool(Math.max(1, workers), threads("job"));
        this.workers = new Workers("node-" + UUID.randomUUID(), terms, claims, work, scheduler, hands, new Random());
    }

    void start(@Observes StartupEvent up) {
        if (terms.hands() > 0) {
            workers.start();
            listening.execute(new Bell(database, workers::ring));
        }
    }

    void stop(@Observes ShutdownEvent down) {
        listening.shutdownNow();
        workers.close();
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + " " + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
