package dateline.time.english;

import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The day before something that happened: no date by itself, since what it leans on is no time expression.
 *
 * <p>Takes "the eve of the visit", "on the eve of his arrival", "the eve of the Pope's visit", "the eve of the First World War": the
 * mention ends at the noun.
 *
 * <p>Refuses "Christmas Eve", "Adam and Eve", "on the eve of battle" without an article.
 */
final class EveOfEvent implements Rule {

    private static final int LONGEST_NAME = 5;

    @Override
    public EnumSet<Kind> starts() {
        return EnumSet.of(Kind.THE);
    }

    @Override
    public String words() {
        return "the day before an event, which has to be found";
    }

    @Override
    public Optional<Found> read(Scan scan, int first) {
        boolean led = scan.says(first + 1, "eve") && scan.says(first + 2, "of");
        boolean noun = scan.is(first + 3, Kind.THE)
                || scan.saysAny(first + 3, "his", "her", "its", "their", "a", "an", "this", "that");
        int owner = first + 4;
        boolean owned = scan.isApostrophe(owner + 1)
                && scan.isGlued(owner + 1)
                && scan.says(owner + 2, "s")
                && scan.tokens().isWord(owner + 3);
        return led && noun && scan.tokens().isWord(owner)
                ? Found.some(
                        first, owned ? owner + 3 : nameEnd(scan, owner), new Term.Vague(TimexType.DATE, "XXXX-XX-XX"))
                : Optional.empty();
    }

    /** The last word of a name: "the First World War". */
    private static int nameEnd(Scan scan, int first) {
        int last = first;
        while (last < first + LONGEST_NAME && scan.isCapital(last) && scan.isCapital(last + 1)) {
            last++;
        }
        return last;
    }
}
