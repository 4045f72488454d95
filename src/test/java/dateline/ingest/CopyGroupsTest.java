package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The groups of copies, where very many articles are of one report or of one form. */
@DatelineTest
class CopyGroupsTest {

    @Inject
    CopyGroups copies;

    @Test
    void aCopyOfAStoredReportDoesNotWaitForTheOthers() throws Exception {
        String report = words(200);
        Optional<Long> group = copies.groupOf(report);
        CompletableFuture<Optional<Long>> other = QuarkusTransaction.requiringNew()
                .call(() -> {
                    assertThat(copies.groupOf(report + " One.")).isEqualTo(group);
                    CompletableFuture<Optional<Long>> meanwhile =
                            CompletableFuture.supplyAsync(() -> copies.groupOf(report + " Two."));
                    assertThat(meanwhile.get(20, TimeUnit.SECONDS)).isEqualTo(group);
                    return meanwhile;
                });
        assertThat(other).isCompleted();
    }

    @Test
    void aNewReportIsMadeOneGroupByThoseThatBringItAtOneTime() throws Exception {
        String report = words(200);
        CompletableFuture<Optional<Long>> second = new CompletableFuture<>();
        Optional<Long> first = QuarkusTransaction.requiringNew().call(() -> {
            Optional<Long> group = copies.groupOf(report + " One.");
            second.completeAsync(() -> copies.groupOf(report + " Two."));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(second).as("it waits").isNotDone();
            return group;
        });
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first);
    }

    @Test
    void reportsByOneFormAreNoCopiesAndThoseOfOneReportAre() {
        // Two of them have a sixth of their wording in common: far from a copy, and enough for many to share a band.
        String form = words(50);
        assertThat(IntStream.range(0, 100).mapToObj(i -> copies.groupOf(form + " " + words(110))))
                .as("a form is no copy")
                .doesNotHaveDuplicates();
        String report = words(200);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> copies.groupOf(report + " Number " + i + "."))
                        .distinct())
                .hasSize(1);
    }

    /** So many that nobody wrote before. */
    private static String words(int count) {
        Random random = new Random(UUID.randomUUID().getMostSignificantBits());
        return random.longs(count, 0, 100_000_000L)
                .mapToObj(number -> Long.toString(number, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }
}
