package dateline.time.english;

import dateline.time.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An expression found, not yet worked out: its tokens, both held, what it says, and the rules that made it.
 *
 * @param takesThe whether "the" before it belongs to it
 * @param reading how a range that it is one end of reads; empty for most
 */
record Found(int first, int last, Term term, boolean takesThe, List<String> rules, Optional<Term> reading) {

    static Found of(int first, int last, Term term) {
        return new Found(first, last, term, false, List.of(), Optional.empty());
    }

    /** One that takes the article before it. */
    static Found withThe(int first, int last, Term term) {
        return new Found(first, last, term, true, List.of(), Optional.empty());
    }

    static Optional<Found> some(int first, int last, Term term) {
        return Optional.of(of(first, last, term));
    }

    static Optional<Found> someWithThe(int first, int last, Term term) {
        return Optional.of(withThe(first, last, term));
    }

    Found by(String rule) {
        return by(List.of(rule));
    }

    Found by(List<String> more) {
        return new Found(first, last, term, takesThe, and(rules, more), reading);
    }

    Found over(int newFirst, int newLast, Term newTerm) {
        return new Found(newFirst, newLast, newTerm, takesThe, rules, reading);
    }

    Found from(int newFirst) {
        return new Found(newFirst, last, term, takesThe, rules, reading);
    }

    Found reads(Term range) {
        return new Found(first, last, term, takesThe, rules, Optional.of(range));
    }

    /** This one and the one after it as one. */
    Found join(Found next, Term joined) {
        return new Found(first, next.last, joined, takesThe, and(rules, next.rules), Optional.empty());
    }

    private static List<String> and(List<String> rules, List<String> more) {
        if (rules.isEmpty()) {
            return more;
        }
        if (rules.size() == 1 && more.size() == 1) {
            return List.of(rules.get(0), more.get(0));
        }
        List<String> both = new ArrayList<>(rules.size() + more.size());
        both.addAll(rules);
        both.addAll(more);
        return Collections.unmodifiableList(both);
    }
}
