package dateline.event;

import dateline.event.EventChange.WhenChange;
import dateline.rest.Problems;
import dateline.time.Anchor;
import dateline.time.DatePhrases;
import dateline.time.DateWords;
import dateline.time.Edtf;
import dateline.time.When;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** Reads the date that a person gives for an event: as EDTF, or in plain words. */
@ApplicationScoped
class DateReader {

    private final DatePhrases phrases;
    private final DateWords dateWords;

    DateReader(DatePhrases phrases, DateWords dateWords) {
        this.phrases = phrases;
        this.dateWords = dateWords;
    }

    /**
     * Words count from the publication day of the event's earliest article.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is not one date, 422 where the words are none
     */
    Dated read(WhenChange given, Event event) {
        long ways = Stream.of(given.edtf() != null, given.words() != null, Boolean.TRUE.equals(given.undated()))
                .filter(way -> way)
                .count();
        if (ways != 1) {
            throw Problems.badField("when", "has one of edtf, words, and undated with true");
        }
        if (given.edtf() != null) {
            return storable("when.edtf", edtf(given.edtf()));
        }
        return given.words() != null ? words(given.words(), event) : Dated.UNDATED;
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text.strip());
        } catch (DateTimeParseException notEdtf) {
            throw Problems.badField(
                    "when.edtf",
                    "“" + text + "” is not a date by ISO 8601-2, as 2024-06-19, 2024-06, 2024~ or ../2024-06-19 are");
        }
    }

    private Dated words(String words, Event event) {
        Anchor anchor = event.occurrences().stream()
                .flatMap(told -> told.article().publishedOn().stream())
                .findFirst()
                .map(Anchor::of)
                .orElseGet(Anchor::none);
        When when = phrases.read(words, anchor);
        if (when instanceof When.Placed placed) {
            return storable("when.words", placed.edtf());
        }
        throw Problems.unreadable(
                "when.words",
                when instanceof When.DateNeeded
                        ? "“" + words
                                + "” counts from the day of publication, which is not known of any article that tells it"
                        : "“" + words
                                + "” cannot be read as one date; try it as “19 June 2024”, “last week” or “before 2019”");
    }

    private Dated storable(String field, Edtf edtf) {
        if (!Timing.canHold(edtf)) {
            throw Problems.badField(field, "lies beyond the years -4000 to 9999");
        }
        return Dated.of(When.placed(edtf), dateWords);
    }
}
