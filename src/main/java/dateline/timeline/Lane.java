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
        STATUS("e.status", "e.status", "", ""),
        KIND("e.kind", "e.kind", "", ""),
        ACTOR("lower(lane.name)", "lane.name", "event_actor lane", "lane.event_id = e.id"),
        PLACE("lower(lane.name)", "lane.name", "event_place lane", "lane.event_id = e.id"),
        SOURCE(
                "lower(lane.publisher)",
                "lane.publisher",
                "occurrence o join article lane on lane.id = o.article_id",
                "o.event_id = e.id and not o.removed and lane.publisher is not null"),
        /** Of whoever asks. */
        COLLECTION("lane.number", "lane.title", "(%s) lane", "lane.event_id = e.id");

        private static final String WORDS =
                Arrays.stream(values()).map(By::word).collect(Collectors.joining(", "));

        /** What is the same for all that are in one lane. */
        private final String key;

        /** For a reader. */
        private final String name;

        /** Where the names stand, with a place for what is collected; empty where the event itself has them. */
        private final String rows;

        /** Which of the rows are the event's. */
        private final String itsOwn;

        By(String key, String name, String rows, String itsOwn) {
            this.key = key;
            this.name = name;
            this.rows = rows;
            this.itsOwn = itsOwn;
        }

        static By named(String word) {
            return Arrays.stream(values())
                    .filter(by -> by.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Problems.badField("by", "“" + word + "” is none of " + WORDS));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the kept counts know it. */
        boolean isSort() {
            return rows.isEmpty();
        }

        /** Whether only the bookmarks' owner, and whom they are shared with, may know it. */
        boolean isCollected() {
            return this == COLLECTION;
        }

        /**
         * Rows of {@code key}, {@code name} and {@code id}, one for each name of an event that passes the filter.
         *
         * @param collected as {@link dateline.event.BookmarkedEvents#collected} has it, where lanes are by that
         */
        String names(EventFilter filter, String collected) {
            String chosen = "select %s as key, %s as name, e.id from event e".formatted(key, name);
            return isSort()
                    ? chosen + filter.where()
                    : chosen + ", " + rows.formatted(collected)
                            + filter.and(itsOwn).where();
        }

        /** That the event has a name of {@code :lane}; not of columns of its own. */
        String condition(String collected) {
            return "exists (select 1 from %s where %s and %s in (:lane))"
                    .formatted(rows.formatted(collected), itsOwn, key);
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

    /** @param collected as {@link dateline.event.BookmarkedEvents#collected} has it, where lanes are by that */
    EventFilter within(EventFilter filter, String collected) {
        return switch (by) {
            case STATUS -> filter.ofStatuses(of(EventFilter.STATUSES));
            case KIND -> filter.ofKinds(of(EventFilter.KINDS));
            case ACTOR, PLACE, SOURCE, COLLECTION -> {
                String condition = by.condition(collected);
                yield filter.and(others ? "not (" + condition + ")" : condition, Map.of("lane", names));
            }
        };
    }

    /** Which of all names it is about. */
    private Set<String> of(List<String> all) {
        return all.stream().filter(name -> names.contains(name) != others).collect(Collectors.toSet());
    }
}
