package dateline.time.english;

import dateline.time.Piece;
import dateline.time.Term;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A feast.
 *
 * <p>Takes "Christmas", "Christmas 2010", "Ash Wednesday", "New Year’s Eve", "Thanksgiving Day", "Ramadan", "Eid
 * al-Fitr", "Labor Day".
 *
 * <p>Refuses "Christmas tree", "Easter Island", "New York", "Good Morning", "the Labor Department".
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
        return Feasts.at(scan, first)
                .filter(f -> !scan.saysAny(
                        f.last() + 1,
                        "island",
                        "islands",
                        "tree",
                        "trees",
                        "carol",
                        "card",
                        "cards",
                        "bunny",
                        "egg",
                        "eggs",
                        "parade"))
                .flatMap(f -> dated(scan, first, f));
    }

    private static Optional<Found> dated(Scan scan, int first, Feasts.Named named) {
        int at = scan.skipComma(named.last() + 1);
        return Years.digits(scan, at)
                .flatMap(y -> Found.some(
                        first, y.last(), new Term.Known(Piece.day(named.feast().day(y.value())))))
                .or(() -> Found.some(first, named.last(), new Term.Feast(named.feast())));
    }
}
