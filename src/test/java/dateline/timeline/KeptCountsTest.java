package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Api;
import dateline.DatelineTest;
import dateline.event.EventFilter;
import dateline.extract.Status;
import dateline.timeline.TimelineView.BinView;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts that the triggers keep, against the events themselves. */
@DatelineTest
class KeptCountsTest {

    private static final int WRITERS = 4;
    private static final int TRANSACTIONS = 15;
    private static final String MINE = "by the test of the counts";

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Inject
    Selections selections;

    private Counts counts() {
        return new Counts(database);
    }

    /** Several at one time, all of them over the same few bins, some of them rolled back. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void writersAtOneTimeNeitherBlockEachOtherNorLoseACount() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                work.add(() -> write(random));
            }
            for (Future<Integer> done : writers.invokeAll(work)) {
                assertThat(done.get()).isPositive();
            }
            assertThat(counts().kept()).isEqualTo(counts().counted());
            theSelectionsAgree();
            execute("delete from event where words = '" + MINE + "' and id % 2 = 0");
            assertThat(counts().kept()).isEqualTo(counts().counted());
        } finally {
            writers.shutdownNow();
            execute("delete from event where words = '" + MINE + "'");
        }
        assertThat(counts().kept()).isEqualTo(counts().counted());
        assertThat(counts().leftovers()).isZero();
    }

    @Test
    void anArticleThatGoesIntoTheTrashAndComesBackIsCountedAsItIs() throws SQLException {
        JsonPath stored = Api.article(
                "Angela Merkel met Emmanuel Macron on 3 May 2017. Macron will visit Berlin in July 2031.",
                "2017-05-04");
        int rejected = stored.getInt("events[1].id");
        Api.patch("/api/events/" + rejected, Map.of("review", "rejected")).statusCode(200);
        Map<String, List<Integer>> before = counts().kept();
        String step = Api.delete("/api/articles/" + stored.getInt("id"))
                .statusCode(204)
                .extract()
                .header("Dateline-Step");
        assertThat(counts().kept()).isEqualTo(counts().counted()).isNotEqualTo(before);
        Api.post("/api/history/" + step + "/undo", "").statusCode(200);
        assertThat(counts().kept()).isEqualTo(counts().counted()).isEqualTo(before);
        Api.forget(stored.getInt("id"));
        assertThat(counts().kept()).isEqualTo(counts().counted());
        assertThat(counts().leftovers()).isZero();
    }

    /** @return how many events were written */
    private int write(Random random) throws SQLException {
        List<Long> mine = new ArrayList<>();
        int written = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
                List<Long> after = new ArrayList<>(mine);
                for (int change = random.nextInt(12); change >= 0; change--) {
                    int what = random.nextInt(10);
                    if (what < 6 || after.isEmpty()) {
                        after.add(insert(connection, random));
                        written++;
                    } else if (what < 8) {
                        move(connection, after.get(random.nextInt(after.size())), random);
                    } else {
                        execute(
                                connection,
                                "delete from event where id = " + after.remove(random.nextInt(after.size())));
                    }
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    mine = after;
                }
            }
        }
        return written;
    }

    private static long insert(Connection connection, Random random) throws SQLException {
        String sql =
                "insert into event (id, revision, title, kind, status, when_state, edtf, earliest, latest, when_words,"
                        + " review, inferred, salience, words)"
                        + " values (nextval('event_seq'), 0, 'Title', ?, ?, ?, ?, ?, ?, '', ?, false, ?, '" + MINE
                        + "') returning id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, random);
            statement.setFloat(8, random.nextInt(8) / 8f);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void move(Connection connection, long id, Random random) throws SQLException {
        String sql =
                "update event set kind = ?, status = ?, when_state = ?, edtf = ?, earliest = ?, latest = ?, review = ? where id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, random);
            statement.setLong(8, id);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Random random) throws SQLException {
        statement.setString(1, List.of("visit", "sign", "other").get(random.nextInt(3)));
        statement.setString(2, BinView.STATUSES.get(random.nextInt(4)));
        LocalDate day = LocalDate.of(1969, 11, 1).plusDays(random.nextInt(120));
        int sort = random.nextInt(10);
        statement.setString(3, sort == 0 ? "undated" : "placed");
        statement.setString(4, sort == 0 ? null : "made up");
        int days = sort < 6 ? 1 : 1 << random.nextInt(16);
        statement.setDate(5, sort < 2 ? null : Date.valueOf(day));
        statement.setDate(6, sort == 0 || sort == 2 ? null : Date.valueOf(day.plusDays(days)));
        statement.setString(7, random.nextInt(4) == 0 ? "rejected" : "open");
    }

    /** What the kept counts and the indexes say of a tile is what reading all events says of it. */
    private void theSelectionsAgree() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (EventFilter filter : List.of(
                    EventFilter.all(),
                    EventFilter.all().ofKinds(Set.of("visit", "sign")),
                    EventFilter.all().withStatus(Set.of(Status.PLANNED)))) {
                Selection kept = new KeptSelection(entities, filter);
                Selection read = selections.load(filter);
                assertThat(kept.placed()).isEqualTo(read.placed());
                assertThat(kept.undated()).isEqualTo(read.undated());
                assertThat(kept.extent()).isEqualTo(read.extent());
                for (int level = 0; level <= Grid.WIDEST; level++) {
                    for (int index = -3; index < 3; index++) {
                        Tile tile = new Tile(new Grid(level), index);
                        assertThat(kept.counts(tile)).as("%s", tile).isEqualTo(read.counts(tile));
                        assertThat(kept.mostSalient(tile, 20)).as("%s", tile).isEqualTo(read.mostSalient(tile, 20));
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void truncatingForgetsTheCounts(int afterwards) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, new Random(1));
            execute(connection, "truncate event cascade");
            if (afterwards > 0) {
                insert(connection, new Random(1));
                execute(connection, "update event set review = 'open'");
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("select count_changes()");
                try (ResultSet row = statement.executeQuery(
                        "select coalesce(sum(placed + undated), 0) from event_tally where kind = ''")) {
                    row.next();
                    assertThat(row.getInt(1)).isEqualTo(afterwards);
                }
            }
            connection.rollback();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
