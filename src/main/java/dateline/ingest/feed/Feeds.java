package dateline.ingest.feed;

import static dateline.ingest.sql.Statements.all;
import static dateline.ingest.sql.Statements.first;

import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The feeds that are followed. Each method runs in the caller's transaction, or in one of its own. */
@ApplicationScoped
@Transactional
public class Feeds {

    private final Statements statements;

    Feeds(DataSource database) {
        this.statements = new Statements(database);
    }

    /** @return its id; empty where it is followed already */
    public Optional<Long> follow(String url, String title, int minutes) {
        return statements.run(
                "insert into feed (url, title, minutes) values (?, ?, ?) on conflict (url) do nothing returning id",
                insert -> {
                    insert.setString(1, url);
                    insert.setString(2, shorten(title));
                    insert.setInt(3, minutes);
                    return first(insert, row -> row.getLong(1));
                });
    }

    public Optional<Feed> find(long id) {
        return statements.run("select * from feed where id = ?", select -> {
            select.setLong(1, id);
            return first(select, Feeds::feed);
        });
    }

    public Optional<Feed> at(String url) {
        return statements.run("select * from feed where url = ?", select -> {
            select.setString(1, url);
            return first(select, Feeds::feed);
        });
    }

    /** In order of their titles. */
    public List<Feed> list() {
        return statements.run("select * from feed order by lower(title), id", select -> all(select, Feeds::feed));
    }

    /** @return whether it was at that revision, and is changed now */
    boolean change(Feed feed, String title, int minutes, boolean paused) {
        return statements.change(
                        "update feed set revision = revision + 1, title = ?, minutes = ?, paused = ?"
                                + " where id = ? and revision = ?",
                        shorten(title),
                        minutes,
                        paused,
                        feed.id(),
                        feed.revision())
                > 0;
    }

    /** Articles that it brought stay. */
    boolean unfollow(Feed feed) {
        return statements.change("delete from feed where id = ? and revision = ?", feed.id(), feed.revision()) > 0;
    }

    /** Takes the feeds that are due, and puts each off by its usual time, so that no node takes it again meanwhile. */
    List<Feed> takeDue(int most) {
        return statements.run(
                "with due as (select id from feed where not paused and next_poll_at <= now()"
                        + " order by next_poll_at limit ? for update skip locked)"
                        + " update feed set next_poll_at = now() + feed.minutes * interval '1 minute' from due"
                        + " where feed.id = due.id returning feed.*",
                take -> {
                    take.setInt(1, most);
                    return all(take, Feeds::feed);
                });
    }

    /** Nobody else changes it until the caller's transaction ends. */
    void lock(Feed feed) {
        statements.run("select 1 from feed where id = ? for update", select -> {
            select.setLong(1, feed.id());
            return select.execute();
        });
    }

    /**
     * A look at it went well; the next one is at its usual time.
     *
     * @param title as the feed names itself; taken where the feed has only its address
     */
    void polled(Feed feed, Optional<String> title, Optional<String> etag, Optional<String> lastModified) {
        statements.change(
                "update feed set polled_at = now(), failures = 0, problem = null, etag = ?, last_modified = ?,"
                        + " next_poll_at = now() + minutes * interval '1 minute',"
                        + " title = case when title = url then coalesce(?, title) else title end where id = ?",
                etag.orElse(null),
                lastModified.orElse(null),
                title.map(Feeds::shorten).orElse(null),
                feed.id());
    }

    /** A look at it failed; the next one is that far off. */
    void failed(Feed feed, String problem, Duration wait) {
        statements.change(
                "update feed set polled_at = now(), failures = failures + 1, problem = ?,"
                        + " next_poll_at = now() + ? * interval '1 millisecond' where id = ?",
                problem,
                wait.toMillis(),
                feed.id());
    }

    /** @return whether the entry is taken in for the first time */
    boolean takeIn(Feed feed, byte[] sha256) {
        return statements.change(
                        "insert into feed_entry (feed_id, sha256) select id, ? from feed where id = ?"
                                + " on conflict do nothing",
                        sha256,
                        feed.id())
                > 0;
    }

    private static String shorten(String title) {
        String plain = title.strip();
        return plain.length() <= Feed.LONGEST_TITLE ? plain : plain.substring(0, Feed.LONGEST_TITLE - 1) + "…";
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getInt("revision"),
                row.getString("url"),
                row.getString("title"),
                row.getInt("minutes"),
                row.getBoolean("paused"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                row.getTimestamp("next_poll_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("polled_at")).map(Timestamp::toInstant),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("problem")));
    }
}
