package dateline.event;

import dateline.extract.Status;
import dateline.rest.Problems;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that lists and pictures of events share. */
public class EventQuery {

    /** The days that a range can be asked for, with room to both sides in the database's own calendar. */
    private static final LocalDate FIRST_DAY = LocalDate.of(-4000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "Words that the event's title, quotes or names have; the last may be a beginning. \"In quotation marks\" they stand next to each other; what has a minus before it must not be there")
    @Nullable
    String q;

    @QueryParam("from")
    @Parameter(description = "First day, inclusive: events that can have been then or later")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, exclusive: events that can have been before")
    @Nullable
    String to;

    @QueryParam("status")
    @Parameter(description = "happened, planned, claimed or denied; repeat it for several")
    @Nullable
    List<String> status;

    @QueryParam("actor")
    @Size(max = 200)
    @Parameter(description = "A part of an actor's name")
    @Nullable
    String actor;

    @QueryParam("place")
    @Size(max = 200)
    @Parameter(description = "A part of a place's name, or a country's two-letter code")
    @Nullable
    String place;

    @QueryParam("source")
    @Size(max = 200)
    @Parameter(description = "A part of the name of a publisher that tells it")
    @Nullable
    String source;

    @QueryParam("kind")
    @Parameter(description = "What sort of event it is, as its kind says: visit, sign, …; repeat it for several")
    @Nullable
    List<String> kind;

    @QueryParam("article")
    @Parameter(description = "The article that tells it")
    @Nullable
    String article;

    @QueryParam("bookmarked")
    @Parameter(description = "true: only bookmarked events; false: only the others")
    @Nullable
    String bookmarked;

    @QueryParam("note")
    @Parameter(description = "true: only events whose bookmark has a note; false: only the others")
    @Nullable
    String note;

    @QueryParam("review")
    @Parameter(
            description =
                    "What was made of it in review: open, accepted, corrected or rejected (the trash); orphaned: no article tells it any more. Without it, all that is neither rejected nor orphaned")
    @Nullable
    String review;

    @QueryParam("collection")
    @Size(max = 200)
    @Parameter(description = "The number of a collection that one may read, or a part of its title")
    @Nullable
    String collection;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the parameter that cannot be read */
    public EventFilter filter(BookmarkedEvents bookmarks) {
        EventFilter filter = filterWithoutRange(bookmarks);
        filter = with(filter, fromDay(), EventFilter::from);
        return with(filter, toDay(), EventFilter::to);
    }

    /** The same, as if {@code from} and {@code to} were not given. */
    public EventFilter filterWithoutRange(BookmarkedEvents bookmarks) {
        EventFilter filter = with(EventFilter.all(), given(q), EventFilter::withWords);
        filter = with(filter, statuses(), EventFilter::withStatus);
        filter = with(filter, given(actor), EventFilter::withActor);
        filter = with(filter, given(place), EventFilter::withPlace);
        filter = with(filter, given(source), EventFilter::withSource);
        filter = with(filter, kinds(), EventFilter::ofKinds);
        filter = with(filter, given(review), EventQuery::reviewed);
        filter = with(filter, given(article).map(EventQuery::articleId), EventFilter::toldBy);
        filter = with(
                filter, yesOrNo("bookmarked", bookmarked), (some, wanted) -> some.and(bookmarks.condition(), wanted));
        filter = with(filter, yesOrNo("note", note), (some, wanted) -> some.and(bookmarks.noted(), wanted));
        return with(filter, collection(), (some, wanted) -> some.and(bookmarks.in(wanted)));
    }

    /** What the events are to be in: a collection's number, or a part of its title. */
    public Optional<String> collection() {
        return given(collection);
    }

    public Optional<LocalDate> fromDay() {
        return day("from", from);
    }

    public Optional<LocalDate> toDay() {
        return day("to", to);
    }

    private static <T> EventFilter with(
            EventFilter filter, Optional<T> value, BiFunction<EventFilter, T, EventFilter> narrower) {
        return value.map(given -> narrower.apply(filter, given)).orElse(filter);
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(String name, @Nullable String parameter) {
        try {
            Optional<LocalDate> day = given(parameter).map(LocalDate::parse);
            day.filter(given -> given.isBefore(FIRST_DAY) || given.isAfter(LAST_DAY))
                    .ifPresent(beyond -> {
                        throw Problems.badField(name, "is not a day between " + FIRST_DAY + " and " + LAST_DAY);
                    });
            return day;
        } catch (DateTimeParseException notADay) {
            throw Problems.badField(name, "“" + parameter + "” is not a day of the form 2024-06-19");
        }
    }

    private Optional<Set<Status>> statuses() {
        if (status == null || status.isEmpty()) {
            return Optional.empty();
        }
        Set<Status> wanted = EnumSet.noneOf(Status.class);
        for (String word : status) {
            wanted.add(EventFilter.status(word)
                    .orElseThrow(() -> Problems.badField(
                            "status", "“" + word + "” is none of happened, planned, claimed, denied")));
        }
        return Optional.of(wanted);
    }

    private static EventFilter reviewed(EventFilter filter, String word) {
        return word.equals("orphaned")
                ? filter.orphaned()
                : filter.reviewed(Review.named(word)
                        .orElseThrow(() -> Problems.badField(
                                "review",
                                "“" + word + "” is none of " + String.join(", ", Review.WORDS) + ", orphaned")));
    }

    private static long articleId(String parameter) {
        try {
            return Long.parseLong(parameter);
        } catch (NumberFormatException notAnId) {
            throw Problems.badField("article", "“" + parameter + "” is not an article's number");
        }
    }

    private Optional<Set<String>> kinds() {
        if (kind == null || kind.isEmpty()) {
            return Optional.empty();
        }
        for (String word : kind) {
            if (!EventFilter.KINDS.contains(word)) {
                throw Problems.badField("kind", "“" + word + "” is none of " + String.join(", ", EventFilter.KINDS));
            }
        }
        return Optional.of(new TreeSet<>(kind));
    }

    private static Optional<Boolean> yesOrNo(String name, @Nullable String parameter) {
        return given(parameter).map(word -> switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.badField(name, "is true or false");
        });
    }
}
