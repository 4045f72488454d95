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
import org.jspecify.annotations.Nullable;

/** {@code /api/timeline}: what the picture of a range shows. What it answers does not grow with the number of events. */
@Path("/api/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
@Transactional
public class TimelineResource {

    private static final int FEW = 200;

    private final StoreVersion version;
    private final Selections selections;
    private final Events events;
    private final Density density;
    private final BookmarkedEvents bookmarks;
    private final Clock clock;

    TimelineResource(
            StoreVersion version,
            Selections selections,
            Events events,
            Density density,
            BookmarkedEvents bookmarks,
            Clock clock) {
        this.version = version;
        this.selections = selections;
        this.events = events;
        this.density = density;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "The extent and the number of all events; with bins, counts per bin and the most salient of a range",
            description = "Without from or to, that side of the range is where the events end, with a margin.")
    public TimelineView view(
            @BeanParam @Valid EventQuery query,
            @QueryParam("bins")
                    @Min(2)
                    @Max(2000)
                    @Parameter(
                            description =
                                    "How many bins the range is cut into at most; two at the least, as the grid has an edge at 1970. Without it there are no bins and no events in the answer.")
                    @Nullable
                    Integer bins,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many events at most")
                    int limit) {
        long now = version.current();
        EventFilter unbounded = query.filterWithoutRange(bookmarks);
        Selection all = selections.of(unbounded, now);
        Range range = range(query, all.extent());
        EventFilter within = unbounded.from(range.startInclusive()).to(range.endExclusive());
        boolean whole = query.fromDay().isEmpty() && query.toDay().isEmpty();
        long total = whole ? all.placed() : density.count(within);
        Grid grid = Grid.cutting(range.startInclusive(), range.endExclusive(), bins == null ? FEW : bins);
        List<BinView> counts = bins == null ? List.of() : density.bins(within, grid);
        return new TimelineView(
                range.startInclusive(),
                range.endExclusive(),
                all.extent().orElse(null),
                grid.binDays(),
                counts,
                total - counts.stream().mapToLong(BinView::total).sum(),
                bins == null ? List.of() : salient(within, limit),
                total,
                all.undated(),
                now);
    }

    private List<EventView> salient(EventFilter filter, int limit) {
        return events.mostSalient(filter, limit).stream()
                .map(EventView::withoutOccurrences)
                .toList();
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
