package dateline.event.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as it is compared: its words without case, articles and titles. */
record Name(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What stands before or around a name and is no part of it. */
    private static final Set<String> BESIDE = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "president",
            "prime",
            "minister",
            "chancellor",
            "king",
            "queen",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "general",
            "senator",
            "governor",
            "s");

    static Name of(String name) {
        Set<String> all = WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> telling =
                all.stream().filter(Predicate.not(BESIDE::contains)).collect(Collectors.toUnmodifiableSet());
        return new Name(telling.isEmpty() ? all : telling);
    }

    /** One of the two has all the words of the other: "Putin" and "Vladimir Putin". */
    boolean fits(Name other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    /** How many of the names fit one of the others. */
    static int fitting(List<Name> some, List<Name> others) {
        return (int)
                some.stream().filter(one -> others.stream().anyMatch(one::fits)).count();
    }
}
