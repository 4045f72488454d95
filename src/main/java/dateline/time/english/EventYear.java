package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import java.util.Optional;

/**
 * The year in the name of an event, for the dates on which it is held.
 *
 * <p>Takes "the 2012 Olympics opened on July 27", "the 2016 election will be held on Nov. 8", "the 2010 World Cup, which
 * runs from June 11".
 *
 * <p>Refuses "the 2012 Olympics winner was arrested on July 27", "the 2012 election was annulled in May", "the 2010 law takes
 * effect in March".
 */
final class EventYear {

    /** What may stand between the verb and the date: "will be held in London from"; "was over by May" may not. */
    private static final String[] BESIDE = {"on", "in", "at", "from", "place", "off", "for", "the"};

    private EventYear() {}

    /** The year of the event whose date it is, where the year was told before it in its sentence. */
    static Optional<Piece> of(Scan scan, Found year, int date) {
        boolean named = year.term() instanceof Term.Known known
                && known.piece().unit() == Granularity.YEAR
                && (scan.is(year.first() - 1, Kind.THE) || scan.isApostrophe(year.first() - 2));
        int event = eventAfter(scan, year.last());
        return named && event > year.last() && isHeldOn(scan, event, date)
                ? Optional.of(((Term.Known) year.term()).piece())
                : Optional.empty();
    }

    /** The head of the name that begins with the year; the year itself where it is none of an event. */
    private static int eventAfter(Scan scan, int year) {
        int at = year + 1;
        while (scan.tokens().isWord(at + 1) && !scan.is(at + 1, Kind.PREPOSITION) && !isVerb(scan, at + 1)) {
            at++;
        }
        return scan.is(at, Kind.HELD_EVENT) ? at : year;
    }

    private static boolean isVerb(Scan scan, int at) {
        return scan.is(at, Kind.BEING_HELD) || scan.is(at, Kind.FUTURE);
    }

    /** Whether the last verb before the date is of being held, and no more than a place stands between. */
    private static boolean isHeldOn(Scan scan, int event, int date) {
        int at = date - 1;
        while (at > event && isBesideVerb(scan, at)) {
            at--;
        }
        return at > event && scan.is(at, Kind.BEING_HELD);
    }

    private static boolean isBesideVerb(Scan scan, int at) {
        boolean ofAbbreviation = scan.isMark(at, '.') && !scan.endsSentence(at);
        return !scan.is(at, Kind.BEING_HELD) && (scan.saysAny(at, BESIDE) || scan.isCapital(at) || ofAbbreviation);
    }
}
