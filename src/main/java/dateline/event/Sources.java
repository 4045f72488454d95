package dateline.event;

import dateline.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts who tells an event independently of the others. One publisher is one source, and so is one agency, whoever prints
 * its report; and what is told in nearly the same words was not written twice.
 */
final class Sources {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Words of a shingle: three in a row are seldom the same by chance within one sentence. */
    private static final int SHINGLE = 3;

    /** Sentences with this much in common are copies, be they cut or touched up a little. */
    private static final double COPY = 0.5;

    private Sources() {}

    /** @return 0 where nothing tells it */
    static int independent(List<Occurrence> tellings) {
        List<Set<Occurrence>> sources = new ArrayList<>();
        for (Occurrence telling : tellings) {
            Set<Occurrence> source = new HashSet<>(Set.of(telling));
            sources.removeIf(other -> {
                boolean isOne = other.stream().anyMatch(told -> areOne(told, telling));
                return isOne && source.addAll(other);
            });
            sources.add(source);
        }
        return sources.size();
    }

    private static boolean areOne(Occurrence one, Occurrence other) {
        Article article = one.article();
        Article another = other.article();
        return article.publisher()
                        .filter(name -> another.publisher()
                                .filter(name::equalsIgnoreCase)
                                .isPresent())
                        .isPresent()
                || article.metadata()
                        .agency()
                        .filter(name -> another.metadata()
                                .agency()
                                .filter(name::equalsIgnoreCase)
                                .isPresent())
                        .isPresent()
                || areCopies(one.quote(), other.quote());
    }

    static boolean areCopies(String one, String other) {
        Set<String> shingles = shingles(one);
        Set<String> others = shingles(other);
        Set<String> both = new HashSet<>(shingles);
        both.retainAll(others);
        int all = shingles.size() + others.size() - both.size();
        return all > 0 && (double) both.size() / all >= COPY;
    }

    /** Rows of words; of a shorter sentence, the sentence. */
    private static Set<String> shingles(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))));
        }
        return shingles;
    }
}
