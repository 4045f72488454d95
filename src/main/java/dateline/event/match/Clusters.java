package dateline.event.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parts tellings into happenings: the likest two are put together first, then the next likest, unless that put into one
 * happening two tellings that contradict each other, two of one article, or two that a person keeps apart. Equal
 * likenesses are taken in the order of the sources, so that the outcome depends on the set of tellings alone.
 */
public final class Clusters {

    private record Edge(Telling one, Telling other, double degree) {

        private static final Comparator<Edge> LIKEST_FIRST = Comparator.comparingDouble(Edge::degree)
                .reversed()
                .thenComparing(edge -> edge.one.source())
                .thenComparing(edge -> edge.other.source());
    }

    private final Function<Telling, Optional<Long>> keeper;
    private final Map<Telling, Set<Telling>> clusters = new HashMap<>();
    private final Map<Telling, Set<Telling>> opponents = new HashMap<>();

    private Clusters(Function<Telling, Optional<Long>> keeper) {
        this.keeper = keeper;
    }

    /**
     * @param keeper by whose id a person's work holds a telling: those held by different ones stay apart
     * @return each telling in one set
     */
    public static List<Set<Telling>> of(Collection<Telling> tellings, Function<Telling, Optional<Long>> keeper) {
        Clusters clusters = new Clusters(keeper);
        List<Telling> ordered =
                tellings.stream().sorted(Comparator.comparing(Telling::source)).toList();
        ordered.forEach(telling -> clusters.clusters.put(telling, Set.of(telling)));
        clusters.edges(ordered).forEach(edge -> clusters.join(edge.one, edge.other));
        return ordered.stream().map(clusters.clusters::get).distinct().toList();
    }

    private List<Edge> edges(List<Telling> ordered) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Telling one = ordered.get(i);
                Telling other = ordered.get(j);
                Likeness likeness = Comparison.of(one, other);
                if (likeness instanceof Likeness.Same same) {
                    edges.add(new Edge(one, other, same.degree()));
                } else if (likeness instanceof Likeness.Conflict) {
                    oppose(one, other);
                }
            }
        }
        edges.sort(Edge.LIKEST_FIRST);
        return edges;
    }

    private void oppose(Telling one, Telling other) {
        opponents.computeIfAbsent(one, none -> new HashSet<>()).add(other);
        opponents.computeIfAbsent(other, none -> new HashSet<>()).add(one);
    }

    private void join(Telling one, Telling other) {
        Set<Telling> left = clusters.getOrDefault(one, Set.of());
        Set<Telling> right = clusters.getOrDefault(other, Set.of());
        if (left == right || !mayJoin(left, right)) {
            return;
        }
        Set<Telling> both = new HashSet<>(left);
        both.addAll(right);
        both.forEach(member -> clusters.put(member, both));
    }

    private boolean mayJoin(Set<Telling> left, Set<Telling> right) {
        Set<String> articles = new HashSet<>();
        left.forEach(telling -> articles.add(telling.source().article()));
        Optional<Long> kept = held(left);
        boolean isKeptApart = kept.isPresent()
                && held(right).filter(id -> !kept.get().equals(id)).isPresent();
        return !isKeptApart
                && right.stream()
                        .noneMatch(telling -> articles.contains(telling.source().article()))
                && left.stream().noneMatch(telling -> opponents.getOrDefault(telling, Set.of()).stream()
                        .anyMatch(right::contains))
                && left.stream().allMatch(one -> right.stream()
                        .allMatch(two -> one.days().overlaps(two.days())));
    }

    private Optional<Long> held(Set<Telling> cluster) {
        return cluster.stream()
                .flatMap(telling -> keeper.apply(telling).stream())
                .findFirst();
    }
}
