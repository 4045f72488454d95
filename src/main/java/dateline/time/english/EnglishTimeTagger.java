package dateline.time.english;

import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads English time expressions. Without state: one may serve all threads. */
public final class EnglishTimeTagger implements TimeTagger {

    private static final Rule[] RULES = EnglishOrder.RULES.toArray(Rule[]::new);

    /** The bits of the kinds that each rule begins with. */
    private static final long[] RULE_STARTS =
            EnglishOrder.RULES.stream().mapToLong(EnglishTimeTagger::starts).toArray();

    private static final List<List<String>> RULE_NAMES =
            EnglishOrder.RULES.stream().map(rule -> List.of(rule.name())).toList();

    private static final long STARTS = Arrays.stream(RULE_STARTS).reduce(0, (a, b) -> a | b);

    private EnglishTimeTagger() {}

    public static TimeTagger create() {
        return new EnglishTimeTagger();
    }

    @Override
    public List<TimeMention> tag(String text, Anchor anchor) {
        Scan scan = new Scan(text);
        List<Found> found = read(scan);
        for (Refiner refiner : EnglishOrder.REFINERS) {
            found = refiner.refine(scan, found);
        }
        return AnchorTerms.mentions(scan, found, anchor);
    }

    private static List<Found> read(Scan scan) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < scan.size()) {
            long kinds = scan.kinds(at) & STARTS;
            at = kinds == 0 ? at + 1 : readLongest(scan, at, kinds, found);
        }
        return found;
    }

    /**
     * Of the rules that may begin here, takes the one that reads farthest; the earlier in order where two read as far.
     *
     * @return the token to read on from
     */
    private static int readLongest(Scan scan, int at, long kinds, List<Found> to) {
        Optional<Found> longest = Optional.empty();
        int rule = 0;
        for (int i = 0; i < RULES.length; i++) {
            if ((RULE_STARTS[i] & kinds) != 0) {
                Optional<Found> next = RULES[i].read(scan, at);
                if (next.isPresent()
                        && (longest.isEmpty()
                                || next.get().last() > longest.get().last())) {
                    longest = next;
                    rule = i;
                }
            }
        }
        if (longest.isEmpty()) {
            return at + 1;
        }
        to.add(longest.get().by(RULE_NAMES.get(rule)));
        return longest.get().last() + 1;
    }

    private static long starts(Rule rule) {
        return rule.starts().stream().mapToLong(kind -> kind.bit).reduce(0, (a, b) -> a | b);
    }
}
