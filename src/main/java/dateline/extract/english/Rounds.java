package dateline.extract.english;

/** Nouns that only number others: "a second round of talks" is talks. */
final class Rounds {

    private Rounds() {}

    /** The noun that says what a phrase is about: its head, or of a round, series or wave of something that. */
    static Word what(Parse parse, Phrase phrase) {
        Word head = phrase.head(parse.words());
        boolean counts = parse.of(phrase)
                && switch (head.lemma()) {
                    case "round", "series", "wave", "set", "string", "spate" -> true;
                    default -> false;
                };
        return counts
                ? parse.phraseFrom(phrase.end() + 1)
                        .map(other -> other.head(parse.words()))
                        .orElse(head)
                : head;
    }
}
