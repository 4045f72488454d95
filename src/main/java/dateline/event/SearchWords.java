package dateline.event;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is typed to look for in the words of events.
 *
 * @param plain what all of them have to have, as PostgreSQL asks for it; the last may be still being typed
 * @param marked phrases in quotation marks, and what is not to be in it, as on the web
 */
record SearchWords(String plain, String marked) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A phrase, or what is not to be in it: {@code "arms transfer"}, {@code -treaty}, {@code -"arms transfer"}. */
    private static final Pattern MARKED = Pattern.compile("-?\"[^\"]*\"|(?<!\\S)-[\\p{L}\\p{N}]+");

    /** In SQL, on the event {@code e}, with the {@link #parameters}. */
    static final String CONDITION =
            "e.word_vector @@ (to_tsquery('english', :words) && websearch_to_tsquery('english', :marked))";

    /** Empty where there is no word in it. */
    static Optional<SearchWords> of(String typed) {
        String marked = MARKED.matcher(typed).results().map(MatchResult::group).collect(Collectors.joining(" "));
        String plain = WORD.matcher(MARKED.matcher(typed).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" & "));
        boolean isNone = plain.isEmpty() && !WORD.matcher(marked).find();
        return isNone ? Optional.empty() : Optional.of(new SearchWords(plain, marked));
    }

    Map<String, Object> parameters() {
        return Map.of("words", plain.isEmpty() ? "" : plain + ":*", "marked", marked);
    }
}
