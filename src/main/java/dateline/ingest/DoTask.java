package dateline.ingest;

import dateline.ingest.feed.PollFeed;
import dateline.ingest.job.Claim;
import dateline.ingest.job.Work;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what a job's task says. */
@ApplicationScoped
class DoTask implements Work {

    private final TaskText tasks;
    private final BringIn bringIn;
    private final PollFeed pollFeed;

    DoTask(TaskText tasks, BringIn bringIn, PollFeed pollFeed) {
        this.tasks = tasks;
        this.bringIn = bringIn;
        this.pollFeed = pollFeed;
    }

    @Override
    public void on(Claim claim) {
        Task task = tasks.read(claim.task());
        if (task instanceof Task.Fetch fetch) {
            bringIn.page(claim, fetch);
        } else if (task instanceof Task.Read read) {
            bringIn.upload(claim, read);
        } else if (task instanceof Task.Poll poll) {
            pollFeed.poll(claim, poll.feed());
        }
    }
}
