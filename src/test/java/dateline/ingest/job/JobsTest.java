package dateline.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.DatelineTest;
import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Job.State;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The jobs' table and those who share it, in a database that no running node looks into. */
@DatelineTest
class JobsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(150);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final String database = "jobs_" + ProcessHandle.current().pid();
    private Jobs jobs;

    @BeforeEach
    void anEmptyTable() throws Exception {
        execute("drop database if exists " + database + " with (force)", "create database " + database);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.replaceFirst("[^/]*$", database));
        source.setUser(user);
        source.setPassword(password);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jobs = new Jobs(source);
    }

    @AfterEach
    void leaveNothing() throws Exception {
        execute("drop database if exists " + database + " with (force)");
    }

    @Test
    void aJobIsTakenOnceAndDoneOnce() {
        long id = jobs.submit(job("a"));
        Claim claim = jobs.take("one", 10, LONG).get(0);
        assertThat(claim.job()).isEqualTo(id);
        assertThat(jobs.take("two", 10, LONG)).isEmpty();
        jobs.done(claim, Outcome.POLLED, Optional.empty());
        assertThat(jobs.find(id)).get().satisfies(done -> {
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.progress()).isEqualTo(100);
        });
        assertThatThrownBy(() -> jobs.done(claim, Outcome.POLLED, Optional.empty()))
                .isInstanceOf(Claim.Lost.class);
    }

    @Test
    void whatASilentNodeHeldIsTakenUpAndItsOwnEndIsVoid() throws Exception {
        long id = jobs.submit(job("a"));
        Claim silent = jobs.take("silent", 1, SHORT).get(0);
        await(() -> !jobs.renew("nobody", List.of(id), SHORT).contains(id)
                && untilDue().isNegative());
        Claim second = jobs.take("second", 1, LONG).get(0);
        assertThat(second.tries()).isEqualTo(2);
        assertThatThrownBy(() -> jobs.hold(silent)).isInstanceOf(Claim.Lost.class);
        assertThat(jobs.renew("silent", List.of(id), LONG)).isEmpty();
        jobs.done(second, Outcome.POLLED, Optional.empty());
    }

    @Test
    void aRenewedLeaseHolds() throws Exception {
        long id = jobs.submit(job("a"));
        jobs.take("one", 1, SHORT);
        assertThat(jobs.renew("one", List.of(id), LONG)).containsExactly(id);
        assertThat(untilDue()).isGreaterThan(Duration.ofSeconds(30));
    }

    @Test
    void aFailedTryWaitsAndALastOneSaysWhy() {
        long id = jobs.submit(job("a"));
        jobs.again(jobs.take("one", 1, LONG).get(0), "the host hung", Duration.ofHours(1));
        assertThat(jobs.take("one", 1, LONG)).isEmpty();
        assertThat(jobs.find(id)).get().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(State.WAITING);
            assertThat(waiting.problem()).contains("the host hung");
            assertThat(waiting.dueAt()).isAfter(Instant.now().plusSeconds(3000));
        });
        long other = jobs.submit(job("b"));
        jobs.fail(jobs.take("one", 1, LONG).get(0), "no such host");
        assertThat(jobs.find(other)).get().extracting(Job::state).isEqualTo(State.FAILED);
        assertThat(jobs.revive(other)).isTrue();
        assertThat(jobs.take("one", 1, LONG)).extracting(Claim::job).containsExactly(other);
    }

    @Test
    void aCancelledJobStoresNothing() {
        long id = jobs.submit(job("a"));
        Claim claim = jobs.take("one", 1, LONG).get(0);
        assertThat(jobs.cancel(id)).isTrue();
        assertThat(jobs.cancel(id)).isFalse();
        assertThatThrownBy(() -> jobs.done(claim, Outcome.POLLED, Optional.empty()))
                .isInstanceOf(Claim.Lost.class);
        jobs.fail(claim, "too late");
        assertThat(jobs.find(id)).get().extracting(Job::state).isEqualTo(State.CANCELLED);
    }

    @Test
    void aNameIsLiveOnce() {
        long first = jobs.submit(job("a").named("poll 1"));
        assertThat(jobs.submit(job("a").named("poll 1"))).isZero();
        jobs.done(jobs.take("one", 1, LONG).get(0), Outcome.POLLED, Optional.empty());
        assertThat(jobs.submit(job("a").named("poll 1"))).isGreaterThan(first);
    }

    @Test
    void severalNodesShareTheWorkAndNoneIsDoneTwice() throws Exception {
        int many = 600;
        List<NewJob> submitted = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            submitted.add(job("job " + number));
        }
        jobs.submit(submitted);
        Map<Long, AtomicInteger> ends = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> shares = new ConcurrentHashMap<>();
        Work work = claim -> {
            jobs.done(claim, Outcome.POLLED, Optional.empty());
            ends.computeIfAbsent(claim.job(), job -> new AtomicInteger()).incrementAndGet();
            shares.computeIfAbsent(claim.holder(), node -> new AtomicInteger()).incrementAndGet();
        };
        // What a node held that was killed before.
        assertThat(jobs.take("killed", 40, SHORT)).hasSize(40);
        Workers one = node("one", work);
        Workers two = node("two", work);
        await(() -> ends.size() == many);
        one.close();
        two.close();
        assertThat(ends.values()).allMatch(times -> times.get() == 1);
        assertThat(shares).containsOnlyKeys("one", "two");
    }

    @Test
    void aPassingTroubleIsTriedAgainAndALastingOneIsNot() throws Exception {
        long passing = jobs.submit(job("passing"));
        long lasting = jobs.submit(job("lasting"));
        Workers node = node("one", claim -> {
            if (claim.job() == lasting) {
                throw Trouble.lasting("There is no such page.");
            } else if (claim.tries() < 3) {
                throw Trouble.passing("The host hung.");
            }
            jobs.done(claim, Outcome.POLLED, Optional.empty());
        });
        await(() -> state(passing) == State.DONE && state(lasting) == State.FAILED);
        node.close();
        assertThat(jobs.find(passing)).get().extracting(Job::tries).isEqualTo(3);
        assertThat(jobs.find(lasting)).get().satisfies(failed -> {
            assertThat(failed.tries()).isEqualTo(1);
            assertThat(failed.problem()).contains("There is no such page.");
        });
    }

    @Test
    void whatCancelsAJobStopsTheNodeThatIsAtIt() throws Exception {
        long id = jobs.submit(job("endless"));
        AtomicInteger stopped = new AtomicInteger();
        Workers node = node("one", claim -> {
            try {
                Thread.sleep(60_000);
            } finally {
                stopped.incrementAndGet();
            }
        });
        await(() -> state(id) == State.RUNNING);
        jobs.cancel(id);
        await(() -> stopped.get() == 1);
        node.close();
        assertThat(state(id)).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatANodeThatStopsHadInHandGoesOnElsewhere() throws Exception {
        long id = jobs.submit(job("long"));
        Workers first = node("one", claim -> Thread.sleep(60_000));
        await(() -> state(id) == State.RUNNING);
        first.close();
        assertThat(jobs.take("two", 1, LONG))
                .extracting(Claim::job, Claim::tries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 1));
    }

    @Test
    void aJobThatEndsItsNodesIsGivenUp() throws Exception {
        long id = jobs.submit(job("poison"));
        for (int dead = 0; dead < 5; dead++) {
            assertThat(jobs.take("dead", 1, Duration.ZERO)).hasSize(1);
        }
        Workers node = node("one", claim -> jobs.done(claim, Outcome.POLLED, Optional.empty()));
        await(() -> state(id) == State.FAILED);
        node.close();
        assertThat(jobs.find(id).orElseThrow().problem().orElseThrow()).contains("nodes");
    }

    private Workers node(String name, Work work) {
        Workers.Terms terms = new Workers.Terms(
                2, Duration.ofMillis(600), Duration.ofMillis(50), 5, new Backoff(Duration.ofMillis(10), LONG));
        Workers workers = new Workers(
                name,
                terms,
                jobs,
                work,
                Executors.newScheduledThreadPool(1),
                Executors.newFixedThreadPool(2),
                new Random(1));
        workers.start();
        return workers;
    }

    private State state(long id) {
        return jobs.find(id).orElseThrow().state();
    }

    private Duration untilDue() {
        return jobs.untilDue().orElseThrow();
    }

    private static NewJob job(String subject) {
        return NewJob.of(Kind.READ, subject, "{}");
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(30);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(limit);
            Thread.sleep(20);
        }
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
