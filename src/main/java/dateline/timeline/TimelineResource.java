package dateline.timeline;

import dateline.event.BookmarkedEvents;
import dateline.event.EventFilter;
import dateline.event.EventQuery;
import dateline.event.EventView;
import dateline.event.Events;
import dateline.rest.Problems;
import dateline.timeline.TimelineView.BinView;
import dateline.timeline.TimelineView.ExtentView;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/timeline}: what the picture of a range shows. What it answers does not grow with the number of events. */
@Path("/api/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
@Transactional
public class TimelineResource {

    private final Events events;
    private final Density density;
    private final BookmarkedEvents bookmarks;
    private final Clock clock;

    TimelineResource(Events events, Density density, BookmarkedEvents bookmarks, Clock clock) {
        this.events = events;
        this.density = density;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Counts per bin and the most salient events of a range",
            description = "Without from or to, that side of the range is where the events end, with a margin.")
    public TimelineView view(
            @BeanParam @Valid EventQuery query,
            @QueryParam("bins")
                    @DefaultValue("200")
                    @Min(2)
                    @Max(2000)
                    @Parameter(
                            description =
                                    "How many bins the range is cut into at most; two at the least, as the grid has an edge at 1970")
                    int bins,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many events at most")
                    int limit) {
        EventFilter unbounded = query.filterWithoutRange(bookmarks);
        Optional<ExtentView> extent = density.extent(unbounded);
        Range range = range(query, extent);
        EventFilter within = unbounded.from(range.startInclusive()).to(range.endExclusive());
        Grid grid = Grid.cutting(range.startInclusive(), range.endExclusive(), bins);
        List<BinView> counts = density.bins(within, grid);
        long total = density.count(within);
        return new TimelineView(
                range.startInclusive(),
                range.endExclusive(),
                extent.orElse(null),
                grid.binDays(),
                counts,
                total - counts.stream().mapToLong(BinView::total).sum(),
                events.mostSalient(within, limit).stream()
                        .map(EventView::withoutOccurrences)
                        .toList(),
                total,
                density.count(unbounded.undated()));
    }

    /** The range that is answered, half-open. */
    private record Range(LocalDate startInclusive, LocalDate endExclusive) {}

    private Range range(EventQuery query, Optional<ExtentView> extent) {
        LocalDate today = LocalDate.now(clock);
        ExtentView whole = extent.orElse(new ExtentView(today, today.plusDays(1)));
        // A twentieth on both sides, so that what stands at an end is not cut; a day at the least.
        long margin = Math.max(1, ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) / 20);
        LocalDate from = query.fromDay().orElse(whole.earliest().minusDays(margin));
        LocalDate to = query.toDay().orElse(whole.latest().plusDays(margin));
        if (!from.isBefore(to)) {
            throw Problems.badField("to", "is not after " + from);
        }
        return new Range(from, to);
    }
}
