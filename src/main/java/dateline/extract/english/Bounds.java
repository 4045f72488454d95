package dateline.extract.english;

import dateline.extract.english.Placing.Basis;
import dateline.time.Edtf;
import dateline.time.Interval;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Places by the day of publication: on it, or before it, or from it on. */
final class Bounds {

    private Bounds() {}

    /**
     * "He will brief them on Wednesday for the first time since the war began": it had begun when that was written. So it is
     * with what somebody claims to have happened.
     */
    static Placing knownBy(Telling telling, Placing placing, Optional<LocalDate> published) {
        if (published.isEmpty() || placing.edtf().isEmpty()) {
            return placing;
        }
        Interval interval = placing.edtf().get().interval();
        LocalDate next = published.get().plusDays(1);
        boolean later = interval.latest().filter(end -> end.isAfter(next)).isPresent();
        boolean known =
                switch (telling.verdict().status()) {
                    case HAPPENED -> interval.startInclusive().isEmpty();
                    case CLAIMED ->
                        interval.startInclusive().isEmpty()
                                || interval.earliest().orElseThrow().isAfter(next);
                    default -> false;
                };
        return later && known ? past(published.get()) : placing;
    }

    /** At that time or earlier. */
    static Placing by(Placing placing) {
        return placing.edtf()
                .filter(edtf -> edtf.interval().endExclusive().isPresent())
                .map(edtf -> new Placing(
                        When.placed(Edtf.before(edtf)),
                        placing.why().then("bound", "It had happened by " + DateWords.of(edtf) + "."),
                        Placing.Basis.BOUND))
                .orElse(placing);
    }

    /** At that time or later. */
    static Placing from(Placing placing) {
        return placing.edtf()
                .filter(edtf -> edtf.interval().startInclusive().isPresent())
                .map(edtf -> new Placing(
                        When.placed(Edtf.from(edtf)),
                        placing.why().then("bound", "It is to be on " + DateWords.of(edtf) + " or later."),
                        placing.basis()))
                .orElse(placing);
    }

    static Placing past(LocalDate day) {
        return bound(
                Edtf.before(Edtf.day(day)), "It had happened by the day of publication, " + DateWords.of(day) + ".");
    }

    static Placing publicationDay(LocalDate day) {
        return new Placing(
                When.placed(Edtf.day(day)),
                Trace.of(
                        "news-of-the-day",
                        "It is told as news without a date of its own, so it is put on the day of publication, "
                                + DateWords.of(day) + "."),
                Basis.LEAD);
    }

    static Placing bound(Edtf edtf, String words) {
        return new Placing(When.placed(edtf), Trace.of("bound", words), Basis.BOUND);
    }
}
