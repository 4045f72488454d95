package dateline.timeline;

import dateline.event.EventFilter;
import dateline.rest.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        STATUS("e.status", ""),
        KIND("e.kind", ""),
        ACTOR("lane.name", "event_actor lane where lane.event_id = e.id"),
        PLACE("lane.name", "event_place lane where lane.event_id = e.id"),
        SOURCE(
                "lane.publisher",
                "occurrence o join article lane on lane.id = o.article_id where o.event_id = e.id"
                        + " and lane.publisher is not null");

        /** The name of a lane of the event's. */
        private final String name;

        /** Where the names stand, with the condition that they are the event's; empty for a column of its own. */
        private final String rows;

        By(String name, String rows) {
            this.name = name;
            this.rows = rows;
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

        /** The names of an event's lanes, each once, as rows of {@code key} and {@code name}. */
        String names() {
            return rows.isEmpty()
                    ? "select %1$s as key, %1$s as name".formatted(name)
                    : "select lower(%1$s) as key, min(%1$s) as name from %2$s group by 1".formatted(name, rows);
        }

        /** That the event is in a lane of {@code :lane}. */
        String condition() {
            return rows.isEmpty()
                    ? name + " in (:lane)"
                    : "exists (select 1 from %s and lower(%s) in (:lane))".formatted(rows, name);
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
        String condition = others ? "not (" + by.condition() + ")" : by.condition();
        return filter.and(condition, Map.of("lane", names));
    }
}
