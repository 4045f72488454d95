package dateline.time.english;

import dateline.text.Tokens;
import dateline.time.Granularity;
import dateline.time.Term;
import java.util.Optional;

/**
 * The entries of a chronology, first to last: what a line's year is said of is of that year.
 *
 * <p>Takes "1990: On 1 December the tunnels meet", "1986 – A treaty is signed in February". Refuses a year with no mark
 * after it, and what follows in the next paragraph.
 */
final class Entries {

    private final Scan scan;

    /** The first token that has not been looked at. */
    private int next = 0;

    private Optional<Term> year = Optional.empty();

    Entries(Scan scan) {
        this.scan = scan;
    }

    /** The expression as its entry has it: with the entry's year, if it has none of its own. */
    Found of(Found found) {
        while (next <= found.first()) {
            year = scan.startsParagraph(next) ? Optional.empty() : year;
            next++;
        }
        if (heads(found)) {
            year = Optional.of(found.term());
            return found;
        }
        return year.isPresent() ? found.over(found.first(), found.last(), within(found.term(), year.get())) : found;
    }

    private boolean heads(Found found) {
        Tokens.Gap gap = scan.tokens().gap(found.first());
        int mark = found.last() + 1;
        return (gap == Tokens.Gap.LINE || gap == Tokens.Gap.PARAGRAPH)
                && JoinPartAndWhole.isUnit(found.term(), Granularity.YEAR)
                && (scan.isMark(mark, ':') || scan.isMark(mark, '—') || scan.isHyphen(mark) && !scan.isGlued(mark));
    }

    private static Term within(Term term, Term year) {
        if (term instanceof Term.Softened soft) {
            return new Term.Softened(within(soft.term(), year), soft.by());
        }
        if (term instanceof Term.At at) {
            return new Term.At(within(at.day(), year), at.time());
        }
        boolean part = term instanceof Term.MonthOnly
                || term instanceof Term.MonthDay
                || term instanceof Term.PartOfYear
                || term instanceof Term.Feast;
        return part ? new Term.Within(term, year) : term;
    }
}
