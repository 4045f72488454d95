package dateline.page.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well a body agrees with the gold one, as the public article extraction benchmark counts it: the shingles of four
 * tokens that both have, that only the found one has and that only the gold one has, as shares of their sum, so that a
 * long text has no more weight than a short one.
 */
record Shingles(double both, double foundOnly, double goldOnly) {

    private static final int LENGTH = 4;

    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Shingles of(String gold, String found) {
        Map<List<String>, Integer> golds = count(gold);
        Map<List<String>, Integer> founds = count(found);
        int both = golds.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), founds.getOrDefault(each.getKey(), 0)))
                .sum();
        int foundOnly = total(founds) - both;
        int goldOnly = total(golds) - both;
        double all = Math.max(1, both + foundOnly + goldOnly);
        return new Shingles(both / all, foundOnly / all, goldOnly / all);
    }

    double precision() {
        return share(foundOnly, goldOnly);
    }

    double recall() {
        return share(goldOnly, foundOnly);
    }

    /** The harmonic mean of the mean precision and the mean recall of several pages. */
    static double f1(List<Shingles> pages) {
        double precision = pages.stream()
                .filter(page -> page.both + page.foundOnly > 0)
                .mapToDouble(Shingles::precision)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(page -> page.both + page.goldOnly > 0)
                .mapToDouble(Shingles::recall)
                .average()
                .orElse(0);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private double share(double missed, double other) {
        if (missed == 0 && other == 0) {
            return 1;
        }
        return both == 0 ? 0 : both / (both + missed);
    }

    private static int total(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i == 0 || i + LENGTH <= tokens.size(); i++) {
            List<String> shingle = tokens.subList(i, Math.min(i + LENGTH, tokens.size()));
            if (!shingle.isEmpty()) {
                counts.merge(shingle, 1, Integer::sum);
            }
        }
        return counts;
    }
}
