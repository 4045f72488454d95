package dateline.ingest.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs one statement at a time, in the transaction that its caller is in. */
public final class Statements {

    /** Sets the values of a statement, runs it, and reads what comes of it. */
    public interface Use<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    public Statements(DataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException where the database refuses, or is away */
    public <T> T run(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.on(statement);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Runs a statement with those values, in the order of its question marks. @return how many rows it changed */
    public int change(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        });
    }

    public static <T> List<T> all(PreparedStatement query, Row<T> each) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                rows.add(each.of(result));
            }
        }
        return rows;
    }

    /** For a parameter that is a list of numbers. */
    public static Array numbers(PreparedStatement statement, Collection<Long> numbers) throws SQLException {
        return statement.getConnection().createArrayOf("bigint", numbers.toArray());
    }

    public static <T> Optional<T> first(PreparedStatement query, Row<T> each) throws SQLException {
        return all(query, each).stream().findFirst();
    }
}
