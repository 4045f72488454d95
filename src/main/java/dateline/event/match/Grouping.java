package dateline.event.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts tellings into groups, each of one event: those that tell the same in the same words first, then the likest, and never
 * two into one group that exclude each other, be it by way of a third. A function of the tellings and what holds between
 * them: the order in which they are given makes no difference.
 *
 * <p>What is told is compared, and not who tells it: a thousand copies cost as much as their number, and not its square.
 */
public final class Grouping {

    private static final Comparator<Telling> BY_SOURCE = Comparator.comparing(Telling::source);

    private final Map<Telling, Set<Telling>> different = new HashMap<>();
    private final Map<Telling, Group> groups = new LinkedHashMap<>();
    private final Map<Told, List<Telling>> byTold = new HashMap<>();

    private Grouping(Collection<Telling> tellings, ByPersons persons) {
        tellings.stream().sorted(BY_SOURCE).forEach(telling -> {
            groups.put(telling, new Group(telling, persons.kept()));
            telling.told().ifPresent(told -> byTold.computeIfAbsent(told, none -> new ArrayList<>())
                    .add(telling));
        });
        persons.different().forEach(pair -> {
            different.computeIfAbsent(pair.one(), none -> new HashSet<>()).add(pair.other());
            different.computeIfAbsent(pair.other(), none -> new HashSet<>()).add(pair.one());
        });
    }

    /** Two tellings of which something was said. */
    public record Pair(Telling one, Telling other) {}

    /**
     * What persons did.
     *
     * @param same pairs that are put together whatever speaks against it
     * @param different pairs that are not to be in one group
     * @param kept of tellings of events that are to stay as they are, their event: no two such come into one group
     */
    public record ByPersons(Collection<Pair> same, Collection<Pair> different, Map<Telling, Long> kept) {}

    /**
     * What is told of one event in two ways, or in one: not every two that tell the same in the same words are known to be
     * of one event.
     *
     * @param degree greater for liker ones
     */
    public record Bond(Told one, Told other, double degree) {

        private static final Comparator<Bond> LIKEST_FIRST = Comparator.comparing(Bond::isOfItself)
                .thenComparing(Bond::degree)
                .reversed()
                .thenComparing(bond -> Collections.min(bond.keys()))
                .thenComparing(bond -> Collections.max(bond.keys()));

        private boolean isOfItself() {
            return one.equals(other);
        }

        private List<String> keys() {
            return List.of(one.key(), other.key());
        }
    }

    /**
     * Each telling is in one group, be it alone; groups and their tellings are in the order of their sources.
     *
     * @param bonds what is alike of what they tell
     */
    public static List<List<Telling>> groups(Collection<Telling> tellings, Collection<Bond> bonds, ByPersons persons) {
        Grouping grouping = new Grouping(tellings, persons);
        persons.same().forEach(pair -> grouping.join(grouping.of(pair.one()), grouping.of(pair.other())));
        bonds.stream().sorted(Bond.LIKEST_FIRST).forEach(grouping::join);
        return grouping.groups.values().stream()
                .distinct()
                .map(group -> group.tellings.stream().sorted(BY_SOURCE).toList())
                .sorted(Comparator.comparing(group -> group.get(0), BY_SOURCE))
                .toList();
    }

    private void join(Bond bond) {
        if (bond.isOfItself()) {
            List<Telling> firsts = new ArrayList<>();
            for (Telling telling : telling(bond.one())) {
                if (firsts.stream().noneMatch(first -> joinIfAllAgree(first, telling))) {
                    firsts.add(telling);
                }
            }
        } else {
            List<Telling> others = firsts(bond.other());
            firsts(bond.one()).forEach(one -> others.forEach(other -> joinIfAllAgree(one, other)));
        }
    }

    private List<Telling> telling(Told told) {
        return byTold.getOrDefault(told, List.of());
    }

    /** One of each group in which that is told. */
    private List<Telling> firsts(Told told) {
        Map<Group, Telling> firsts = new LinkedHashMap<>();
        telling(told).forEach(telling -> firsts.putIfAbsent(of(telling), telling));
        return List.copyOf(firsts.values());
    }

    /** Whether they are in one group now. */
    private boolean joinIfAllAgree(Telling one, Telling other) {
        Group its = of(one);
        Group others = of(other);
        boolean isOne = its == others || !its.excludes(others) && !areSaidDifferent(its, others);
        if (isOne) {
            join(its, others);
        }
        return isOne;
    }

    private boolean areSaidDifferent(Group one, Group other) {
        Group fewer = one.tellings.size() <= other.tellings.size() ? one : other;
        Group more = fewer == one ? other : one;
        return !different.isEmpty()
                && fewer.tellings.stream()
                        .flatMap(telling -> different.getOrDefault(telling, Set.of()).stream())
                        .anyMatch(apart -> groups.get(apart) == more);
    }

    private void join(Group one, Group other) {
        if (one != other) {
            Group fewer = one.tellings.size() <= other.tellings.size() ? one : other;
            Group more = fewer == one ? other : one;
            more.take(fewer);
            fewer.tellings.forEach(telling -> groups.put(telling, more));
        }
    }

    private Group of(Telling telling) {
        Group group = groups.get(telling);
        if (group == null) {
            throw new IllegalArgumentException("not among the tellings: " + telling);
        }
        return group;
    }

    /** Tellings of one event, with what of them excludes others: each said once, however many tell it. */
    private static final class Group {

        private final List<Telling> tellings = new ArrayList<>();
        private final Set<Told> told = new HashSet<>();
        private final Set<String> articles = new HashSet<>();
        private final Set<Long> kept = new HashSet<>();

        Group(Telling telling, Map<Telling, Long> keptEvents) {
            tellings.add(telling);
            telling.told().ifPresent(told::add);
            articles.add(telling.source().article());
            Long event = keptEvents.get(telling);
            if (event != null) {
                kept.add(event);
            }
        }

        void take(Group other) {
            tellings.addAll(other.tellings);
            told.addAll(other.told);
            articles.addAll(other.articles);
            kept.addAll(other.kept);
        }

        /** What one article tells twice it holds for two. */
        boolean excludes(Group other) {
            return !Collections.disjoint(articles, other.articles)
                    || areKeptApart(other)
                    || told.stream().anyMatch(one -> other.told.stream().anyMatch(its -> Comparison.exclude(one, its)));
        }

        private boolean areKeptApart(Group other) {
            return !kept.isEmpty() && !other.kept.isEmpty() && (kept.size() > 1 || !kept.equals(other.kept));
        }
    }
}
