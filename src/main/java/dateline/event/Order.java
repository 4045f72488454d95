package dateline.event;

import dateline.rest.Cursor;
import java.time.LocalDate;
import java.util.Map;

/** In which order a list of events is read. */
public enum Order {

    /** By the first day that is known, then by arrival; those without a place in time last. */
    FIRST("order by e.first_day nulls last, e.id") {
        @Override
        EventFilter beyond(EventFilter filter, Cursor cursor) {
            return cursor.key().isEmpty()
                    ? filter.and("e.first_day is null and e.id > :lastId", Map.of("lastId", cursor.id()))
                    : filter.and("(e.first_day, e.id) > (:lastDay, :lastId) or e.first_day is null", of(cursor));
        }
    },

    /** Exactly the other way round. */
    LAST("order by e.first_day desc nulls first, e.id desc") {
        @Override
        EventFilter beyond(EventFilter filter, Cursor cursor) {
            return cursor.key().isEmpty()
                    ? filter.and("e.first_day is not null or e.id < :lastId", Map.of("lastId", cursor.id()))
                    : filter.and("(e.first_day, e.id) < (:lastDay, :lastId)", of(cursor));
        }
    },

    /** The least sure first: the order in which they are reviewed. */
    CONFIDENCE("order by e.confidence, e.id") {
        @Override
        EventFilter beyond(EventFilter filter, Cursor cursor) {
            return filter.and(
                    "(e.confidence, e.id) > (cast(:lastConfidence as real), :lastId)",
                    Map.of("lastConfidence", cursor.key(Float::valueOf), "lastId", cursor.id()));
        }

        @Override
        Cursor cursorOf(Event event) {
            return new Cursor(Float.toString((float) event.confidence()), event.id());
        }
    };

    final String sql;

    Order(String sql) {
        this.sql = sql;
    }

    /** Those of the filter that come after the one that the cursor names. */
    abstract EventFilter beyond(EventFilter filter, Cursor cursor);

    /** Where an event stands in it. */
    Cursor cursorOf(Event event) {
        return new Cursor(event.firstDay().map(LocalDate::toString).orElse(""), event.id());
    }

    private static Map<String, Object> of(Cursor cursor) {
        return Map.of("lastDay", cursor.key(LocalDate::parse), "lastId", cursor.id());
    }
}
