package dateline.time.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of TempEval-3, task A: how well the mentions of a system agree with those of a gold file. A mention is held
 * against the gold mention with the same span, else against the first one that it overlaps and that is not taken.
 */
record Score(int gold, int system, int strict, int relaxed, int type, int value) {

    static Score of(Map<String, List<Annotation>> gold, Map<String, List<Annotation>> system) {
        int golds = gold.values().stream().mapToInt(List::size).sum();
        int systems = system.values().stream().mapToInt(List::size).sum();
        Score sum = new Score(golds, systems, 0, 0, 0, 0);
        for (Map.Entry<String, List<Annotation>> doc : gold.entrySet()) {
            boolean[] taken = new boolean[doc.getValue().size()];
            for (Annotation one : system.getOrDefault(doc.getKey(), List.of())) {
                Optional<Annotation> hit = take(doc.getValue(), taken, one);
                sum = hit.isPresent() ? sum.and(hit.get(), one) : sum;
            }
        }
        return sum;
    }

    private static Optional<Annotation> take(List<Annotation> gold, boolean[] taken, Annotation one) {
        int hit = -1;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && one.coincides(gold.get(i))) {
                hit = i;
                break;
            }
            if (!taken[i] && hit < 0 && one.overlaps(gold.get(i))) {
                hit = i;
            }
        }
        if (hit < 0) {
            return Optional.empty();
        }
        taken[hit] = true;
        return Optional.of(gold.get(hit));
    }

    private Score and(Annotation goldOne, Annotation systemOne) {
        return new Score(
                gold,
                system,
                strict + (goldOne.coincides(systemOne) ? 1 : 0),
                relaxed + 1,
                type + (goldOne.type().equals(systemOne.type()) ? 1 : 0),
                value + (goldOne.value().equals(systemOne.value()) ? 1 : 0));
    }

    /** The harmonic mean of precision and recall, in percent. */
    double f1(int right) {
        return gold + system == 0 ? 0 : 200.0 * right / (gold + system);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "gold %d, system %d: strict F1 %.2f, relaxed F1 %.2f, type F1 %.2f, value F1 %.2f",
                gold,
                system,
                f1(strict),
                f1(relaxed),
                f1(type),
                f1(value));
    }
}
