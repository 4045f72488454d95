package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A part of a day by itself: of the day that the text speaks of.
 *
 * <p>Takes "before dawn", "at dawn", "in the morning", "in the early afternoon", "the afternoon", "through the night", "mid-afternoon", "early-morning", "by late afternoon", "that night", "that
 * same night", "the next morning", "the night before", "the small hours of the morning", "the night" of Jan. 3.
 *
 * <p>Refuses "at night" (every night), "morning sickness", "an evening with", "the night the ship sank".
 */
final class DayPartName implements Rule {

    private static final String[] BEFORE_DAWN_OR_DUSK = {"at", "since", "until", "by", "after", "from"};

    private static final String[] BARE = {"dawn", "daybreak", "nightfall", "midmorning", "midafternoon"};

    private static final String[] BEFORE_BARE_PART = {"by", "in", "until", "since", "during"};

    private static final String[] BEFORE_ARTICLE = {
        "in", "during", "late", "early", "later", "through", "throughout", "into"
    };

    private static final String[] AFTER_PART = {
        "in", "after", "when", "while", "and", "but", "to", "for", "with", "by", "as", "he", "she", "they"
    };

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.DAYPART, Kind.THE, Kind.BEFORE, Kind.SOFT, Kind.THAT);
    }

    @Override
    public String words() {
        return "a part of the day that the text speaks of";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE) && scan.is(first + 1, Kind.SMALL_HOURS) && scan.says(first + 2, "hours")) {
            boolean morning =
                    scan.says(first + 3, "of") && scan.is(first + 4, Kind.THE) && scan.says(first + 5, "morning");
            return Found.some(first, morning ? first + 5 : first + 2, at(TimeOfDay.BEFORE_DAWN));
        }
        Optional<Found> told = ofDayTold(scan, first);
        if (told.isPresent()) {
            return told;
        }
        if (scan.is(first, Kind.THE)) {
            Optional<Found> ofDate = ofDate(scan, first);
            return ofDate.isPresent() ? ofDate : withArticle(scan, first);
        }
        int noun = scan.skipHyphen(first + 1);
        if (scan.saysAny(first, "before", "pre")) {
            boolean dawn = scan.saysAny(noun, "dawn", "daybreak", "sunrise");
            return dawn ? Found.some(first, noun, at(TimeOfDay.BEFORE_DAWN)) : Optional.empty();
        }
        if (scan.saysAny(first, BARE)) {
            boolean led = scan.saysAny(first - 1, BEFORE_DAWN_OR_DUSK);
            return led ? part(scan, first, first) : Optional.empty();
        }
        boolean led = noun > first + 1 || scan.saysAny(first - 1, BEFORE_BARE_PART);
        boolean soft = scan.is(first, Kind.SOFT) && led && scan.saysAny(noun, "morning", "afternoon", "evening");
        return soft || scan.says(first, "mid") && scan.says(noun, "afternoon")
                ? part(scan, first, noun)
                : Optional.empty();
    }

    /** "the night" of "Jan. 3", "the early morning" of "the 3rd", of "Sunday": which day that is, is read beside it. */
    private static Optional<Found> ofDate(Scan scan, int first) {
        int noun = scan.is(first + 1, Kind.SOFT) ? first + 2 : first + 1;
        boolean part = scan.is(noun, Kind.DAYPART) && scan.says(noun + 1, "of");
        return part && startsDay(scan, noun + 2) ? part(scan, first, noun) : Optional.empty();
    }

    private static boolean startsDay(Scan scan, int at) {
        int number = scan.is(at, Kind.THE) ? at + 1 : at;
        boolean dayFirst = scan.isNumber(number)
                && (scan.is(number + 1, Kind.MONTH) || scan.saysAny(number + 1, "st", "nd", "rd", "th"));
        int day = scan.skipDot(at + 1);
        boolean monthFirst = scan.is(at, Kind.MONTH) && scan.isNumber(day) && !scan.isHyphen(day + 1);
        return scan.is(at, Kind.WEEKDAY) || monthFirst || dayFirst;
    }

    /** "in the morning", "during the night": but not "in the night the ship sank". */
    private static Optional<Found> withArticle(Scan scan, int first) {
        boolean led = scan.saysAny(first - 1, BEFORE_ARTICLE);
        int noun = scan.is(first + 1, Kind.SOFT) ? first + 2 : first + 1;
        boolean said = scan.says(first - 1, "in") && scan.says(noun + 1, "that");
        boolean ends = said || !scan.tokens().isWord(noun + 1) || scan.saysAny(noun + 1, AFTER_PART);
        return led && ends && scan.is(noun, Kind.DAYPART) ? part(scan, first, noun) : Optional.empty();
    }

    /** "that night", "the next morning", "the previous evening", "the night before". */
    private static Optional<Found> ofDayTold(Scan scan, int first) {
        int at = scan.is(first, Kind.THE) ? first + 1 : first;
        if (at > first
                && scan.is(at, Kind.DAYPART)
                && scan.says(at + 1, "before")
                && !scan.tokens().isWord(at + 2)) {
            return told(first, at + 1, -1, DayParts.of(scan.word(at).value()));
        }
        if (scan.says(at, "that") && scan.says(at + 1, "same")) {
            at++;
        }
        boolean pointed = scan.is(at, Kind.THAT)
                || at > first && (scan.is(at, Kind.NEXT) || scan.saysAny(at, "previous", "preceding"));
        if (!pointed || !scan.saysAny(at + 1, "morning", "afternoon", "evening", "night")) {
            return Optional.empty();
        }
        int days = scan.is(at, Kind.NEXT) ? 1 : scan.is(at, Kind.LAST) ? -1 : 0;
        return told(first, at + 1, days, DayParts.of(scan.word(at + 1).value()));
    }

    private static Optional<Found> told(int first, int last, int days, TimeOfDay time) {
        return Found.some(first, last, new Term.At(new Term.FromReference(Granularity.DAY, days), time));
    }

    private static Optional<Found> part(Scan scan, int first, int noun) {
        return scan.word(noun).text().endsWith("s")
                ? Optional.empty()
                : Found.some(first, noun, at(DayParts.of(scan.word(noun).value())));
    }

    private static Term at(TimeOfDay time) {
        return new Term.At(new Term.FromReference(Granularity.DAY, 0), time);
    }
}
