package dateline.time.english;

import dateline.time.Granularity;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A length that no unit tells, and how long ago it was.
 *
 * <p>Takes "for some time", "for quite some time", "for a while", "after a while", "a while ago", "some time ago", "a long
 * time ago".
 *
 * <p>Refuses "while he slept", "worth a while", "some time next year", "some time off", "for a long time", "a good time".
 */
final class UntoldLength implements Rule {

    private static final Term LENGTH = new Term.Length(new Term.Span("PXX", Granularity.DAY, -1));
    private static final Term PAST = new Term.Vague(TimexType.DATE, "PAST_REF");

    private static final String[] MORE = {"off", "alone", "out", "together", "with"};

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.A, Kind.SOME);
    }

    @Override
    public String words() {
        return "a length that is not told";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        boolean some = scan.says(first, "some") && scan.says(first + 1, "time");
        boolean aWhile = scan.says(first, "a") && scan.says(first + 1, "while");
        boolean aLongTime = scan.says(first, "a") && scan.says(first + 1, "long") && scan.says(first + 2, "time");
        int last = aLongTime ? first + 2 : first + 1;
        if ((some || aWhile || aLongTime) && scan.says(last + 1, "ago")) {
            return Found.some(first, last + 1, PAST);
        }
        int lead = scan.says(first - 1, "quite") ? first - 2 : first - 1;
        boolean led = scan.saysAny(lead, "for", "after") && !isMore(scan, last + 1);
        return led && (some || aWhile) ? Found.some(first, last, LENGTH) : Optional.empty();
    }

    /** "some time off", "some time next year", "some time alone": the time is of something. */
    private static boolean isMore(Scan scan, int at) {
        return scan.is(at, Kind.NEXT) || scan.is(at, Kind.LAST) || scan.is(at, Kind.THIS) || scan.saysAny(at, MORE);
    }
}
