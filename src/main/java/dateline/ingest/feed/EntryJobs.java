package dateline.ingest.feed;

import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.job.NewJob;
import java.util.Optional;

/** Makes the job that brings an entry in; none for an entry that has neither a page nor a text. */
public interface EntryJobs {

    Optional<NewJob> of(Feed feed, Entry entry);
}
