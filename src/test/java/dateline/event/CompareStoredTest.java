package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Api;
import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DatelineTest
class CompareStoredTest {

    @RegisterExtension
    final Stored stored = new Stored();

    @Inject
    CompareStored compare;

    @Inject
    GroupTellings grouping;

    @Inject
    EntityManager database;

    @Test
    void whoRemovesAnArticleDoesNotWaitForWhatIsAboutToCompareIt() {
        int article = stored.note(Api.article("The minister was arrested in Lima on Tuesday.", "2024-06-21"))
                .getInt("id");
        QuarkusTransaction.requiringNew().run(() -> execute("insert into article_to_compare values (" + article + ")"));
        CompletableFuture<Boolean> comparing = QuarkusTransaction.requiringNew().call(() -> {
            grouping.lock();
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(compare::compareOne));
            awaitOneThatWaits();
            execute("set local lock_timeout = '2s'");
            execute("delete from article_to_compare where article_id = " + article);
            return waiting;
        });
        assertThat(comparing).succeedsWithin(20, TimeUnit.SECONDS);
    }

    private int execute(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }

    private void awaitOneThatWaits() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (waiting() == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(deadline);
        }
    }

    private long waiting() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .getSingleResult())
                .longValue();
    }
}
