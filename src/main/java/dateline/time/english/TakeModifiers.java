package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;

/**
 * Widens an expression over the words that tell a part of it.
 *
 * <p>Takes "early 1990", "the late ’90s", "mid-June", "end-June", "the end of May", "earlier this month", "earlier in the year",
 * "later that day", "the day after Christmas", "the first half of the 1990s". Refuses "earlier in 1990", "sooner or later this year", "the end of the
 * war", "half of the 1990s".
 */
final class TakeModifiers implements WideningRefiner {

    private static final Term.Softener[] SOFTENERS = {
        Term.Softener.EARLY, Term.Softener.MIDDLE, Term.Softener.LATE, Term.Softener.SO_FAR, Term.Softener.TO_COME
    };

    @Override
    public String words() {
        return "softened by the words before it";
    }

    @Override
    public Found widen(Scan scan, Found found, int free) {
        Found year = fullYear(scan, found, free);
        return half(scan, edge(scan, dayBeside(scan, softened(scan, year, free), free), free), free);
    }

    /** "full year 2023", "full-year 2024". */
    private static Found fullYear(Scan scan, Found found, int free) {
        int full =
                scan.isHyphen(found.first() - 1) && scan.isGlued(found.first()) ? found.first() - 2 : found.first() - 1;
        boolean is = full >= free
                && scan.says(full, "full")
                && scan.is(found.first(), Kind.YEAR_WORD)
                && found.term() instanceof Term.Known;
        return is ? found.from(full) : found;
    }

    /** "early", "mid-", "late", "earlier", "later", "earlier in". */
    private static Found softened(Scan scan, Found found, int free) {
        int hyphen = scan.isHyphen(found.first() - 1) && scan.isGlued(found.first()) ? 2 : 1;
        boolean inUnit =
                scan.says(found.first() - 1, "in") && scan.is(found.first(), Kind.THE) && isPointed(found.term());
        int before = found.first() - (inUnit ? 2 : hyphen);
        if (before < free
                || !scan.is(before, Kind.SOFT) && !scan.isSoftened(found.first())
                || !isDate(found.term())
                || scan.startsSentence(found.first()) && before == found.first() - 1) {
            return found;
        }
        Term.Softener softener = SOFTENERS[scan.word(before).value() - 1];
        boolean relative = softener == Term.Softener.SO_FAR || softener == Term.Softener.TO_COME;
        return relative && !isPointed(found.term()) || inUnit && !relative
                ? found
                : found.over(before, found.last(), new Term.Softened(found.term(), softener));
    }

    /** "the beginning of", "the end of". */
    private static Found edge(Scan scan, Found found, int free) {
        int of = found.takesThe() && scan.is(found.first() - 1, Kind.THE) ? found.first() - 2 : found.first() - 1;
        if (of - 2 < free
                || !scan.says(of, "of")
                || !scan.is(of - 1, Kind.EDGE)
                || !scan.is(of - 2, Kind.THE)
                || !isDate(found.term())) {
            return found;
        }
        Term.Softener softener = SOFTENERS[scan.word(of - 1).value() - 1];
        return found.over(of - 2, found.last(), new Term.Softened(found.term(), softener));
    }

    /** "the first half of the 1990s"; the half of a year is a date of its own. */
    private static Found half(Scan scan, Found found, int free) {
        int of = scan.is(found.first(), Kind.THE) ? found.first() - 1 : found.first() - 2;
        boolean long_ =
                found.term() instanceof Term.Known known && known.piece().unit().isCoarserThan(Granularity.YEAR);
        if (!long_
                || of - 3 < free
                || !scan.says(of, "of")
                || !scan.says(of - 1, "half")
                || !scan.is(of - 3, Kind.THE)) {
            return found;
        }
        boolean first = scan.says(of - 2, "first");
        return first || scan.saysAny(of - 2, "second", "last", "latter")
                ? found.over(
                        of - 3,
                        found.last(),
                        new Term.Softened(found.term(), first ? Term.Softener.FIRST_HALF : Term.Softener.SECOND_HALF))
                : found;
    }

    /** "the day after Christmas", "the day before the Sept. 11 attacks", "the week after Labor Day". */
    private static Found dayBeside(Scan scan, Found found, int free) {
        int beside = found.first() - 1;
        boolean is = beside - 2 >= free
                && scan.saysAny(beside, "after", "before")
                && scan.saysAny(beside - 1, "day", "week", "weekend")
                && scan.is(beside - 2, Kind.THE)
                && JoinDayAndTime.isDay(found.term());
        boolean weekend = scan.says(beside - 1, "weekend");
        // The weekend after a day is the one that ends its week.
        long count = scan.says(beside, "before") ? -1 : weekend ? 0 : 1;
        return is
                ? found.over(
                        beside - 2,
                        found.last(),
                        new Term.Moved(found.term(), scan.word(beside - 1).unit(), count))
                : found;
    }

    private static boolean isDate(Term term) {
        return !(term instanceof Term.Length
                || term instanceof Term.Beginning
                || term instanceof Term.Recurring
                || term instanceof Term.Vague);
    }

    /** "earlier this month", "later that day", "earlier Sunday": but not "earlier in 1990". */
    private static boolean isPointed(Term term) {
        return term instanceof Term.FromPublication
                || term instanceof Term.FromReference
                || term instanceof Term.Weekday
                || term instanceof Term.At
                || term instanceof Term.Within w && JoinPartAndWhole.isUnit(w.whole(), Granularity.YEAR);
    }
}
