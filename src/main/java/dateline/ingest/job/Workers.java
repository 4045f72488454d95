package dateline.ingest.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * One node's share of the work. It takes as many jobs as it has hands for, renews their leases while it is at them, and
 * looks again when it is rung, when a job ends, and from time to time.
 */
final class Workers {

    /**
     * @param hands how many jobs are worked on at once
     * @param lease how long a silent node keeps a job; renewed three times in that time
     * @param look how often to look for work unasked
     * @param tries after how many a job is given up
     */
    record Terms(int hands, Duration lease, Duration look, int tries, Backoff backoff) {

        /** So many claims wait for each hand: short jobs are not taken one by one. */
        private static final int AHEAD = 4;

        int most() {
            return hands * AHEAD;
        }
    }

    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final String name;
    private final Terms terms;
    private final Claims claims;
    private final Work work;
    private final ScheduledExecutorService scheduler;
    private final ExecutorService hands;
    private final RandomGenerator random;

    private final Map<Long, Future<?>> held = new ConcurrentHashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean closed;

    /** @param scheduler takes no work but looking and renewing; one thread is enough */
    Workers(
            String name,
            Terms terms,
            Claims claims,
            Work work,
            ScheduledExecutorService scheduler,
            ExecutorService hands,
            RandomGenerator random) {
        this.name = name;
        this.terms = terms;
        this.claims = claims;
        this.work = work;
        this.scheduler = scheduler;
        this.hands = hands;
        this.random = random;
    }

    void start() {
        every(terms.look(), this::take);
        every(terms.lease().dividedBy(3), this::renew);
    }

    private void every(Duration time, Runnable step) {
        scheduler.scheduleWithFixedDelay(
                () -> withoutEnd(step), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There may be work: many rings at once are one look. */
    void ring() {
        if (!closed && asked.compareAndSet(false, true)) {
            scheduler.execute(() -> {
                asked.set(false);
                withoutEnd(this::take);
            });
        }
    }

    /** A database that is away for a while must not end the looking. */
    private void withoutEnd(Runnable step) {
        try {
            if (!closed) {
                step.run();
            }
        } catch (RuntimeException trouble) {
            LOG.warnf("%s: looking for jobs failed, and is tried again: %s", name, trouble.getMessage());
        }
    }

    private void take() {
        int room = terms.most() - held.size();
        if (room < terms.hands()) {
            return;
        }
        List<Claim> taken = claims.take(name, room, terms.lease());
        taken.forEach(this::begin);
        if (taken.isEmpty()) {
            claims.untilDue().filter(wait -> wait.compareTo(terms.look()) < 0).ifPresent(this::lookAfter);
        }
    }

    private void lookAfter(Duration wait) {
        scheduler.schedule(this::ring, Math.max(wait.toMillis(), 20), TimeUnit.MILLISECONDS);
    }

    private void begin(Claim claim) {
        FutureTask<Void> task = new FutureTask<>(() -> attempt(claim), null);
        held.put(claim.job(), task);
        hands.execute(() -> {
            task.run();
            held.remove(claim.job(), task);
            ring();
        });
    }

    private void attempt(Claim claim) {
        if (claim.tries() > terms.tries()) {
            claims.fail(claim, "Each of the nodes that began it ended before it was done.");
            return;
        }
        try {
            work.on(claim);
        } catch (Claim.Lost lost) {
            LOG.debugf("%s: %s", name, lost.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Trouble trouble) {
            settle(claim, trouble);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "%s: job %d failed", name, claim.job());
            settle(claim, Trouble.passing("An error of the program's own; its log has more."));
        }
    }

    private void settle(Claim claim, Trouble trouble) {
        try {
            if (trouble.isPassing() && claim.tries() < terms.tries()) {
                Duration usual = terms.backoff().after(claim.tries(), random);
                Duration wait = trouble.notBefore()
                        .filter(told -> told.compareTo(usual) > 0)
                        .orElse(usual);
                claims.again(claim, trouble.sentence(), wait);
            } else {
                claims.fail(claim, trouble.sentence());
            }
        } catch (RuntimeException unsaid) {
            // The lease runs out, and another try follows.
            LOG.warnf("%s: how job %d ended could not be written: %s", name, claim.job(), unsaid.getMessage());
        }
    }

    /** A claim that is void, as after a cancellation, is worked on no further. */
    private void renew() {
        Set<Long> mine = Set.copyOf(held.keySet());
        if (mine.isEmpty()) {
            return;
        }
        Set<Long> still = claims.renew(name, mine, terms.lease());
        mine.stream().filter(job -> !still.contains(job)).forEach(job -> {
            Future<?> lost = held.get(job);
            if (lost != null) {
                lost.cancel(true);
            }
        });
    }

    /** Takes no more, stops what it is at, and leaves it to the others. */
    void close() {
        closed = true;
        scheduler.shutdownNow();
        hands.shutdownNow();
        try {
            claims.giveBack(name);
        } catch (RuntimeException away) {
            LOG.debugf("%s: its jobs wait for their leases to end: %s", name, away.getMessage());
        }
    }
}
