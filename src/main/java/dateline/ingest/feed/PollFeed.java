package dateline.ingest.feed;

import dateline.ingest.fetch.Fetched;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Visit;
import dateline.ingest.job.Backoff;
import dateline.ingest.job.Claim;
import dateline.ingest.job.Claims;
import dateline.ingest.job.Job.Outcome;
import dateline.ingest.job.Trouble;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * Looks at a feed, and makes a job of each entry that was not there before: entries, jobs and the end of the look in one
 * transaction. A look that fails is no failed job: the feed says so, and is looked at again later and later.
 */
@ApplicationScoped
public class PollFeed {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Feeds feeds;
    private final Claims claims;
    private final Fetcher fetcher;
    private final TakeInEntries takeIn;
    private final Random random = new Random();

    PollFeed(Feeds feeds, Claims claims, Fetcher fetcher, TakeInEntries takeIn) {
        this.feeds = feeds;
        this.claims = claims;
        this.fetcher = fetcher;
        this.takeIn = takeIn;
    }

    public void poll(Claim claim, long id) {
        Optional<Feed> followed = feeds.find(id);
        if (followed.isEmpty()) {
            claims.done(claim, Outcome.POLLED, Optional.empty());
            return;
        }
        Feed feed = followed.get();
        try {
            Fetched answer = fetcher.fetch(Visit.feed(feed.url(), feed.etag(), feed.lastModified()), percent -> {});
            Runnable store = answer instanceof Fetched.Body body
                    ? take(feed, body)
                    : () -> feeds.polled(feed, Optional.empty(), feed.etag(), feed.lastModified());
            end(claim, feed, store);
        } catch (Trouble trouble) {
            end(claim, feed, () -> feeds.failed(feed, trouble.sentence(), waitAfter(feed, trouble)));
        }
    }

    /** The feed before its job, as who looks for feeds that are due: otherwise the two could wait for each other. */
    private void end(Claim claim, Feed feed, Runnable store) {
        QuarkusTransaction.requiringNew().run(() -> {
            feeds.lock(feed);
            claims.hold(claim);
            store.run();
            claims.done(claim, Outcome.POLLED, Optional.empty());
        });
    }

    private Runnable take(Feed feed, Fetched.Body body) {
        FeedContent content = ReadFeed.of(body);
        return () -> {
            boolean isRest = takeIn.entries(feed, content.entries());
            // Where entries are left over, the next look must get them again.
            feeds.polled(
                    feed,
                    content.title(),
                    isRest ? Optional.empty() : body.etag(),
                    isRest ? Optional.empty() : body.lastModified());
        };
    }

    private Duration waitAfter(Feed feed, Trouble trouble) {
        Duration usual = Duration.ofMinutes(feed.minutes());
        Duration longest = usual.compareTo(LONGEST_WAIT) > 0 ? usual : LONGEST_WAIT;
        Duration wait = new Backoff(
                        usual.multipliedBy(2).compareTo(longest) > 0 ? longest : usual.multipliedBy(2), longest)
                .after(feed.failures() + 1, random);
        return trouble.notBefore().filter(told -> told.compareTo(wait) > 0).orElse(wait);
    }
}
