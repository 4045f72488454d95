package dateline.timeline;

import dateline.event.EventFilter;
import dateline.rest.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the lanes that a picture is cut into: the events of one of the names, or, where others are meant, those of none
 * of them.
 */
record Lane(By by, boolean others, List<String> names) {

    /** Between the parts of a key: a character that no name has. */
    private static final String SEPARATOR = "\u001f";

    private static final String OTHERS = "others";

    /** What lanes can be cut by; in SQL, on the event {@code e}. */
    enum By {
        STATUS("e.status", "", ""),
        KIND("e.kind", "", ""),
        ACTOR("lane.name", "event_actor lane", "lane.event_id = e.id"),
        PLACE("lane.name", "event_place lane", "lane.event_id = e.id"),
        SOURCE(
                "lane.publisher",
                "occurrence o join article lane on lane.id = o.article_id",
                "o.event_id = e.id and lane.publisher is not null");

        private final String name;

        /** Where the names stand; empty where the event itself has them. */
        private final String rows;

        /** Which of the rows are the event's. */
        private final String itsOwn;

        By(String name, String rows, String itsOwn) {
            this.name = name;
            this.rows = rows;
            this.itsOwn = itsOwn;
        }

        static By named(String word) {
            return Arrays.stream(values())
                    .filter(by -> by.word().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            Problems.badField("by", "“" + word + "” is none of status, kind, actor, place, source"));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the kept counts know it. */
        boolean isSort() {
            return rows.isEmpty();
        }

        /** Rows of {@code key}, {@code name} and {@code id}, one for each name of an event that passes the filter. */
        String names(EventFilter filter) {
            return rows.isEmpty()
                    ? "select %1$s as key, %1$s as name, e.id from event e".formatted(name) + filter.where()
                    : "select lower(%1$s) as key, %1$s as name, e.id from event e, %2$s".formatted(name, rows)
                            + filter.and(itsOwn).where();
        }

        /** That the event has a name of {@code :lane}; not of columns of its own. */
        String condition() {
            return "exists (select 1 from %s where %s and lower(%s) in (:lane))".formatted(rows, itsOwn, name);
        }
    }

    static Lane of(By by, String name) {
        return new Lane(by, false, List.of(name));
    }

    static Lane ofOthers(By by, List<String> names) {
        return new Lane(by, true, List.copyOf(names));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is not one that was given out */
    static Lane parse(String key) {
        List<String> parts = List.of(key.split(SEPARATOR, -1));
        boolean others = parts.get(0).equals(OTHERS);
        int names = others ? 2 : 1;
        Optional<By> by = Arrays.stream(By.values())
                .filter(each -> parts.size() > names && each.word().equals(parts.get(names - 1)))
                .findFirst();
        return by.map(found -> new Lane(found, others, List.copyOf(parts.subList(names, parts.size()))))
                .orElseThrow(() -> Problems.badField("lane", "is not a key that the lanes gave out"));
    }

    String key() {
        String named = by.word() + SEPARATOR + String.join(SEPARATOR, names);
        return others ? OTHERS + SEPARATOR + named : named;
    }

    EventFilter within(EventFilter filter) {
        return switch (by) {
            case STATUS -> filter.ofStatuses(of(EventFilter.STATUSES));
            case KIND -> filter.ofKinds(of(EventFilter.KINDS));
            case ACTOR, PLACE, SOURCE ->
                filter.and(others ? "not (" + by.condition() + ")" : by.condition(), Map.of("lane", names));
        };
    }

    /** Which of all names it is about. */
    private Set<String> of(List<String> all) {
        return all.stream().filter(name -> names.contains(name) != others).collect(Collectors.toSet());
    }
}
