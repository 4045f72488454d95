package dateline.ingest.job;

import static dateline.ingest.job.JobsTable.await;
import static dateline.ingest.job.JobsTable.job;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Job.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nodes that share the work, fail at it, and stop. */
@DatelineTest
class WorkersTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(150);

    @RegisterExtension
    final JobsTable table = new JobsTable();

    @Test
    void severalNodesShareTheWorkAndNoneIsDoneTwice() throws Exception {
        int many = 600;
        List<NewJob> submitted = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            submitted.add(job("job " + number));
        }
        table.jobs().submit(submitted);
        Map<Long, AtomicInteger> ends = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> shares = new ConcurrentHashMap<>();
        Work work = claim -> {
            table.claims().done(claim, Outcome.POLLED, Optional.empty());
            ends.computeIfAbsent(claim.job(), job -> new AtomicInteger()).incrementAndGet();
            shares.computeIfAbsent(claim.holder(), node -> new AtomicInteger()).incrementAndGet();
        };
        // What a node held that was killed before.
        assertThat(table.claims().take("killed", 40, SHORT)).hasSize(40);
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
        long passing = table.jobs().submit(job("passing"));
        long lasting = table.jobs().submit(job("lasting"));
        Workers node = node("one", claim -> {
            if (claim.job() == lasting) {
                throw Trouble.lasting("There is no such page.");
            } else if (claim.tries() < 3) {
                throw Trouble.passing("The host hung.");
            }
            table.claims().done(claim, Outcome.POLLED, Optional.empty());
        });
        await(() -> table.state(passing) == State.DONE && table.state(lasting) == State.FAILED);
        node.close();
        assertThat(table.jobs().find(passing)).get().extracting(Job::tries).isEqualTo(3);
        assertThat(table.jobs().find(lasting)).get().satisfies(failed -> {
            assertThat(failed.tries()).isEqualTo(1);
            assertThat(failed.problem()).contains("There is no such page.");
        });
    }

    @Test
    void whatCancelsAJobStopsTheNodeThatIsAtIt() throws Exception {
        long id = table.jobs().submit(job("endless"));
        AtomicInteger stopped = new AtomicInteger();
        Workers node = node("one", claim -> {
            try {
                Thread.sleep(60_000);
            } finally {
                stopped.incrementAndGet();
            }
        });
        await(() -> table.state(id) == State.RUNNING);
        table.jobs().cancel(id);
        await(() -> stopped.get() == 1);
        node.close();
        assertThat(table.state(id)).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatANodeThatStopsHadInHandGoesOnElsewhere() throws Exception {
        long id = table.jobs().submit(job("long"));
        Workers first = node("one", claim -> Thread.sleep(60_000));
        await(() -> table.state(id) == State.RUNNING);
        first.close();
        assertThat(table.claims().take("two", 1, LONG))
                .extracting(Claim::job, Claim::tries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 1));
    }

    @Test
    void aJobThatEndsItsNodesIsGivenUp() throws Exception {
        long id = table.jobs().submit(job("poison"));
        for (int dead = 0; dead < 5; dead++) {
            assertThat(table.claims().take("dead", 1, Duration.ZERO)).hasSize(1);
        }
        Workers node = node("one", claim -> table.claims().done(claim, Outcome.POLLED, Optional.empty()));
        await(() -> table.state(id) == State.FAILED);
        node.close();
        assertThat(table.jobs().find(id).orElseThrow().problem().orElseThrow()).contains("nodes");
    }

    private Workers node(String name, Work work) {
        Workers.Terms terms = new Workers.Terms(
                2, Duration.ofMillis(600), Duration.ofMillis(50), 5, new Backoff(Duration.ofMillis(10), LONG));
        Workers workers = new Workers(
                name,
                terms,
                table.claims(),
                work,
                Executors.newScheduledThreadPool(1),
                Executors.newFixedThreadPool(2),
                new Random(1));
        workers.start();
        return workers;
    }
}
