package dateline.ingest.job;

import static dateline.ingest.sql.Statements.all;
import static dateline.ingest.sql.Statements.first;
import static dateline.ingest.sql.Statements.numbers;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Job.State;
import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The jobs, for those who submit them, watch them and cancel them; who does them has {@link Claims}. Each method runs in the
 * caller's transaction, or else in one of its own. All reckoning of time is the database's: the nodes' clocks need not agree.
 */
@ApplicationScoped
@Transactional
public class Jobs {

    /** What rings when there is work; see {@link Bell}. */
    static final String CHANNEL = "dateline_job";

    /** With the article that came of it, unless that is in the trash. */
    private static final String SELECT =
            "select job.*, article.id as standing from job left join article on article.id = article_id and not removed";

    private final Statements statements;

    Jobs(DataSource database) {
        this.statements = new Statements(database);
    }

    /** @return their ids, in order; 0 for one whose name a live job has already */
    public List<Long> submit(List<NewJob> jobs) {
        List<Long> ids = new ArrayList<>();
        statements.run(
                "insert into job (kind, state, subject, task, sha256, name, due_at)"
                        + " values (?, 'waiting', ?, ?::jsonb, ?, ?, now() + ? * interval '1 millisecond')"
                        + " on conflict (name) where state in ('waiting', 'running') do nothing returning id",
                insert -> {
                    for (NewJob job : jobs) {
                        insert.setString(1, job.kind().word());
                        insert.setString(2, job.subject());
                        insert.setString(3, job.task());
                        insert.setBytes(4, job.original().orElse(null));
                        insert.setString(5, job.name().orElse(null));
                        insert.setLong(6, job.delay().toMillis());
                        ids.add(first(insert, row -> row.getLong(1)).orElse(0L));
                    }
                    return ids;
                });
        ring();
        return ids;
    }

    public long submit(NewJob job) {
        return submit(List.of(job)).get(0);
    }

    /** @return whether it was not over yet, or had failed */
    public boolean cancel(long job) {
        return statements.run(
                "update job set state = 'cancelled', holder = null, ended_at = now()"
                        + " where id = ? and state in ('waiting', 'running', 'failed')",
                cancel -> {
                    cancel.setLong(1, job);
                    return cancel.executeUpdate() > 0;
                });
    }

    /** Another round of tries for a job that failed or was cancelled. @return whether there was one to be begun */
    public boolean revive(long job) {
        boolean revived = statements.run(
                "update job set state = 'waiting', tries = 0, progress = 0, ended_at = null,"
                        + " due_at = now() where id = ? and state in ('failed', 'cancelled')",
                revive -> {
                    revive.setLong(1, job);
                    return revive.executeUpdate() > 0;
                });
        ring();
        return revived;
    }

    public Optional<Job> find(long id) {
        return in(List.of(id)).stream().findFirst();
    }

    /** Those of them that there are, in the order of their ids. */
    public List<Job> in(Collection<Long> ids) {
        return statements.run(SELECT + " where job.id = any(?) order by job.id", select -> {
            select.setArray(1, numbers(select, ids));
            return all(select, Jobs::job);
        });
    }

    /** The newest first, without those of bulks and polls unless they failed. */
    public List<Job> latest(int limit, long beforeId) {
        return statements.run(
                SELECT + " where job.id < ? and (kind in ('fetch', 'read') or state = 'failed')"
                        + " order by job.id desc limit ?",
                select -> {
                    select.setLong(1, beforeId);
                    select.setInt(2, limit);
                    return all(select, Jobs::job);
                });
    }

    /** Forgets jobs that ended well, or were cancelled, that long ago. @return how many */
    public int forget(Duration age) {
        return statements.run(
                "delete from job where state in ('done', 'cancelled')"
                        + " and ended_at < now() - ? * interval '1 millisecond'",
                delete -> {
                    delete.setLong(1, age.toMillis());
                    return delete.executeUpdate();
                });
    }

    private void ring() {
        ring(statements);
    }

    /** Says that there is work; takes effect when the transaction is committed. */
    static void ring(Statements statements) {
        statements.run("select pg_notify('" + CHANNEL + "', '')", PreparedStatement::execute);
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("id"),
                Kind.of(row.getString("kind")),
                State.of(row.getString("state")),
                row.getString("subject"),
                row.getInt("tries"),
                row.getInt("progress"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(java.sql.Timestamp::toInstant),
                Optional.ofNullable(row.getString("problem")),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::of),
                Optional.ofNullable(row.getObject("standing", Long.class)));
    }
}
