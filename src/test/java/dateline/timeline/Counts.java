package dateline.timeline;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The counts by kind, level, bin and status, as they are kept and as the events themselves have them. */
record Counts(DataSource database) {

    /** By kind, level, bin and status: within, begun, ended; and by kind and status: placed, undated. */
    Map<String, List<Integer>> kept() throws SQLException {
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

    /** The same, by reading all events. */
    Map<String, List<Integer>> counted() throws SQLException {
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

    /** How much is noted yet of what was not counted. */
    int leftovers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from event_change) + (select count(*) from change_underway)")) {
            row.next();
            return row.getInt(1);
        }
    }
}
