package dateline.ingest.feed;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Jobs;
import dateline.ingest.job.NewJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes jobs of feeds: of a new one at once, of the others when they are due. */
@ApplicationScoped
@Transactional
class FollowFeeds {

    private static final int MOST_AT_ONCE = 100;

    private final Feeds feeds;
    private final Jobs jobs;

    FollowFeeds(Feeds feeds, Jobs jobs) {
        this.feeds = feeds;
        this.jobs = jobs;
    }

    /** @return empty where it is followed already */
    Optional<Feed> follow(String url, String title, int minutes) {
        Optional<Feed> feed = feeds.follow(url, title, minutes).flatMap(feeds::find);
        feed.ifPresent(this::poll);
        return feed;
    }

    /** Looks at it as soon as a node has a hand free; not twice at a time. */
    void poll(Feed feed) {
        jobs.submit(NewJob.of(Kind.POLL, feed.title(), "{\"do\":\"poll\",\"feed\":" + feed.id() + "}")
                .named("feed " + feed.id()));
    }

    void pollDue() {
        feeds.takeDue(MOST_AT_ONCE).forEach(this::poll);
    }
}
