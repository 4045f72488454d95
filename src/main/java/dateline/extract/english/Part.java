package dateline.extract.english;

/** What a word is in its sentence; coarse, as far as the rules here need it. */
enum Part {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    RELATIVE,
    THAT,
    CONJUNCTION,
    SUBORDINATOR,
    PREPOSITION,
    TO,
    MODAL,
    BE,
    HAVE,
    DO,
    NOT,
    ADVERB,
    NUMBER,
    ADJECTIVE,
    /** A word with a capital that names somebody or something, and adjectives of nations. */
    NAME,
    NOUN,
    VERB,
    /** The "'s" of a genitive. */
    GENITIVE,
    /** A word of a time mention. */
    TIME,
    COMMA,
    DASH,
    COLON,
    BRACKET,
    STOP,
    OTHER;

    /** Whether a noun phrase may hold it before or at its head. */
    boolean nominal() {
        return switch (this) {
            case ADJECTIVE, NUMBER, NAME, NOUN -> true;
            default -> false;
        };
    }

    /** Whether a clause ends at it, where nothing tells otherwise. */
    boolean separates() {
        return switch (this) {
            case COMMA, DASH, COLON, BRACKET, STOP, SUBORDINATOR, RELATIVE -> true;
            default -> false;
        };
    }
}
