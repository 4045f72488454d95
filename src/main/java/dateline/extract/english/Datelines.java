package dateline.extract.english;

import java.util.List;

/**
 * Takes the mark of a list and the hour of a live report off a sentence, and the dateline off a report: "LIMA (Reuters) - A quake …", "PARIS, June 18 (AP) — …". What stands there is where
 * and when the report was filed, not where and when anything happened.
 */
final class Datelines {

    /** A dateline has no more words and marks. */
    private static final int LONGEST = 16;

    private Datelines() {}

    /** The tokens after the dateline; all of them where there is none. */
    static List<Token> without(List<Token> tokens) {
        if (item(tokens)) {
            return tokens.subList(1, tokens.size());
        }
        if (clock(tokens)) {
            return tokens.subList(3, tokens.size());
        }
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

    /** The mark of "- Delegations arrived on Monday." */
    private static boolean item(List<Token> tokens) {
        return tokens.size() > 1
                && (dash(tokens.get(0)) || tokens.get(0).text().equals("\u2022"))
                && tokens.get(1).letters();
    }

    /** The "14:05" of "14:05 The army has taken the town": when a live report was written. */
    private static boolean clock(List<Token> tokens) {
        return tokens.size() > 3
                && tokens.get(0).text().matches("\\d\\d?")
                && tokens.get(1).text().equals(":")
                && tokens.get(2).text().matches("\\d\\d")
                && tokens.get(3).letters()
                && tokens.get(3).capital();
    }

    private static boolean dash(Token token) {
        return switch (token.text()) {
            case "-", "\u2013", "\u2014", "\u2015", "_", "--" -> true;
            default -> false;
        };
    }
}
