package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Term;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells a history from news. News dates by its publication ("Wednesday", "last week") and gives the year of a day only
 * where it is another one; a history gives full dates, and goes on from each: "On 12 August 1914 …; by 24 August …". A text
 * that speaks of nothing but years long over is one, too: "In the spring of 1940 …. In June …".
 */
final class Histories {

    /** So many full dates at the least, for each that counts from the publication. */
    private static final int FULL_DATES = 3;

    /** So many dates without their year at the least. */
    private static final int CARRIED_ON = 3;

    private Histories() {}

    /** Years that a text goes on from without saying so are no nearer: of last year, news says "in June" of its own. */
    private static final int LONG_OVER = 3;

    /** So many dates without their year at the least, where all years told are long over. */
    private static final int CARRIED_ON_FROM_YEARS = 2;

    static boolean isHistory(List<Found> found, Frame frame) {
        int full = 0;
        int fromPublication = 0;
        int carriedOn = 0;
        for (Found one : found) {
            Term told = one.term() instanceof Term.End end ? end.told() : one.term();
            full += isFullDate(one.term()) ? 1 : 0;
            fromPublication += isFromPublication(one.term()) && !isNamedUnit(one) ? 1 : 0;
            carriedOn += isCarriedOn(told) ? 1 : 0;
        }
        boolean ofFullDates = full >= FULL_DATES * Math.max(1, fromPublication) && carriedOn >= CARRIED_ON;
        return ofFullDates || fromPublication == 0 && carriedOn >= CARRIED_ON_FROM_YEARS && isLongOver(found, frame);
    }

    /** Whether years are told, and all of them are long over. */
    private static boolean isLongOver(List<Found> found, Frame frame) {
        OptionalInt latest =
                found.stream().flatMapToInt(one -> year(one.term()).stream()).max();
        return frame.publication().isPresent()
                && latest.isPresent()
                && latest.getAsInt() <= frame.publication().get().getYear() - LONG_OVER;
    }

    private static OptionalInt year(Term term) {
        if (term instanceof Term.Known known) {
            return OptionalInt.of(known.piece().start().getYear());
        } else if (term instanceof Term.Softened soft) {
            return year(soft.term());
        } else if (term instanceof Term.At at) {
            return year(at.day());
        }
        return term instanceof Term.Within within ? year(within.whole()) : OptionalInt.empty();
    }

    private static boolean isCarriedOn(Term term) {
        return term instanceof Term.MonthDay || term instanceof Term.MonthOnly;
    }

    /** A day or month with its year. */
    static boolean isFullDate(Term term) {
        if (term instanceof Term.Known known) {
            return known.piece().unit() == Granularity.DAY || known.piece().unit() == Granularity.MONTH;
        }
        return term instanceof Term.Softened soft && isFullDate(soft.term())
                || term instanceof Term.At at && isFullDate(at.day());
    }

    /** "the year": in a history, the one that it tells of. */
    static boolean isNamedUnit(Found found) {
        return found.rules().contains("NamedUnit");
    }

    private static boolean isFromPublication(Term term) {
        return term instanceof Term.FromPublication
                || term instanceof Term.Weekday
                || term instanceof Term.Beside beside && !beside.ofReference()
                || term instanceof Term.At at && isFromPublication(at.day())
                || term instanceof Term.Softened soft && isFromPublication(soft.term());
    }
}
