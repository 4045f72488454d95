package dateline.time.english;

import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Piece;
import java.util.Optional;

/**
 * The day on which the things of a text happen, first to last: the one of "at around 3 p.m.". A paragraph may look back to
 * a day long before; the next one comes back to the day that is in the news.
 */
final class Scenes {

    private final Scan scan;

    /** The first token that has not been looked at. */
    private int next = 0;

    private Optional<Piece> news = Optional.empty();

    Scenes(Scan scan) {
        this.scan = scan;
    }

    /** The frame of a date that comes next in the text. */
    Frame before(Found date, Frame frame) {
        boolean opens = false;
        while (next <= date.first()) {
            opens |= scan.startsParagraph(next);
            next++;
        }
        boolean comesBack = opens
                && news.isPresent()
                && frame.told().scene().filter(frame::isLongBefore).isPresent();
        return comesBack ? frame.inScene(news.get()) : frame;
    }

    /**
     * The frame after a date.
     *
     * @param here the frame that it was worked out in
     */
    Frame after(Found date, Piece named, Frame here, Frame frame) {
        if (!isScene(date, named, here)) {
            return frame;
        }
        news = frame.isLongBefore(named) ? news : Optional.of(named);
        return frame.inScene(named);
    }

    /** Neither to come nor when something was only said, nor what it has been since or is compared with. */
    private boolean isScene(Found date, Piece named, Frame here) {
        return named.unit() == Granularity.DAY
                && here.direction() != Frame.Direction.FUTURE
                && !scan.says(date.first() - 1, "since")
                && !(isAside(date) && isBehindScene(named, here))
                && !AlreadyOver.isComparedWith(scan, date.first())
                && !Tense.isBackground(scan, date.first());
    }

    private static boolean isBehindScene(Piece named, Frame here) {
        return here.told()
                .scene()
                .filter(scene -> scene.start().isAfter(named.start()))
                .isPresent();
    }

    /** The Saturday of "The pope, who turned 78 on Saturday, came out at 6:48 p.m.": told in passing. */
    private boolean isAside(Found date) {
        int who = date.first() - 1;
        while (who > date.first() - Tense.REACH && who > 0 && !scan.isMark(who, ',') && !scan.endsSentence(who)) {
            who--;
        }
        boolean clause = scan.isMark(who, ',') && scan.saysAny(who + 1, "who", "which", "whose");
        int behind = date.last() + 1;
        while (clause
                && behind < date.last() + Tense.REACH
                && !scan.isMark(behind, ',')
                && behind < scan.size()
                && !scan.endsSentence(behind)) {
            behind++;
        }
        return clause && scan.isMark(behind, ',') && VerbForm.isPast(scan, behind + 1);
    }
}
