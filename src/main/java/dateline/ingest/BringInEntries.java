package dateline.ingest;

import dateline.ingest.feed.EntryJobs;
import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedContent.Entry;
import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.NewJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** An entry of a feed is its page, or, where it has none, what the feed itself holds of it. */
@ApplicationScoped
class BringInEntries implements EntryJobs {

    private final TaskText tasks;
    private final Originals originals;

    BringInEntries(TaskText tasks, Originals originals) {
        this.tasks = tasks;
        this.originals = originals;
    }

    @Override
    public Optional<NewJob> of(Feed feed, Entry entry) {
        Optional<Task.Told> told = Optional.of(new Task.Told(feed.title(), entry.title(), entry.publishedOn()));
        if (entry.link().isPresent()) {
            Task task = new Task.Fetch(entry.link().get(), Submission.NOTHING, told);
            return Optional.of(
                    NewJob.of(Kind.FETCH, entry.title().orElse(entry.link().get()), tasks.write(task)));
        }
        return entry.html().map(html -> NewJob.of(
                        Kind.READ,
                        entry.title().orElse(feed.title()),
                        tasks.write(new Task.Read(Form.HTML, Submission.NOTHING, told)))
                .reading(originals.keep(Original.of(html))));
    }
}
