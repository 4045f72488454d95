package dateline.extract.english;

import dateline.time.Edtf;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a reader wants them in an explanation. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Edtf edtf) {
        return Placing.day(edtf).map(DateWords::of).orElse(edtf.toString());
    }
}
