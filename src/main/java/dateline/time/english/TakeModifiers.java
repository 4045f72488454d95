package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Widens an expression over the words that soften it, and over its article.
 *
 * <p>Takes "early 1990", "the late ’90s", "mid-June", "the end of May", "earlier this month", "later that day", "about
 * two years ago", "more than four hours", "at least 30 days", "around Nov. 5", "the day
 * after Christmas". Refuses "think about Monday", "over
 * Christmas", "the week", "it came about in 1990".
 */
final class TakeModifiers implements Refiner {

    private static final Term.Softener[] SOFTENERS = {
        Term.Softener.EARLY, Term.Softener.MIDDLE, Term.Softener.LATE, Term.Softener.SO_FAR, Term.Softener.TO_COME
    };

    @Override
    public String words() {
        return "softened by the words before it";
    }

    @Override
    public List<Found> refine(Scan scan, List<Found> found) {
        List<Found> widened = new ArrayList<>(found.size());
        int free = 0;
        for (Found plain : found) {
            int from = free;
            Found soft = softened(scan, plain, from);
            Found edged = edge(scan, dayBeside(scan, soft, from), from);
            Found about = about(scan, edged, from);
            widened.add(withArticle(scan, about, from));
            free = plain.last() + 1;
        }
        return widened;
    }

    /** "early", "mid-", "late", "earlier", "later". */
    private Found softened(Scan scan, Found found, int free) {
        int before =
                scan.isHyphen(found.first() - 1) && scan.isGlued(found.first()) ? found.first() - 2 : found.first() - 1;
        if (before < free
                || !scan.is(before, Kind.SOFT)
                || !isDate(found.term())
                || scan.startsSentence(found.first()) && before == found.first() - 1) {
            return found;
        }
        Term.Softener softener = SOFTENERS[scan.word(before).value() - 1];
        boolean relative = softener == Term.Softener.SO_FAR || softener == Term.Softener.TO_COME;
        if (relative && !isPointed(found.term())) {
            return found;
        }
        return found.over(before, found.last(), new Term.Softened(found.term(), softener))
                .by(name());
    }

    /** "the beginning of", "the end of". */
    private Found edge(Scan scan, Found found, int free) {
        int of = found.first() - 1;
        if (of - 2 < free
                || !scan.says(of, "of")
                || !scan.is(of - 1, Kind.EDGE)
                || !scan.is(of - 2, Kind.THE)
                || !isDate(found.term())) {
            return found;
        }
        Term.Softener softener = SOFTENERS[scan.word(of - 1).value() - 1];
        return found.over(of - 2, found.last(), new Term.Softened(found.term(), softener))
                .by(name());
    }

    /** "the day after Christmas", "the day before the Sept. 11 attacks". */
    private Found dayBeside(Scan scan, Found found, int free) {
        int beside = found.first() - 1;
        boolean is = beside - 2 >= free
                && scan.saysAny(beside, "after", "before")
                && scan.says(beside - 1, "day")
                && scan.is(beside - 2, Kind.THE)
                && JoinDayAndTime.isDay(found.term());
        if (!is) {
            return found;
        }
        long count = scan.says(beside, "after") ? 1 : -1;
        return found.over(beside - 2, found.last(), new Term.Moved(found.term(), Granularity.DAY, count))
                .by(name());
    }

    private Found about(Scan scan, Found found, int free) {
        boolean length = found.term() instanceof Term.Length || found.rules().contains("Distance");
        int first = found.first();
        boolean date = found.term() instanceof Term.At
                || found.term() instanceof Term.MonthDay
                || found.term() instanceof Term.Known;
        if (!length
                        && !(date
                                && (scan.saysAny(first - 1, "around", "circa", "approximately")
                                        || isCirca(scan, first - 1)))
                || scan.isHyphen(found.first() + 1)) {
            return found;
        }
        return aboutStart(scan, first)
                .filter(start -> start >= free)
                .map(start -> found.over(start, found.last(), new Term.Softened(found.term(), Term.Softener.ABOUT))
                        .by(name()))
                .orElse(found);
    }

    private static Optional<Integer> aboutStart(Scan scan, int first) {
        int before = first - 1;
        boolean told = !scan.is(first, Kind.SOME);
        if (!told) {
            return Optional.empty();
        }
        if (scan.says(before, "than") && scan.saysAny(before - 1, "more", "less", "fewer", "longer")) {
            return Optional.of(scan.says(before - 2, "no") ? before - 2 : before - 1);
        }
        if (scan.says(before, "least") && scan.says(before - 1, "at")
                || scan.says(before, "to") && scan.says(before - 1, "up")) {
            return Optional.of(before - 1);
        }
        if (scan.says(before, "over") && !scan.is(first, Kind.UNITS) && !scan.is(first, Kind.THE)) {
            return Optional.of(before);
        }
        if (isCirca(scan, before)) {
            return Optional.of(before - 1);
        }
        boolean plain = scan.saysAny(
                before, "about", "around", "approximately", "roughly", "nearly", "almost", "circa", "some", "under");
        return plain && !scan.is(first, Kind.THE) ? Optional.of(before) : Optional.empty();
    }

    /** "c.", "ca.". */
    private static boolean isCirca(Scan scan, int dot) {
        return scan.isMark(dot, '.') && scan.saysAny(dot - 1, "c", "ca") && scan.isGlued(dot);
    }

    private static Found withArticle(Scan scan, Found found, int free) {
        int the = found.first() - 1;
        return found.takesThe() && the >= free && scan.is(the, Kind.THE) ? found.from(the) : found;
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
