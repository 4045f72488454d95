package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A date with a month by name.
 *
 * <p>Takes "19 June 2024", "June 19, 2024", "June 19th", "the 19th of June", "Nov. 15", "June 2024", "October of 1984",
 * "June '98", "in May", "the March vote", "2013 March 21".
 *
 * <p>Refuses "he may go", "the march", "June Carter", "April 31", "March on Washington" and a month in small letters
 * that is a word of its own.
 */
final class CalendarDate implements Rule {

    private static final String[] LEADS = {"on", "by", "until", "since", "from", "before", "after", "to", "through"};

    private static final String[] OF_NINE_ELEVEN = {"attack", "attacks", "terrorist", "terror", "hijackers"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.MONTH, Kind.DIGITS, Kind.ORDINAL, Kind.THE);
    }

    @Override
    public String words() {
        return "a date with the month by name";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.length(first) == 4 && scan.isNumber(first)) {
            return yearFirst(scan, first);
        }
        if (scan.is(first, Kind.MONTH)) {
            return isMonth(scan, first) ? monthFirst(scan, first) : Optional.empty();
        }
        return dayFirst(scan, first);
    }

    private static Optional<Found> monthFirst(Scan scan, int first) {
        int month = scan.word(first).value();
        int dotless = scan.skipDot(first + 1);
        boolean article = scan.is(dotless, Kind.THE) && dayEnd(scan, dotless + 1) == dotless + 3;
        int at = article ? dotless + 1 : dotless;
        int end = dayEnd(scan, at);
        if (end > at && scan.number(at) <= Month.of(month).maxLength() && !isMore(scan, end)) {
            return Optional.of(withYear(scan, first, end - 1, month, scan.number(at)));
        }
        if (isDayInWords(scan, at)) {
            return Optional.of(withYear(scan, first, at, month, scan.word(at).value()));
        }
        Optional<Years.Year> year = Years.after(scan, at);
        if (year.isPresent()) {
            LocalDate start = LocalDate.of(year.get().value(), month, 1);
            return Found.some(first, year.get().last(), new Term.Known(new Piece(Granularity.MONTH, start)));
        }
        return Months.isBareMonth(scan, first) ? Found.some(first, first, new Term.MonthOnly(month)) : Optional.empty();
    }

    /** "March eighth", "July Fourth": but not "in March second-half sales". */
    private static boolean isDayInWords(Scan scan, int at) {
        return scan.is(at, Kind.ORDINAL)
                && scan.word(at).value() > 0
                && !scan.startsSentence(at)
                && !scan.tokens().isWord(at + 1)
                && !scan.isHyphen(at + 1);
    }

    /** "2013 March 21", "2013, Mar. 21". */
    private static Optional<Found> yearFirst(Scan scan, int first) {
        int month = scan.skipComma(first + 1);
        int day = scan.skipDot(month + 1);
        int end = dayEnd(scan, day);
        Optional<Years.Year> year = Years.digits(scan, first);
        boolean dated = year.isPresent() && scan.is(month, Kind.MONTH) && isMonth(scan, month) && end > day;
        if (!dated || isMore(scan, end) || Years.after(scan, end).isPresent()) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year.get().value(), scan.word(month).value());
        return scan.number(day) <= of.lengthOfMonth()
                ? Found.some(first, end - 1, new Term.Known(Piece.day(of.atDay(scan.number(day)))))
                : Optional.empty();
    }

    private static Optional<Found> dayFirst(Scan scan, int first) {
        int at = scan.is(first, Kind.THE) ? first + 1 : first;
        int day = scan.isNumber(at)
                ? scan.number(at)
                : scan.is(at, Kind.ORDINAL) ? scan.word(at).value() : 0;
        int end = scan.isNumber(at) ? dayEnd(scan, at) : at + 1;
        boolean article = at > first && scan.isNumber(at) && end == at + 1;
        if (day < 1
                || end == at
                || article
                || scan.isMark(first - 1, '$')
                || scan.isGlued(first) && scan.isMark(first - 1, '.')) {
            return Optional.empty();
        }
        int month = scan.says(end, "of") ? end + 1 : scan.skipHyphen(end);
        if (!scan.is(month, Kind.MONTH) || !scan.isCapital(month)) {
            return isDayAlone(scan, first, at, end)
                    ? Found.some(first, end - 1, new Term.DayOfMonth(day))
                    : Optional.empty();
        }
        int value = scan.word(month).value();
        if (day > Month.of(value).maxLength() || scan.is(at, Kind.ORDINAL) && !scan.says(end, "of")) {
            return Optional.empty();
        }
        return Optional.of(withYear(scan, first, month, value, day));
    }

    private static Found withYear(Scan scan, int first, int last, int month, int day) {
        Optional<Years.Year> year =
                Years.after(scan, scan.skipDot(last + 1) == last + 2 && !scan.isNumber(last) ? last + 2 : last + 1);
        if (year.isPresent() && day <= YearMonth.of(year.get().value(), month).lengthOfMonth()) {
            LocalDate date = LocalDate.of(year.get().value(), month, day);
            return Found.of(first, year.get().last(), new Term.Known(Piece.day(date)));
        }
        if (month == 9 && day == 11 && scan.saysAny(last + 1, OF_NINE_ELEVEN)) {
            return Found.of(first, last, new Term.Known(Piece.day(LocalDate.of(2001, 9, 11))));
        }
        return Found.of(first, last, new Term.MonthDay(month, day));
    }

    /** The token after a day's number and its ending; the same token where there is none. */
    private static int dayEnd(Scan scan, int at) {
        if (scan.is(at, Kind.ORDINAL) && !scan.is(at, Kind.UNIT)) {
            return at;
        }
        if (!scan.isNumber(at) || scan.length(at) > 2 || scan.number(at) < 1 || scan.number(at) > 31) {
            return at;
        }
        boolean ending = scan.isGlued(at + 1) && scan.saysAny(at + 1, "st", "nd", "rd", "th");
        return ending ? at + 2 : at + 1;
    }

    /** "on the 19th,": a preposition before it and no noun after it, or it is the 19th of anything. */
    private static boolean isDayAlone(Scan scan, int first, int at, int end) {
        boolean ofPart = scan.says(first - 1, "of") && scan.is(first - 2, Kind.DAYPART);
        boolean weekday = scan.is(first - 1, Kind.WEEKDAY) && scan.isCapital(first - 1);
        boolean led = ofPart || weekday || scan.saysAny(first - 1, LEADS);
        boolean noun = scan.tokens().isWord(end) && !scan.is(end, Kind.PREPOSITION) && !scan.says(end, "at");
        boolean century = DecadeOrCentury.isBeforeCentury(scan, end);
        return scan.is(first, Kind.THE) && scan.isNumber(at) && end > at + 1 && led && !noun && !century;
    }

    /** "May 20 percent", "March 10,000", "June 10.5": the number is no day. */
    private static boolean isMore(Scan scan, int end) {
        boolean decimals = (scan.isMark(end, ',') || scan.isMark(end, '.') || scan.isMark(end, ':'))
                && scan.isGlued(end)
                && scan.isGlued(end + 1)
                && scan.isNumber(end + 1)
                && scan.length(end + 1) != 4;
        return decimals || scan.isMark(end, '%') || scan.saysAny(end, "percent", "people");
    }

    /** Whether the word can be a month where it stands, by its case and the words around it. */
    private static boolean isMonth(Scan scan, int at) {
        return scan.isCapital(at)
                && !(scan.isGlued(at)
                        && scan.isHyphen(at - 1)
                        && scan.isGlued(at - 1)
                        && !scan.is(at - 2, Kind.MONTH)
                        && !scan.isSoftened(at));
    }
}
