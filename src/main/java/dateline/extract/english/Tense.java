package dateline.extract.english;

/** What a verb group says of time and reality. */
enum Tense {
    PRESENT,
    PAST,
    PERFECT,
    PLUPERFECT,
    /** "will sign", "is to sign", "is going to sign". */
    FUTURE,
    /** "would sign". */
    WOULD,
    /** "may, might, could, can sign". */
    POSSIBLE,
    /** "should, must, has to sign". */
    OBLIGED,
    INFINITIVE,
    /** "to have signed". */
    PERFECT_INFINITIVE,
    /** "signing". */
    ING,
    /** "signed" after its noun: "the treaty signed in 2000". */
    REDUCED;

    boolean finite() {
        return switch (this) {
            case INFINITIVE, PERFECT_INFINITIVE, ING, REDUCED -> false;
            default -> true;
        };
    }
}
