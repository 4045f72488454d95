package dateline.ingest.job;

import static dateline.ingest.job.JobsTable.await;
import static dateline.ingest.job.JobsTable.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.DatelineTest;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Job.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of jobs in the table: submitted, taken, ended, cancelled. */
@DatelineTest
class JobsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(150);

    @RegisterExtension
    final JobsTable table = new JobsTable();

    @Test
    void aJobIsTakenOnceAndDoneOnce() {
        long id = table.jobs().submit(job("a"));
        Claim claim = table.claims().take("one", 10, LONG).get(0);
        assertThat(claim.job()).isEqualTo(id);
        assertThat(table.claims().take("two", 10, LONG)).isEmpty();
        table.claims().done(claim, Outcome.POLLED, Optional.empty());
        assertThat(table.jobs().find(id)).get().satisfies(done -> {
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.progress()).isEqualTo(100);
        });
        assertThatThrownBy(() -> table.claims().done(claim, Outcome.POLLED, Optional.empty()))
                .isInstanceOf(Claim.Lost.class);
    }

    @Test
    void whatASilentNodeHeldIsTakenUpAndItsOwnEndIsVoid() throws Exception {
        long id = table.jobs().submit(job("a"));
        Claim silent = table.claims().take("silent", 1, SHORT).get(0);
        await(() -> !table.claims().renew("nobody", List.of(id), SHORT).contains(id)
                && untilDue().isNegative());
        Claim second = table.claims().take("second", 1, LONG).get(0);
        assertThat(second.tries()).isEqualTo(2);
        assertThatThrownBy(() -> table.claims().hold(silent)).isInstanceOf(Claim.Lost.class);
        assertThat(table.claims().renew("silent", List.of(id), LONG)).isEmpty();
        table.claims().done(second, Outcome.POLLED, Optional.empty());
    }

    @Test
    void aRenewedLeaseHolds() throws Exception {
        long id = table.jobs().submit(job("a"));
        table.claims().take("one", 1, SHORT);
        assertThat(table.claims().renew("one", List.of(id), LONG)).containsExactly(id);
        assertThat(untilDue()).isGreaterThan(Duration.ofSeconds(30));
    }

    @Test
    void aFailedTryWaitsAndALastOneSaysWhy() {
        long id = table.jobs().submit(job("a"));
        table.claims().again(table.claims().take("one", 1, LONG).get(0), "the host hung", Duration.ofHours(1));
        assertThat(table.claims().take("one", 1, LONG)).isEmpty();
        assertThat(table.jobs().find(id)).get().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(State.WAITING);
            assertThat(waiting.problem()).contains("the host hung");
            assertThat(waiting.dueAt()).isAfter(Instant.now().plusSeconds(3000));
        });
        long other = table.jobs().submit(job("b"));
        table.claims().fail(table.claims().take("one", 1, LONG).get(0), "no such host");
        assertThat(table.jobs().find(other)).get().extracting(Job::state).isEqualTo(State.FAILED);
        assertThat(table.jobs().revive(other)).isTrue();
        assertThat(table.claims().take("one", 1, LONG)).extracting(Claim::job).containsExactly(other);
    }

    @Test
    void aCancelledJobStoresNothing() {
        long id = table.jobs().submit(job("a"));
        Claim claim = table.claims().take("one", 1, LONG).get(0);
        assertThat(table.jobs().cancel(id)).isTrue();
        assertThat(table.jobs().cancel(id)).isFalse();
        assertThatThrownBy(() -> table.claims().done(claim, Outcome.POLLED, Optional.empty()))
                .isInstanceOf(Claim.Lost.class);
        table.claims().fail(claim, "too late");
        assertThat(table.jobs().find(id)).get().extracting(Job::state).isEqualTo(State.CANCELLED);
    }

    @Test
    void aNameIsLiveOnce() {
        long first = table.jobs().submit(job("a").named("poll 1"));
        assertThat(table.jobs().submit(job("a").named("poll 1"))).isZero();
        table.claims().done(table.claims().take("one", 1, LONG).get(0), Outcome.POLLED, Optional.empty());
        assertThat(table.jobs().submit(job("a").named("poll 1"))).isGreaterThan(first);
    }

    private Duration untilDue() {
        return table.claims().untilDue().orElseThrow();
    }
}
