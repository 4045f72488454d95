package dateline.extract.english;

import dateline.time.TimexType;

/** Tells whether a date stands by itself, and so dates what its clause tells, rather than a noun beside it. */
final class FreeDate {

    private FreeDate() {}

    /** Whether the mention is no part of a noun phrase: neither "the 2010 treaty" nor "the pact of 1961". */
    static boolean isFree(Parse parse, int word) {
        boolean ofNoun = word > 1
                && parse.word(word - 1).lower().equals("of")
                && !TimeParts.contains(parse.word(word - 2).lower());
        return parse.phraseAt(word).isEmpty()
                && !ofNoun
                && !named(parse, word)
                && !ofOne(parse, word)
                && !ofLast(parse, word)
                && !closes(parse, word)
                && !describes(parse, word);
    }

    /** "to report third-quarter results" */
    private static boolean describes(Parse parse, int word) {
        return word + 1 < parse.words().size()
                && parse.word(word).lower().indexOf('-') > 0
                && parse.word(word + 1).is(Part.NOUN);
    }

    /** "several attacks, including one in 2000": the date is of that one. */
    private static boolean ofOne(Parse parse, int word) {
        return word > 1
                && parse.word(word - 1).is(Part.PREPOSITION)
                && switch (parse.word(word - 2).lower()) {
                    case "one", "another", "those", "others" -> true;
                    default -> false;
                };
    }

    /** "held five rounds, the last of them a year ago": the date of that one. */
    private static boolean ofLast(Parse parse, int word) {
        int at = word - 1;
        while (at > 1
                && (parse.word(at).is(Part.PREPOSITION)
                        || parse.word(at).lower().equals("them"))) {
            at--;
        }
        return at > 1
                && parse.word(at - 1).is(Part.DETERMINER)
                && parse.word(at - 2).is(Part.COMMA)
                && switch (parse.word(at).lower()) {
                    case "first", "last", "latest", "second", "third" -> true;
                    default -> false;
                };
    }

    /** "for the three months to the end of September", "in the year ended March 31": what the accounts are of. */
    private static boolean closes(Parse parse, int word) {
        return word > 1
                && parse.word(word - 2).is(Part.TIME)
                && switch (parse.word(word - 1).lower()) {
                    case "to", "ended", "ending" -> length(parse, word - 2);
                    default -> false;
                };
    }

    private static boolean length(Parse parse, int word) {
        return parse.mentions().stream()
                .filter(mention -> mention.span().overlaps(parse.word(word).span()))
                .anyMatch(mention -> mention.type() == TimexType.DURATION);
    }

    private static boolean sequence(String preposition) {
        return switch (preposition) {
            case "before", "after", "since", "until" -> true;
            default -> false;
        };
    }

    /** The year of "his 1990 Anheuser forecast", "before the 2004 Olympics". */
    private static boolean named(Parse parse, int word) {
        int next = word + 1;
        return word > 0
                && next < parse.words().size()
                && parse.word(next).is(Part.NAME)
                && switch (parse.word(word - 1).part()) {
                    case POSSESSIVE, GENITIVE -> true;
                    case DETERMINER -> word > 1 && sequence(parse.word(word - 2).lower());
                    default -> false;
                };
    }
}
