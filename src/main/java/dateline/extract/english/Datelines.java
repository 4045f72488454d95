package dateline.extract.english;

import java.util.List;

/**
 * Takes the dateline off a report: "LIMA (Reuters) - A quake …", "PARIS, June 18 (AP) — …". What stands there is where
 * and when the report was filed, not where and when anything happened.
 */
final class Datelines {

    /** A dateline has no more words and marks. */
    private static final int LONGEST = 16;

    private Datelines() {}

    /** The tokens after the dateline; all of them where there is none. */
    static List<Token> without(List<Token> tokens) {
        if (tokens.isEmpty() || !tokens.get(0).allCapitals()) {
            return tokens;
        }
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            Token token = tokens.get(i);
            if (dash(token)) {
                return tokens.subList(i + 1, tokens.size());
            }
            boolean fits = !token.letters()
                    || token.capital()
                    || token.lower().equals("de")
                    || token.lower().equals("by");
            if (!fits) {
                return tokens;
            }
        }
        return tokens;
    }

    private static boolean dash(Token token) {
        return switch (token.text()) {
            case "-", "\u2013", "\u2014", "\u2015", "_", "--" -> true;
            default -> false;
        };
    }
}
