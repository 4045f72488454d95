package dateline.ingest;

import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The bytes that articles were read from, each kept once. Each method runs in the caller's transaction, or in its own. */
@ApplicationScoped
@Transactional
class Originals {

    /** What an article was read from. @param url where it was fetched from */
    record Source(Original original, Form form, Optional<String> url) {}

    private final Statements statements;

    Originals(DataSource database) {
        this.statements = new Statements(database);
    }

    /** @return its SHA-256, by which it is found again */
    byte[] keep(Original original) {
        byte[] sha256 = original.sha256();
        // Where it is there already, its age begins anew, so that tidying up spares it until it is used.
        statements.run(
                "insert into original (sha256, compressed, length) values (?, ?, ?)"
                        + " on conflict (sha256) do update set arrived_at = now()",
                insert -> {
                    insert.setBytes(1, sha256);
                    insert.setBytes(2, original.compressed());
                    insert.setInt(3, original.length());
                    return insert.executeUpdate();
                });
        return sha256;
    }

    /** @throws IllegalStateException where it is not there */
    Original get(byte[] sha256) {
        return statements.run("select compressed from original where sha256 = ?", select -> {
            select.setBytes(1, sha256);
            return Statements.first(select, row -> Original.decompress(row.getBytes(1)))
                    .orElseThrow(() -> new IllegalStateException("an original is missing"));
        });
    }

    /** Remembers what an article was read from; the first one stays. */
    void link(long article, byte[] sha256, Form form, Optional<String> url) {
        statements.run(
                "insert into article_original (article_id, sha256, media_type, charset, url) values (?, ?, ?, ?, ?)"
                        + " on conflict (article_id) do nothing",
                insert -> {
                    insert.setLong(1, article);
                    insert.setBytes(2, sha256);
                    insert.setString(3, form.mediaType());
                    insert.setString(4, form.charset().orElse(null));
                    insert.setString(5, url.orElse(null));
                    return insert.executeUpdate();
                });
    }

    Optional<Source> of(long article) {
        return statements.run(
                "select compressed, media_type, charset, url from article_original join original using (sha256)"
                        + " where article_id = ?",
                select -> {
                    select.setLong(1, article);
                    return Statements.first(select, Originals::source);
                });
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                Original.decompress(row.getBytes("compressed")),
                new Form(row.getString("media_type"), Optional.ofNullable(row.getString("charset")), ""),
                Optional.ofNullable(row.getString("url")));
    }

    /** Deletes what those articles alone were read from, at once; their jobs, which are over, let go of it. */
    void forget(List<Long> articles) {
        statements.run(
                "update job set sha256 = null where article_id = any (?) and sha256 is not null",
                letGo -> with(letGo, articles).executeUpdate());
        statements.run(
                "with unlinked as (delete from article_original where article_id = any (?) returning sha256)"
                        + " delete from original o using unlinked where o.sha256 = unlinked.sha256"
                        + " and not exists (select 1 from article_original a where a.sha256 = o.sha256 and a.article_id <> all (?))"
                        + " and not exists (select 1 from job j where j.sha256 = o.sha256)",
                delete -> with(delete, articles).executeUpdate());
    }

    /** In place of each question mark. */
    private static PreparedStatement with(PreparedStatement statement, List<Long> articles) throws SQLException {
        Array ids = Statements.numbers(statement, articles);
        for (int place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++) {
            statement.setArray(place, ids);
        }
        return statement;
    }

    /** Throws away what nothing refers to, once it is a day old: until then somebody may be about to. */
    int forgetUnused() {
        return statements.run(
                "delete from original o where arrived_at < now() - interval '1 day'"
                        + " and not exists (select 1 from article_original a where a.sha256 = o.sha256)"
                        + " and not exists (select 1 from job j where j.sha256 = o.sha256)",
                PreparedStatement::executeUpdate);
    }
}
