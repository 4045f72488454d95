package dateline.ingest.job;

import static dateline.ingest.sql.Statements.all;
import static dateline.ingest.sql.Statements.numbers;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The jobs in the hands of nodes: taken, held, and ended one way or another. Each method runs in the caller's transaction, or
 * else in one of its own. All reckoning of time is the database's: the nodes' clocks need not agree.
 */
@ApplicationScoped
@Transactional
public class Claims {

    private final Statements statements;

    Claims(DataSource database) {
        this.statements = new Statements(database);
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

    /** Renews the leases of claims. @return the jobs that are still held */
    public Set<Long> renew(String holder, Collection<Long> jobs, Duration lease) {
        return statements.run(
                "update job set due_at = now() + ? * interval '1 millisecond'"
                        + " where id = any(?) and state = 'running' and holder = ? returning id",
                renew -> {
                    renew.setLong(1, lease.toMillis());
                    renew.setArray(2, numbers(renew, jobs));
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
        Jobs.ring(statements);
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
}
