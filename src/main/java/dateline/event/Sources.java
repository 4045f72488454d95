package dateline.event;

import dateline.article.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who tells an event independently of the others. One publisher is one source, and so is one agency, whoever prints its
 * report; copies of one report are one, as the articles know it of each other, and what is told in the very same words was
 * not written twice.
 */
final class Sources {

    private Sources() {}

    /** What two tellings of one source have in common. */
    private record Sign(String of, Object sign) {

        static List<Sign> of(Occurrence telling) {
            Article article = telling.article();
            return Stream.of(
                            article.publisher().map(name -> of("publisher", name)),
                            article.metadata().agency().map(name -> of("agency", name)),
                            article.copyGroup().map(report -> new Sign("report", report)),
                            Optional.of(new Sign("words", telling.quote())))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Sign of(String sort, String name) {
            return new Sign(sort, name.toLowerCase(Locale.ROOT));
        }
    }

    /** By source, what each tells; none where nothing tells it. */
    static List<List<Occurrence>> of(List<Occurrence> tellings) {
        Map<Sign, List<Occurrence>> bySign = new HashMap<>();
        tellings.forEach(
                telling -> Sign.of(telling).forEach(sign -> bySign.computeIfAbsent(sign, none -> new ArrayList<>())
                        .add(telling)));
        List<List<Occurrence>> sources = new ArrayList<>();
        Set<Occurrence> known = new HashSet<>();
        for (Occurrence telling : tellings) {
            if (known.add(telling)) {
                sources.add(source(telling, bySign, known));
            }
        }
        return sources;
    }

    /** All that has a sign in common with it, be it by way of others. Takes the signs that it followed. */
    private static List<Occurrence> source(
            Occurrence first, Map<Sign, List<Occurrence>> bySign, Set<Occurrence> known) {
        List<Occurrence> source = new ArrayList<>();
        Deque<Occurrence> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            Occurrence telling = next.remove();
            source.add(telling);
            Sign.of(telling).stream()
                    .flatMap(sign -> Optional.ofNullable(bySign.remove(sign)).stream())
                    .flatMap(List::stream)
                    .filter(known::add)
                    .forEach(next::add);
        }
        return source;
    }
}
