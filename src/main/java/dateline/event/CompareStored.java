package dateline.event;

import dateline.article.Article;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Compares, in the background after a start, what was stored before tellings were compared. An article a transaction: it can
 * be stopped at any time, and several nodes share the work.
 */
@ApplicationScoped
class CompareStored {

    private static final Logger LOG = Logger.getLogger(CompareStored.class);

    private final EntityManager database;
    private final Tellings tellings;
    private final GroupTellings grouping;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "compare stored");
        thread.setDaemon(true);
        return thread;
    });

    CompareStored(EntityManager database, Tellings tellings, GroupTellings grouping) {
        this.database = database;
        this.tellings = tellings;
        this.grouping = grouping;
    }

    void start(@Observes StartupEvent up) {
        scheduler.scheduleWithFixedDelay(this::compareAll, 2, 60, TimeUnit.SECONDS);
    }

    private void compareAll() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::compareOne)) {
                // until none is left
            }
        } catch (RuntimeException away) {
            LOG.warnf("comparing what was stored failed, and is tried again: %s", away.getMessage());
        }
    }

    /** Whether there was one. */
    boolean compareOne() {
        // Before the row: who removes the article has the lock already when the row goes with it.
        grouping.lock();
        List<?> next = database.createNativeQuery("""
                        delete from article_to_compare where article_id = (
                            select article_id from article_to_compare order by article_id limit 1 for update skip locked)
                        returning article_id""", Long.class).getResultList();
        next.forEach(id -> tellings.group(database.getReference(Article.class, id)));
        return !next.isEmpty();
    }

    void stop(@Observes ShutdownEvent down) {
        scheduler.shutdownNow();
    }
}
