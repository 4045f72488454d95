package dateline.event.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry its sense, without case and endings. */
record Wording(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*");
    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = Set.of(
            ("the and for was were are has have had with from that this which who whom his her its their they been being"
                            + " into after before over under about than then there when where will would could should may might"
                            + " not but also said says say told according between during against while upon onto off out she him"
                            + " them these those least such some any each all more most other new two one first last year day week"
                            + " month monday tuesday wednesday thursday friday saturday sunday january february march april june"
                            + " july august september october november december")
                    .split(" "));

    /** What is done in many happenings, as stems: to share such a word alone says nothing. */
    private static final Set<String> COMMON = Set.of(
            ("visit land arriv trip travel fly meet hold talk summit sign order arrest polic detain launch fir test strik"
                            + " hit die vot elect win beat defeat leav speak warn prais sell buy appoint nam attack shoot convict"
                            + " clear charg call announc sen cross tak giv mak")
                    .split(" "));

    /** Forms of verbs common in news that no ending gives away. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("met", "meet"),
            Map.entry("won", "win"),
            Map.entry("struck", "strik"),
            Map.entry("strike", "strik"),
            Map.entry("shot", "shoot"),
            Map.entry("fell", "fall"),
            Map.entry("rose", "ris"),
            Map.entry("held", "hold"),
            Map.entry("left", "leav"),
            Map.entry("took", "tak"),
            Map.entry("gave", "giv"),
            Map.entry("bought", "buy"),
            Map.entry("sold", "sell"),
            Map.entry("fled", "flee"),
            Map.entry("sworn", "swear"),
            Map.entry("sank", "sink"),
            Map.entry("sunk", "sink"),
            Map.entry("died", "die"),
            Map.entry("dead", "die"),
            Map.entry("deaths", "die"),
            Map.entry("flew", "fly"),
            Map.entry("broke", "break"),
            Map.entry("beat", "beat"),
            Map.entry("began", "begin"),
            Map.entry("kill", "die"),
            Map.entry("kills", "die"),
            Map.entry("killed", "die"),
            Map.entry("killing", "die"),
            Map.entry("invasion", "invad"),
            Map.entry("explosion", "explod"),
            Map.entry("explode", "explod"));

    static Wording of(String text) {
        return new Wording(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(Wording::stem)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String stem(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        for (String ending :
                new String[] {"ations", "ation", "ions", "ion", "ings", "ing", "ies", "ied", "es", "ed", "s", "e", "y"
                }) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How much two wordings share, 0 to 1: twice what is in both, of all. */
    double likeness(Wording other) {
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    int shared(Wording other) {
        return (int) words.stream().filter(other.words::contains).count();
    }

    Wording and(Wording other) {
        Set<String> both = new HashSet<>(words);
        both.addAll(other.words);
        return new Wording(Set.copyOf(both));
    }

    /** Without the words of names: what is left says what was done. */
    Wording without(Wording names) {
        return new Wording(
                words.stream().filter(word -> !names.words.contains(word)).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether the details of two titles leave room for one happening: those of one are told by the other as well, be it
     * one of them, or one of the two has none.
     *
     * @param all the words of title and sentence
     */
    static boolean shareDetails(Wording title, Wording otherTitle, Wording all, Wording otherAll) {
        Wording common = new Wording(COMMON);
        Wording details = title.without(common);
        Wording otherDetails = otherTitle.without(common);
        return details.words.isEmpty()
                || otherDetails.words.isEmpty()
                || details.shared(otherAll) > 0
                || otherDetails.shared(all) > 0;
    }
}
