package dateline.time.english;

import dateline.time.Term;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The day before something that happened: no date by itself, since what it leans on is no time expression.
 *
 * <p>Takes "the eve of the visit", "on the eve of his arrival", "the eve of the Pope's visit": the mention ends at the noun.
 *
 * <p>Refuses "Christmas Eve", "Adam and Eve", "on the eve of battle" without an article.
 */
final class EveOfEvent implements Rule {

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
                ? Found.some(first, owned ? owner + 3 : owner, new Term.Vague(TimexType.DATE, "XXXX-XX-XX"))
                : Optional.empty();
    }
}
