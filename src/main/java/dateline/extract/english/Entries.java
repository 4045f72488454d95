package dateline.extract.english;

import java.util.List;

/**
 * The entries of a chronology: a date, a dash or colon, and what happened then, often without saying to whom.
 *
 * <p>Takes "1989 - Leaves school", "March 2002: Arrested during a strike", "2008 \u2013 Rebels seize the capital". In the first
 * two the mark stands for the one whom the chronology is about.
 */
final class Entries {

    private Entries() {}

    /** Where the words behind the mark begin; 0 where the sentence is no such entry. */
    static int start(List<Token> tokens, boolean[] time) {
        int at = 0;
        while (at < tokens.size() && time[at]) {
            at++;
        }
        return at > 0 && at + 1 < tokens.size() && mark(tokens.get(at).text()) ? at + 1 : 0;
    }

    static boolean entry(Parse parse) {
        return mark(parse.words()) >= 0;
    }

    /** Whether the verb is the first word of an entry. */
    static boolean opens(List<Word> words, int verb) {
        return verb > 0 && mark(words) == verb - 1;
    }

    private static int mark(List<Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).is(Part.TIME)) {
            at++;
        }
        return at > 0 && at < words.size() && mark(words.get(at).text()) ? at : -1;
    }

    /** Whether a pronoun is but the mark of an entry that does not say whom it is about. */
    static boolean mark(String text) {
        return switch (text) {
            case "-", "\u2013", "\u2014", ":" -> true;
            default -> false;
        };
    }

    /** "Elected leader", "Arrested in May": what is done to the one that the entry is about; not "Joined the party". */
    static boolean undergone(Lexicon lexicon, String lemma) {
        return switch (lemma) {
            case "bear", "name", "award", "promote", "release", "diagnose", "educate", "charge", "elect", "re-elect" ->
                true;
            case "resign", "retire", "abdicate", "die", "perish", "prosecute" -> false;
            default ->
                lexicon.triggers()
                        .verb(lemma)
                        .filter(kind -> switch (kind) {
                            case ARREST, TRIAL, APPOINT, KILL -> true;
                            default -> false;
                        })
                        .isPresent();
        };
    }
}
