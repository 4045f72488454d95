package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** The part of a word that has another one among these neighbours than by itself. */
final class Among {

    private final Neighbours near;

    Among(Neighbours near) {
        this.near = near;
    }

    Optional<Part> part(List<Token> tokens, int i, TagContext context) {
        boolean fits =
                switch (tokens.get(i).lower()) {
                    case "no" -> follows(tokens, i, "no", "longer");
                    case "longer" -> i > 0 && follows(tokens, i - 1, "no", "longer");
                    // "was first proposed", "Ruiz, 51, first came to power"; "the first came" is one.
                    case "first" -> context.before() != Part.DETERMINER && near.past(tokens, i + 1);
                    // "the party he once led"
                    case "once" ->
                        switch (context.before()) {
                                    case PRONOUN, NAME, NOUN -> true;
                                    default -> false;
                                }
                                && near.past(tokens, i + 1);
                    // "said late on Monday"
                    case "late", "early" -> context.before() == Part.VERB && near.prepositionAt(tokens, i + 1);
                    case "dead" -> context.before() == Part.VERB && near.objectAt(tokens, i + 1);
                    // ", and about 20,000 people were": before their number, and no preposition.
                    case "about", "around" ->
                        (context.before().separates() || context.before() == Part.CONJUNCTION)
                                && near.amountAt(tokens, i + 1)
                                && !near.objectAt(tokens, i + 1);
                    // "Diallo himself came to power"
                    case "himself", "herself", "itself", "themselves" ->
                        (context.before() == Part.NAME || context.before() == Part.NOUN) && near.past(tokens, i + 1);
                    // "arrested her on Monday", "named after her."
                    case "her" -> !near.nominalAt(tokens, i + 1);
                    // "what it called sanctions"; but "what role he had"
                    case "what" -> near.pronounAt(tokens, i + 1);
                    // "two earlier rounds", "the later text"; "had earlier signed"
                    case "earlier", "later" ->
                        switch (context.before()) {
                                    case DETERMINER, NUMBER, POSSESSIVE, GENITIVE -> true;
                                    default -> false;
                                }
                                && near.openClass(tokens, i + 1)
                                && !near.past(tokens, i + 1);
                    // "another is to leave": what stands right before it is the subject.
                    case "another" -> near.auxiliary(tokens, i + 1);
                    default -> false;
                };
        return Optional.of(tokens.get(i).lower()).filter(word -> fits).map(word -> switch (word) {
            case "no" -> Part.NOT;
            case "earlier", "later" -> Part.ADJECTIVE;
            case "another", "her" -> Part.PRONOUN;
            case "what" -> Part.RELATIVE;
            default -> Part.ADVERB;
        });
    }

    private static boolean follows(List<Token> tokens, int i, String first, String second) {
        return i + 1 < tokens.size()
                && tokens.get(i).lower().equals(first)
                && tokens.get(i + 1).lower().equals(second);
    }
}
