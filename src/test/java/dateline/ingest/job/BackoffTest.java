package dateline.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(4), Duration.ofMinutes(15));

    @Property
    void eachWaitIsBetweenHalfAndAllOfTheDoubled(
            @ForAll @IntRange(min = 1, max = 200) int failures, @ForAll long seed) {
        long whole = failures > 20 ? 900_000 : Math.min(900_000, 4_000L << (failures - 1));
        assertThat(BACKOFF.after(failures, new Random(seed)).toMillis()).isBetween(whole / 2, whole);
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        Random random = new Random(1);
        assertThat(java.util.stream.Stream.generate(() -> BACKOFF.after(3, random))
                        .limit(50)
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    @Test
    void aBackoffGrows() {
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(4), Duration.ofSeconds(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
