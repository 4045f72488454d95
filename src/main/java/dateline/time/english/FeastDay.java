package dateline.time.english;

import dateline.time.Feast;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A feast.
 *
 * <p>Takes "Christmas", "Christmas 2010", "Ash Wednesday", "New Year’s Eve", "Thanksgiving Day", "Ramadan", "Eid
 * al-Fitr", "Labor Day", "Yom Kippur", "Lunar New Year", "Diwali"; "Eid" alone, which may be either, without a date; the
 * week and the weekend of a feast: "the Labor Day weekend", "Christmas week", "Memorial Day holiday weekend 2011".
 *
 * <p>Refuses "the weekend after Christmas", "Christmas tree", "Easter Island", "New York", "Good Morning", "the Labor Department".
 */
final class FeastDay implements Rule {

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.FEAST);
    }

    @Override
    public String words() {
        return "a feast";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        if (scan.says(first, "eid")
                && scan.isCapital(first)
                && Feasts.at(scan, first).isEmpty()) {
            return Found.some(first, first, new Term.Vague(TimexType.DATE, "XXXX-XX-XX"));
        }
        return Feasts.at(scan, first)
                .filter(f -> !scan.is(f.last() + 1, Kind.OF_NAME) && !isOfOther(scan, first, f))
                .flatMap(f -> dated(scan, first, f));
    }

    private static Optional<Found> dated(Scan scan, int first, Feasts.Named named) {
        int unit = scan.says(named.last() + 1, "holiday") ? named.last() + 2 : named.last() + 1;
        if (scan.saysAny(unit, "week", "weekend")) {
            return around(scan, first, named.feast(), unit);
        }
        int at = scan.skipComma(named.last() + 1);
        return Years.digits(scan, at)
                .flatMap(y -> Found.some(
                        first, y.last(), new Term.Known(Piece.day(named.feast().day(y.value())))))
                .or(() -> Found.some(first, named.last(), new Term.Feast(named.feast())));
    }

    /** "Labor Day weekend", "the Easter weekend of 2011". */
    private static Optional<Found> around(Scan scan, int first, Feast feast, int noun) {
        Granularity unit = scan.word(noun).unit();
        return Years.after(scan, noun + 1)
                .flatMap(y -> Found.someWithThe(
                        first, y.last(), new Term.Around(new Term.Known(Piece.day(feast.day(y.value()))), unit)))
                .or(() -> Found.someWithThe(first, noun, new Term.Around(new Term.Feast(feast), unit)));
    }

    /** "India’s Independence Day": its date is another one. */
    private static boolean isOfOther(Scan scan, int first, Feasts.Named named) {
        return named.feast() == Feast.INDEPENDENCE_DAY && scan.says(first - 1, "s") && scan.isApostrophe(first - 2);
    }
}
