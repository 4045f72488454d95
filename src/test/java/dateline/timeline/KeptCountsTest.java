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
import java.util.TreeMap;
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
            assertThat(kept()).isEqualTo(counted());
            theSelectionsAgree();
            execute("delete from event where words = '" + MINE + "' and id % 2 = 0");
            assertThat(kept()).isEqualTo(counted());
        } finally {
            writers.shutdownNow();
            execute("delete from event where words = '" + MINE + "'");
        }
        assertThat(kept()).isEqualTo(counted());
        assertThat(leftovers()).isZero();
    }

    @Test
    void anArticleThatGoesIntoTheTrashAndComesBackIsCountedAsItIs() throws SQLException {
        JsonPath stored = Api.article(
                "Angela Merkel met Emmanuel Macron on 3 May 2017. Macron will visit Berlin in July 2031.",
                "2017-05-04");
        int rejected = stored.getInt("events[1].id");
        Api.patch("/api/events/" + rejected, Map.of("review", "rejected")).statusCode(200);
        Map<String, List<Integer>> before = kept();
        String step = Api.delete("/api/articles/" + stored.getInt("id"))
                .statusCode(204)
                .extract()
                .header("Dateline-Step");
        assertThat(kept()).isEqualTo(counted()).isNotEqualTo(before);
        Api.post("/api/history/" + step + "/undo", "").statusCode(200);
        assertThat(kept()).isEqualTo(counted()).isEqualTo(before);
        Api.forget(stored.getInt("id"));
        assertThat(kept()).isEqualTo(counted());
        assertThat(leftovers()).isZero();
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

    /** By kind, level, bin and status: within, begun, ended; and by kind and status: placed, undated. */
    private Map<String, List<Integer>> kept() throws SQLException {
        Map<String, List<Integer>> kept = new TreeMap<>();
        String density = "select kind, level, bin, status, within, begun, ended from event_density"
                + " where within <> 0 or begun <> 0 or ended <> 0";
        String tally =
                "select kind, 'all', 0, status, placed, undated, 0 from event_tally where placed <> 0 or undated <> 0";
        for (String sql : List.of(density, tally)) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    kept.put(
                            key(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)),
                            List.of(row.getInt(5), row.getInt(6), row.getInt(7)));
                }
            }
        }
        return kept;
    }

    private Map<String, List<Integer>> counted() throws SQLException {
        Map<String, int[]> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select kind, status, when_state = 'placed',"
                        + " earliest - date '1970-01-01', latest - 1 - date '1970-01-01' from event where shown")) {
            while (row.next()) {
                for (String kind : List.of("", row.getString(1))) {
                    boolean placed = row.getBoolean(3);
                    add(counts, key(kind, "all", 0, row.getString(2)), placed ? 0 : 1);
                    Integer first = (Integer) row.getObject(4);
                    Integer last = (Integer) row.getObject(5);
                    for (int level = 0; level <= Grid.WIDEST; level++) {
                        String status = row.getString(2);
                        String at = Integer.toString(level);
                        if (first != null) {
                            add(counts, key(kind, at, first >> level, status), 1);
                        }
                        if (last != null) {
                            add(counts, key(kind, at, last >> level, status), 2);
                        }
                        if (first != null && last != null && first >> level == last >> level) {
                            add(counts, key(kind, at, first >> level, status), 0);
                        }
                    }
                }
            }
        }
        Map<String, List<Integer>> lists = new TreeMap<>();
        counts.forEach((key, value) -> lists.put(key, List.of(value[0], value[1], value[2])));
        return lists;
    }

    private static void add(Map<String, int[]> counts, String key, int column) {
        counts.computeIfAbsent(key, none -> new int[3])[column]++;
    }

    private static String key(String kind, String level, int bin, String status) {
        return kind + "/" + level + "/" + bin + "/" + status;
    }

    private int leftovers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from event_change) + (select count(*) from change_underway)")) {
            row.next();
            return row.getInt(1);
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
