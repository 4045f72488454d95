package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.english.EdtfWords;
import java.time.LocalDate;

/** Dates as a reader wants them in an explanation. */
final class DateWords {

    private DateWords() {}

    static String of(LocalDate day) {
        return of(Edtf.day(day));
    }

    static String of(Edtf edtf) {
        return EdtfWords.words(edtf);
    }
}
