package dateline.ingest.feed;

import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.fetch.Visit;
import dateline.ingest.job.Jobs;
import dateline.ingest.job.NewJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Makes jobs of what a feed has that was not there before. Runs in the caller's transaction. */
@ApplicationScoped
class TakeInEntries {

    /** So many entries are taken in at one look; the rest at the next one. */
    private static final int MOST_NEW = 100;

    private final Feeds feeds;
    private final Jobs jobs;
    private final HostVisits visits;
    private final EntryJobs entryJobs;

    TakeInEntries(Feeds feeds, Jobs jobs, HostVisits visits, EntryJobs entryJobs) {
        this.feeds = feeds;
        this.jobs = jobs;
        this.visits = visits;
        this.entryJobs = entryJobs;
    }

    /** @return whether there are more than are taken in at one look */
    boolean entries(Feed feed, List<Entry> entries) {
        List<NewJob> fresh = new ArrayList<>();
        boolean isRest = false;
        for (Entry entry : entries) {
            isRest |= fresh.size() >= MOST_NEW;
            if (!isRest && feeds.takeIn(feed, sha256(entry.key()))) {
                entryJobs.of(feed, entry).map(job -> spaced(job, entry)).ifPresent(fresh::add);
            }
        }
        jobs.submit(fresh);
        return isRest;
    }

    private NewJob spaced(NewJob job, Entry entry) {
        return entry.link()
                .map(link -> job.after(visits.next(Visit.hostOf(link))))
                .orElse(job);
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
