package dateline.event.match;

import java.util.List;

/**
 * How many of something are told: "at least 12 dead".
 *
 * @param of what is counted, as one word for all ways to say it
 * @param least inclusive
 * @param most inclusive; infinite where it is open
 * @param words as the text has it, for a reader
 */
public record Count(String of, double least, double most, String words) {

    boolean agreesWith(Count other) {
        return least <= other.most && other.least <= most;
    }

    /** Whether something is counted on both sides, and no count of it on the one side agrees with one on the other. */
    static boolean conflict(List<Count> some, List<Count> others) {
        return some.stream()
                .map(Count::of)
                .distinct()
                .filter(of -> others.stream().anyMatch(other -> other.of.equals(of)))
                .anyMatch(of -> !anyAgree(some, others, of));
    }

    /** Whether something is counted alike on both sides. */
    static boolean anyAgree(List<Count> some, List<Count> others) {
        return some.stream().anyMatch(one -> anyAgree(some, others, one.of));
    }

    /** Whether the same is counted on both sides, be it with another outcome. */
    static boolean anyOfTheSame(List<Count> some, List<Count> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> other.of.equals(one.of)));
    }

    private static boolean anyAgree(List<Count> some, List<Count> others, String of) {
        return some.stream().filter(one -> one.of.equals(of)).anyMatch(one -> others.stream()
                .anyMatch(other -> other.of.equals(of) && one.agreesWith(other)));
    }
}
