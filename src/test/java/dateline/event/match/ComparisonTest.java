package dateline.event.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.match.Pairs.Pair;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    private final List<Pair> pairs = Pairs.all();

    @Test
    void whatIsPutTogetherOrAgainstEachOtherIsSoInTheCorpus() {
        pairs.stream()
                .filter(pair -> !pair.outcome().equals(pair.expected()))
                .forEach(pair -> System.out.println("  " + pair.expected() + ", read as " + pair.outcome() + ": "
                        + pair.one() + " / " + pair.other()));
        for (String outcome : List.of("same", "conflict")) {
            Predicate<Pair> is = pair -> pair.expected().startsWith(outcome);
            Predicate<Pair> read = pair -> pair.outcome().startsWith(outcome);
            Predicate<Pair> right = is.and(pair -> pair.outcome().equals(pair.expected()));
            double precision = count(right) / count(read);
            double recall = count(right) / count(is);
            System.out.printf(
                    "%s: %.0f pairs of %d, precision %.3f, recall %.3f%n",
                    outcome, count(is), pairs.size(), precision, recall);
            assertThat(precision).as("precision of " + outcome).isGreaterThanOrEqualTo(PRECISION);
            assertThat(recall).as("recall of " + outcome).isGreaterThanOrEqualTo(RECALL);
        }
    }

    @Test
    void itIsSymmetric() {
        assertThat(pairs).allSatisfy(pair -> assertThat(Comparison.of(pair.other(), pair.one()))
                .isEqualTo(Comparison.of(pair.one(), pair.other())));
    }

    private double count(Predicate<Pair> which) {
        return pairs.stream().filter(which).count();
    }
}
