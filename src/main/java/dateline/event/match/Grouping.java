package dateline.event.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Puts tellings into groups, each of one event: the likest pairs first, and never two into one group that exclude each
 * other, be it by way of a third. A function of the tellings and what holds between them: the order in which they are given
 * makes no difference.
 */
public final class Grouping {

    private static final Comparator<Telling> BY_SOURCE = Comparator.comparing(Telling::source);

    private final BiPredicate<Telling, Telling> apart;
    private final Map<Telling, List<Telling>> groups = new HashMap<>();

    private Grouping(Collection<Telling> tellings, BiPredicate<Telling, Telling> apart) {
        this.apart = apart;
        tellings.forEach(telling -> groups.put(telling, new ArrayList<>(List.of(telling))));
    }

    /**
     * Two tellings that belong together.
     *
     * @param degree greater for liker ones
     */
    public record Bond(Telling one, Telling other, double degree) {

        private static final Comparator<Bond> LIKEST_FIRST = Comparator.comparingDouble(Bond::degree)
                .reversed()
                .thenComparing(Bond::lower, BY_SOURCE)
                .thenComparing(Bond::higher, BY_SOURCE);

        private Telling lower() {
            return BY_SOURCE.compare(one, other) <= 0 ? one : other;
        }

        private Telling higher() {
            return BY_SOURCE.compare(one, other) <= 0 ? other : one;
        }
    }

    /**
     * Each telling is in one group, be it alone; groups and their tellings are in the order of their sources.
     *
     * @param certain pairs that are put together whatever speaks against it, as a person said so
     * @param bonds pairs that are alike
     * @param apart whether two are not to be in one group, beside what they exclude by what they tell; symmetric
     */
    public static List<List<Telling>> groups(
            Collection<Telling> tellings,
            Collection<Bond> certain,
            Collection<Bond> bonds,
            BiPredicate<Telling, Telling> apart) {
        Grouping grouping = new Grouping(tellings, apart);
        certain.forEach(bond -> grouping.join(bond.one(), bond.other()));
        bonds.stream().sorted(Bond.LIKEST_FIRST).forEach(grouping::joinIfAllAgree);
        return grouping.groups.values().stream()
                .distinct()
                .map(group -> group.stream().sorted(BY_SOURCE).toList())
                .sorted(Comparator.comparing(group -> group.get(0), BY_SOURCE))
                .toList();
    }

    private void joinIfAllAgree(Bond bond) {
        List<Telling> ones = of(bond.one());
        List<Telling> others = of(bond.other());
        boolean joined = ones == others;
        if (!joined && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> exclude(one, other)))) {
            join(bond.one(), bond.other());
        }
    }

    private boolean exclude(Telling one, Telling other) {
        return apart.test(one, other) || Comparison.exclude(one, other);
    }

    private void join(Telling one, Telling other) {
        List<Telling> kept = of(one);
        List<Telling> joined = of(other);
        if (kept != joined) {
            kept.addAll(joined);
            joined.forEach(telling -> groups.put(telling, kept));
        }
    }

    private List<Telling> of(Telling telling) {
        List<Telling> group = groups.get(telling);
        if (group == null) {
            throw new IllegalArgumentException("not among the tellings: " + telling);
        }
        return group;
    }
}
