package dateline.ingest;

import static dateline.Api.article;
import static dateline.Api.delete;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import dateline.article.Articles;
import dateline.article.Fingerprint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@DatelineTest
class SampleResourceTest {

    @Inject
    Samples samples;

    @Inject
    SubmissionReader submissions;

    @Inject
    Articles articles;

    private static List<Integer> load() {
        return post("/api/samples", "").statusCode(200).extract().jsonPath().getList("items.id");
    }

    @Test
    void whileOneOfThemIsWaitedForOthersStoreTheirs() {
        load().forEach(sample -> delete("/api/articles/" + sample).statusCode(204));
        Fingerprint second =
                Fingerprint.of(submissions.read(samples.submissions().get(1)).text());
        CompletableFuture<List<Integer>> loading = QuarkusTransaction.requiringNew()
                .call(() -> {
                    articles.lock(second);
                    CompletableFuture<List<Integer>> waiting = CompletableFuture.supplyAsync(SampleResourceTest::load);
                    awaitOneThatWaits();
                    CompletableFuture<Integer> stored = CompletableFuture.supplyAsync(
                            () -> article("A bridge was closed in Lima on Tuesday.", "2024-06-21")
                                    .getInt("id"));
                    assertThat(stored).succeedsWithin(20, TimeUnit.SECONDS);
                    return waiting;
                });
        assertThat(loading.join()).hasSize(3);
    }

    private void awaitOneThatWaits() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (waiting() == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(deadline);
        }
    }

    private long waiting() {
        return ((Number) articles.getEntityManager()
                        .createNativeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .getSingleResult())
                .longValue();
    }
}
