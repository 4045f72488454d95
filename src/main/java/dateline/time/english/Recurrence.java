package dateline.time.english;

import dateline.time.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What recurs.
 *
 * <p>Takes "every Friday", "each July", "every Christmas", "every day", "each year", "every two weeks", "daily", "annually", "most
 * Saturdays", "$5 a year", "per month", "on weekdays", "on weekends", "the first Monday of each month".
 *
 * <p>Refuses "each other", "every one of them", "every Christmas card", "The Daily Mail", "the Israeli daily Haaretz", "a year" that is a length,
 * "two weekends".
 */
final class Recurrence implements Rule {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.EACH, Kind.RECURS, Kind.A, Kind.UNITS, Kind.THE);
    }

    @Override
    public String words() {
        return "something that recurs";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.is(first, Kind.THE)) {
            return nthOfEach(scan, first);
        }
        if (scan.is(first, Kind.UNITS) || scan.says(first, "weekdays")) {
            return daysOfWeek(scan, first);
        }
        if (scan.is(first, Kind.RECURS)) {
            boolean name = scan.isCapital(first) && (!scan.startsSentence(first) || scan.isCapital(first + 1));
            // "the Communist Party daily Granma", "the Israeli daily Haaretz": a paper.
            boolean paper = scan.isCapital(first - 1) && scan.isCapital(first + 1) && !scan.startsSentence(first + 1);
            return name || paper ? Optional.empty() : Found.some(first, first, unit(1, scan.word(first)));
        }
        if (scan.says(first, "most")) {
            return most(scan, first);
        }
        return scan.is(first, Kind.A) ? perUnit(scan, first) : each(scan, first);
    }

    /** "most Saturdays", "most mornings", "most days"; not "the most days", "at most two weeks", "most days of the war". */
    private static Optional<Found> most(Scan scan, int first) {
        int noun = first + 1;
        boolean plural = scan.endsIn(noun, "s") && !scan.is(first - 1, Kind.THE) && !scan.says(noun + 1, "of");
        if (!plural || scan.is(noun, Kind.MONTH)) {
            return Optional.empty();
        }
        if (scan.is(noun, Kind.UNITS)) {
            boolean timeOfDay = scan.word(noun).unit().isTimeOfDay();
            return timeOfDay ? Optional.empty() : Found.some(first, noun, unit(1, scan.word(noun)));
        }
        return named(scan, noun).flatMap(each -> Found.some(first, noun, new Term.Recurring(each)));
    }

    /** "the first Monday of each month", "the second and fourth Wednesday of every month". */
    private static Optional<Found> nthOfEach(Scan scan, int first) {
        int last = scan.says(first + 2, "and") ? first + 3 : first + 1;
        boolean nth = scan.is(first + 1, Kind.ORDINAL) && scan.is(last, Kind.ORDINAL) || scan.says(last, "last");
        int noun = last + 1;
        boolean day = scan.is(noun, Kind.WEEKDAY) || scan.saysAny(noun, "day", "week");
        boolean ofEach =
                scan.says(noun + 1, "of") && scan.is(noun + 2, Kind.EACH) && scan.saysAny(noun + 3, "month", "year");
        return nth && day && ofEach ? Found.some(first, noun + 3, unit(1, scan.word(noun + 3))) : Optional.empty();
    }

    /** "on weekends", "on weekdays": which days of any week. */
    private static Optional<Found> daysOfWeek(Scan scan, int first) {
        boolean weekends = scan.says(first, "weekends");
        boolean days = weekends || scan.says(first, "weekdays");
        return days && scan.saysAny(first - 1, "on", "at", "during")
                ? Found.some(first, first, new Term.Recurring(weekends ? "XXXX-WXX-WE" : "XXXX-WXX-WD"))
                : Optional.empty();
    }

    /** "every Friday", from its "every" on. */
    static Optional<Found> each(Scan scan, int first) {
        int at = first + 1;
        Optional<Feasts.Named> feast = Feasts.at(scan, at).filter(f -> !scan.is(f.last() + 1, Kind.OF_NAME));
        if (feast.isPresent()) {
            return Found.some(first, feast.get().last(), new Term.Recurring("XXXX-XX-XX"));
        }
        Optional<String> named = named(scan, at);
        if (named.isPresent()) {
            return Found.some(first, at, new Term.Recurring(named.get()));
        }
        if (scan.is(at, Kind.UNIT) && !scan.says(at, "second")) {
            return Found.some(first, at, unit(1, scan.word(at)));
        }
        if (scan.saysAny(at, "other", "second") && scan.is(at + 1, Kind.UNIT)) {
            return Found.some(first, at + 1, unit(2, scan.word(at + 1)));
        }
        if (scan.says(at, "other") && scan.is(at + 1, Kind.WEEKDAY) && scan.isCapital(at + 1)) {
            return Found.some(
                    first,
                    at + 1,
                    new Term.Recurring("XXXX-WXX-" + scan.word(at + 1).value()));
        }
        return Measure.read(scan, at)
                .filter(length -> scan.is(length.noun(), Kind.UNITS) && scan.is(first, Kind.EACH))
                .map(length -> Found.of(first, length.last(), unit(length.count(), length.unit())));
    }

    /** As TIMEX3 writes a weekday, month, season or part of the day of any date. */
    private static Optional<String> named(Scan scan, int at) {
        int value = scan.word(at).value();
        if (scan.is(at, Kind.WEEKDAY)) {
            return Optional.of("XXXX-WXX-" + value);
        }
        if (scan.is(at, Kind.MONTH) && scan.isCapital(at)) {
            return Optional.of("XXXX-%02d".formatted(value));
        }
        if (scan.is(at, Kind.SEASON)) {
            return Optional.of("XXXX-" + SEASONS.get(value - 1));
        }
        return scan.is(at, Kind.DAYPART)
                ? Optional.of("XXXX-XX-XX" + DayParts.of(value).timex())
                : Optional.empty();
    }

    /** "50 flights a year", "$5 million a day". */
    private static Optional<Found> perUnit(Scan scan, int first) {
        boolean often = scan.is(first - 1, Kind.RATE) || scan.isNumber(first - 1) || scan.isMark(first - 1, '%');
        return often
                        && scan.is(first + 1, Kind.UNIT)
                        && !scan.is(first + 2, Kind.AWAY)
                        && !scan.says(first + 1, "second")
                ? Found.some(first, first + 1, unit(1, scan.word(first + 1)))
                : Optional.empty();
    }

    private static Term unit(double count, Word unit) {
        return new Term.Recurring(Lengths.of(count, unit).timex());
    }
}
