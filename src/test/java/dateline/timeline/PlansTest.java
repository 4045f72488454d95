package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import dateline.event.EventFilter;
import dateline.event.Events;
import dateline.event.Order;
import dateline.extract.Status;
import dateline.timeline.measure.SyntheticStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * How the database goes about it, on a large table: the program's own calls are made, and the database is asked how often
 * it read a table from end to end meanwhile. All in one transaction that is rolled back.
 */
@DatelineTest
class PlansTest {

    private static final int EVENTS = 60_000;

    /** As the room of bookmarks says it for an analyst who is signed in, which nobody is here. */
    private static final String BOOKMARKED =
            "exists (select 1 from bookmark b where b.event_id = e.id and b.deleted_at is null and b.owner_id = 1)";

    @Inject
    EntityManager database;

    @Inject
    Selections selections;

    @Inject
    Events events;

    @Test
    void noTileAndNoListReadsAllEvents() {
        QuarkusTransaction.begin();
        try {
            execute(SyntheticStore.script(EVENTS));
            execute("select count_changes()");
            execute("analyze");
            assertThat(scans("event_density") + scans("event")).isNotNegative();
            work().forEach((name, work) -> {
                long before = scans("event");
                long ofCounts = scans("event_density");
                work.run();
                assertThat(scans("event") - before).as(name).isZero();
                assertThat(scans("event_density") - ofCounts).as(name).isZero();
                database.clear();
            });
            long before = scans("event");
            execute("select count(*) from event where title like '%x%'");
            assertThat(scans("event")).as("a scan is seen").isGreaterThan(before);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Map<String, Runnable> work() {
        Map<String, Runnable> work = new LinkedHashMap<>();
        EventFilter all = EventFilter.all();
        for (int level = 0; level <= 12; level += 3) {
            Tile tile = Tile.at(level, 18_000 >> (level + 6)).orElseThrow();
            work.put("counts, level " + level, () -> selections.of(all, 0).counts(tile));
            work.put(
                    "events, level " + level,
                    () -> events.views(selections.of(all, 0).mostSalient(tile, 100)));
            work.put(
                    "planned events, level " + level,
                    () -> new KeptSelection(database, all.withStatus(Set.of(Status.PLANNED))).mostSalient(tile, 100));
        }
        work.put("whole", () -> selections.of(all, 0).extent());
        work.put("words", () -> selections.load(all.withWords("telegraph")));
        work.put("actor", () -> selections.load(all.withActor("sokolov")));
        work.put("place", () -> selections.load(all.withPlace("harare")));
        work.put("source", () -> selections.load(all.withSource("oslo mail")));
        work.put("bookmarked", () -> selections.load(all.and(BOOKMARKED)));
        work.put(
                "lane",
                () -> selections.load(Lane.of(Lane.By.ACTOR, "greta sokolov").within(all, "")));
        work.put("tray of the undated", () -> events.list(all.undated(), Order.FIRST, 50, Optional.empty()));
        work.put("first of the list", () -> events.list(all, Order.FIRST, 50, Optional.empty()));
        work.put("last of the list", () -> events.list(all, Order.LAST, 50, Optional.empty()));
        work.put("some by their numbers, as one list", () -> database.createQuery(
                        "select e.title from Event e where cast(sql('? = any (?)', e.id, ?1) as Boolean)", String.class)
                .setParameter(1, new Long[] {1L, 2L})
                .getResultList());
        EventFilter open = all.and("e.review = 'open'");
        work.put("first of the queue", () -> events.list(open, Order.CONFIDENCE, 50, Optional.empty()));
        return work;
    }

    private long scans(String table) {
        return ((Number) database.createNativeQuery(
                                "select seq_scan from pg_stat_xact_user_tables where relname = :table")
                        .setParameter("table", table)
                        .getSingleResult())
                .longValue();
    }

    private void execute(String sql) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
