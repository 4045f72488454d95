package dateline.time;

/** When something was or will be, as exactly as the text allows and never more exactly. */
public sealed interface When {

    /** Placed, be it a minute, a year, a stretch or one bound. */
    record Placed(Edtf edtf) implements When {}

    /**
     * Told relative to a publication date that is not known.
     *
     * @param words the expression that waits, as the text has it
     */
    record DateNeeded(String words) implements When {}

    /** The text gives nothing to place it by. */
    record Undated() implements When {}

    static When placed(Edtf edtf) {
        return new Placed(edtf);
    }

    static When dateNeeded(String words) {
        return new DateNeeded(words);
    }

    static When undated() {
        return new Undated();
    }
}
