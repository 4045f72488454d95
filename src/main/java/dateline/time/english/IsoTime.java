package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import dateline.time.TimeOfDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time after a day by ISO 8601: "T20:30", "T20:30:00Z", "T20:30+02:00". */
final class IsoTime {

    private IsoTime() {}

    /** The day with the time that follows it, or the day alone. */
    static Found after(Scan scan, int first, int last, LocalDate date) {
        Term day = new Term.Known(Piece.day(date));
        boolean shaped = scan.says(last + 1, "t")
                && scan.isNumber(last + 2)
                && scan.isMark(last + 3, ':')
                && scan.isNumber(last + 4)
                && scan.isGlued(last + 1)
                && scan.isGlued(last + 4);
        if (!shaped || scan.number(last + 2) > 23 || scan.number(last + 4) > 59) {
            return Found.of(first, last, day);
        }
        boolean seconds = scan.isMark(last + 5, ':') && scan.isGlued(last + 5) && scan.isNumber(last + 6);
        int end = seconds ? last + 6 : last + 4;
        TimeOfDay time = TimeOfDay.clock(scan.number(last + 2), scan.number(last + 4), 1);
        if (scan.isGlued(end + 1) && scan.says(end + 1, "z")) {
            return Found.of(first, end + 1, new Term.At(day, time.in(ZoneId.of("UTC"))));
        }
        return offset(scan, end + 1)
                .map(zone -> Found.of(first, end + 4, new Term.At(day, time.in(zone))))
                .orElse(Found.of(first, end, new Term.At(day, time)));
    }

    /** "+02:00". */
    private static Optional<ZoneOffset> offset(Scan scan, int sign) {
        boolean shaped = (scan.isMark(sign, '+') || scan.isHyphen(sign))
                && scan.isGlued(sign)
                && scan.isGlued(sign + 1)
                && scan.isMark(sign + 2, ':')
                && scan.length(sign + 3) == 2
                && scan.isNumber(sign + 1)
                && scan.isNumber(sign + 3);
        if (!shaped || scan.number(sign + 1) > 14 || scan.number(sign + 3) > 59) {
            return Optional.empty();
        }
        int seconds = scan.number(sign + 1) * 3600 + scan.number(sign + 3) * 60;
        return Optional.of(ZoneOffset.ofTotalSeconds(scan.isMark(sign, '+') ? seconds : -seconds));
    }
}
