package dateline.extract.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a text writes its words where a capital means something: what tells "Bush said" from "Police said" at the start
 * of a sentence.
 */
record Capitals(Set<String> names, Set<String> common) {

    static Capitals of(List<List<Token>> sentences) {
        Set<String> names = new HashSet<>();
        Set<String> common = new HashSet<>();
        for (List<Token> tokens : sentences) {
            if (shouts(tokens)) {
                continue;
            }
            for (int i = 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (!token.letters()) {
                    continue;
                }
                boolean starts =
                        !Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0))
                                && !tokens.get(i - 1).text().equals(",");
                if (token.capital() && !starts) {
                    names.add(token.text());
                } else if (!token.capital()) {
                    common.add(token.text());
                }
            }
        }
        return new Capitals(names, common);
    }

    /** A heading in which most words have capitals tells nothing of them. */
    static boolean shouts(List<Token> tokens) {
        long letters = tokens.stream().filter(Token::letters).count();
        long capitals = tokens.stream().filter(t -> t.letters() && t.capital()).count();
        return letters >= 4 && capitals * 10 >= letters * 7;
    }

    boolean name(String text) {
        return names.contains(text);
    }

    boolean common(String lower) {
        return common.contains(lower);
    }
}
