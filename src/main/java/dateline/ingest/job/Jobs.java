package dateline.ingest.job;

import static dateline.ingest.sql.Statements.all;
import static dateline.ingest.sql.Statements.first;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Job.State;
import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The jobs' table. Each method runs in the caller's transaction, or else in one of its own. All reckoning of time is the
 * database's: the nodes' clocks need not agree.
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

    /** Takes up to so many jobs that are due, the longest due first, those of nodes that fell silent included. */
    public List<Claim> take(String holder, int most, Duration lease) {
        return statements.run(
                "with due as (select id from job where state in ('waiting', 'running') and due_at <= now()"
                        + " order by due_at, id limit ? for update skip locked)"
                        + " update job set state = 'running', holder = ?, tries = tries + 1, progress = 0,"
                        + " due_at = now() + ? * interval '1 millisecond' from due where job.id = due.id"
                        + " returning job.id, kind, task, sha256, tries",
                take -> {
                    take.setInt(1, most);
                    take.setString(2, holder);
                    take.setLong(3, lease.toMillis());
                    return all(
                            take,
                            row -> new Claim(
                                    row.getLong("id"),
                                    Kind.of(row.getString("kind")),
                                    row.getString("task"),
                                    Optional.ofNullable(row.getBytes("sha256")),
                                    row.getInt("tries"),
                                    holder));
                });
    }

    /** Renews the leases of claims. @return the jobs that are still held */
    public Set<Long> renew(String holder, Collection<Long> jobs, Duration lease) {
        return statements.run(
                "update job set due_at = now() + ? * interval '1 millisecond'"
                        + " where id = any(?) and state = 'running' and holder = ? returning id",
                renew -> {
                    renew.setLong(1, lease.toMillis());
                    renew.setArray(2, array(renew.getConnection(), jobs));
                    renew.setString(3, holder);
                    return new TreeSet<>(all(renew, row -> row.getLong("id")));
                });
    }

    /** Gives up all that a node that stops has in hand, for others to take at once; those tries do not count. */
    public void giveBack(String holder) {
        statements.run(
                "update job set state = 'waiting', holder = null, tries = tries - 1, progress = 0, due_at = now()"
                        + " where state = 'running' and holder = ?",
                giveBack -> {
                    giveBack.setString(1, holder);
                    return giveBack.executeUpdate();
                });
        ring();
    }

    public void progress(Claim claim, int percent) {
        change(claim, "progress = " + Math.max(0, Math.min(100, percent)));
    }

    /**
     * Holds the claim until the caller's transaction ends: nobody else can take or cancel the job in between.
     *
     * @throws Claim.Lost where it is void
     */
    public void hold(Claim claim) {
        if (change(claim, "progress = progress") == 0) {
            throw new Claim.Lost(claim);
        }
    }

    /** @throws Claim.Lost where the claim is void, so that the caller's transaction stores nothing */
    public void done(Claim claim, Outcome outcome, Optional<Long> article) {
        // The task goes: a million of them would be the size of what they stored.
        int ended = change(
                claim,
                "state = 'done', holder = null, progress = 100, problem = null, task = '{}',"
                        + " ended_at = now(), outcome = '" + outcome.word() + "', article_id = "
                        + article.map(String::valueOf).orElse("null"));
        if (ended == 0) {
            throw new Claim.Lost(claim);
        }
    }

    /** Another try after that time; nothing where the claim is void. */
    public void again(Claim claim, String problem, Duration wait) {
        change(
                claim,
                "state = 'waiting', holder = null, progress = 0, problem = ?," + " due_at = now() + interval '"
                        + wait.toMillis() + " milliseconds'",
                problem);
    }

    /** No further try; nothing where the claim is void. */
    public void fail(Claim claim, String problem) {
        change(claim, "state = 'failed', holder = null, problem = ?, ended_at = now()", problem);
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
            select.setArray(1, array(select.getConnection(), ids));
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

    /** When the next job is due, from now; zero or less where one waits already. */
    Optional<Duration> untilDue() {
        return statements.run(
                "select extract(epoch from min(due_at) - now()) * 1000 as wait from job"
                        + " where state in ('waiting', 'running')",
                select -> all(select, row -> {
                            double wait = row.getDouble("wait");
                            return row.wasNull()
                                    ? Optional.<Duration>empty()
                                    : Optional.of(Duration.ofMillis((long) wait));
                        })
                        .get(0));
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

    /** Takes effect when the transaction is committed. */
    private void ring() {
        statements.run("select pg_notify('" + CHANNEL + "', '')", PreparedStatement::execute);
    }

    private int change(Claim claim, String what, String... values) {
        return statements.run(
                "update job set " + what + " where id = ? and state = 'running' and holder = ? and tries = ?",
                update -> {
                    int place = 1;
                    for (String value : values) {
                        update.setString(place++, value);
                    }
                    update.setLong(place++, claim.job());
                    update.setString(place++, claim.holder());
                    update.setInt(place, claim.tries());
                    return update.executeUpdate();
                });
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

    private static java.sql.Array array(Connection connection, Collection<Long> ids) throws SQLException {
        return connection.createArrayOf("bigint", ids.toArray());
    }
}
