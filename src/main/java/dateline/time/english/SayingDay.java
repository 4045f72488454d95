package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Resolved;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.Optional;

/**
 * The day on which what a text tells was said: the one of "told a noon briefing" and "said at 8 p.m.", wherever the scene is.
 *
 * <p>Takes "the ministry said Monday. … Officials said as of 8 p.m. that …" as that Monday, and the day of publication where no
 * day was told. Refuses "said the bomb went off at 8:51 a.m.", "said that at noon he saw it".
 */
final class SayingDay {

    /** No more words stand between "told" and a time of the telling: "told a crowded press conference here at noon". */
    private static final int REACH = 8;

    private static final String[] BESIDE_SAID = {"at", "as", "by", "shortly", "around", "about", "in", "early", "late"};

    private final Scan scan;

    private Optional<Piece> day = Optional.empty();

    SayingDay(Scan scan) {
        this.scan = scan;
    }

    /** The frame of a time at which something was said; of any other date, the same. */
    Frame around(Found date, Frame frame) {
        boolean bare = date.term() instanceof Term.At at
                && at.day() instanceof Term.FromReference of
                && of.count() == 0
                && isSaid(date.first());
        Optional<Piece> said = day.or(() -> frame.publication().map(Piece::day));
        return bare && said.isPresent() ? frame.inScene(said.get()).toward(Frame.Direction.PAST) : frame;
    }

    /** After a date has been worked out. */
    void told(Found date, Resolved resolved) {
        Optional<Piece> named = resolved.piece().filter(piece -> piece.unit() == Granularity.DAY);
        boolean dayOfSaying = resolved.type() == TimexType.DATE && scan.is(date.first(), Kind.WEEKDAY);
        if (named.isPresent() && dayOfSaying && Tense.isTold(scan, date.first())) {
            day = named;
        }
    }

    private boolean isSaid(int first) {
        for (int i = first - 1; i >= first - REACH && i >= 0 && !scan.endsSentence(i) && !scan.says(i, "that"); i--) {
            if (scan.is(i, Kind.TELLING)) {
                return scan.says(i, "told") || scan.saysAny(i + 1, BESIDE_SAID);
            }
            if (VerbForm.isPast(scan, i) || scan.is(i, Kind.FUTURE)) {
                return false;
            }
        }
        return false;
    }
}
