package dateline.extract.english;

import dateline.extract.Status;
import java.time.LocalDate;
import java.util.Optional;

/** An event that a text tells, put in time. */
record Told(Telling telling, Placing placing) {

    /** What is told as a fact of a day still to come, when the text was published, is planned. */
    Status status(Optional<LocalDate> published) {
        Status told = telling.verdict().status();
        boolean future = published.isPresent()
                && placing.edtf()
                        .flatMap(edtf -> edtf.interval().earliest())
                        .filter(first -> first.isAfter(published.get()))
                        .isPresent();
        return future && told == Status.HAPPENED ? Status.PLANNED : told;
    }
}
