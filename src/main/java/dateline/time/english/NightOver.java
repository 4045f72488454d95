package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Resolved;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells an evening on past midnight: the small hours that are told next are of the next day.
 *
 * <p>Takes "The sirens sounded at 8:42 p.m. Tuesday, and fell silent before dawn", "He left at 11 p.m. Friday. At 1 a.m. he
 * called". Refuses "He left at 11 p.m., and had eaten at 1 a.m.", "police said Monday night that he died at 3 a.m.", what
 * would be after the publication.
 */
final class NightOver {

    private static final int EVENING = 17 * 60;

    private static final int MIDNIGHT = 24 * 60;

    private static final int MORNING = 6 * 60;

    private final Scan scan;

    private final Optional<LocalDate> publication;

    /** The evening told last, with no other date since. */
    private Optional<Piece> evening = Optional.empty();

    NightOver(Scan scan, Optional<LocalDate> publication) {
        this.scan = scan;
        this.publication = publication;
    }

    /** The same, or of the next day. */
    Found of(Found date) {
        boolean small = date.term() instanceof Term.At at
                && at.day() instanceof Term.FromReference day
                && day.count() == 0
                && isSmall(at.time());
        return small && isNextDayOver() && !Tense.isBackground(scan, date.first())
                ? date.over(
                        date.first(),
                        date.last(),
                        new Term.At(new Term.FromReference(Granularity.DAY, 1), ((Term.At) date.term()).time()))
                : date;
    }

    private boolean isNextDayOver() {
        return evening.map(piece -> piece.start().plusDays(1))
                .filter(next -> publication.filter(next::isAfter).isEmpty())
                .isPresent();
    }

    /** After a date has been worked out. */
    void told(Found date, Resolved resolved) {
        boolean isEvening = resolved.type() == TimexType.TIME
                && date.term() instanceof Term.At at
                && at.time().startMinute() >= EVENING
                && at.time().startMinute() < MIDNIGHT
                && !Tense.isTold(scan, date.first());
        evening = isEvening ? resolved.piece() : Optional.empty();
    }

    private static boolean isSmall(TimeOfDay time) {
        return time.startMinute() < MORNING
                && time.endMinute() <= MORNING + 60
                && time.zone().isEmpty();
    }
}
