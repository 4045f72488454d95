package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Placing.Basis;
import dateline.time.Edtf;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Places by the day of publication: on it, or before it, or from it on. */
final class Bounds {

    private Bounds() {}

    /** "He will brief them on Wednesday for the first time since the war began": it had begun when that was written. */
    static Placing knownBy(Telling telling, Placing placing, Optional<LocalDate> published) {
        boolean later = telling.verdict().status() == Status.HAPPENED
                && published.isPresent()
                && placing.edtf()
                        .filter(edtf -> edtf.interval().startInclusive().isEmpty())
                        .flatMap(edtf -> edtf.interval().latest())
                        .filter(end -> end.isAfter(published.get().plusDays(1)))
                        .isPresent();
        return later ? past(published.get()) : placing;
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
