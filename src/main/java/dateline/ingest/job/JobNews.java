package dateline.ingest.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * What pages that watch the jobs are told. Any node changes them, so the table is looked at: once for all who watch, and
 * only while somebody does.
 */
@ApplicationScoped
class JobNews {

    private static final Logger LOG = Logger.getLogger(JobNews.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    /** So many of the newest are told of. */
    private static final int MOST = 100;

    private final Multi<List<JobView>> looks;

    JobNews(Jobs jobs) {
        looks = Multi.createFrom()
                .ticks()
                .every(BETWEEN_LOOKS)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> jobs.latest(MOST, Long.MAX_VALUE).stream()
                                .map(JobView::of)
                                .toList())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .onFailure()
                        .invoke(away -> LOG.debugf("jobs cannot be looked at: %s", away.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .select()
                .where(each -> each != null)
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** The list as it is now, and again whenever it differs. */
    Multi<List<JobView>> changes() {
        return looks.skip().repetitions();
    }
}
