package dateline.extract.english;

/**
 * A verb with its auxiliaries: "has not been signed".
 *
 * @param first its first word in the sentence
 * @param head the word of the main verb
 * @param lemma of the main verb; "be", "have" and "do" where they stand alone
 */
record VerbGroup(
        int first, int head, String lemma, Tense tense, boolean passive, boolean progressive, boolean negated) {

    int end() {
        return head + 1;
    }

    VerbGroup with(Tense other, boolean asPassive) {
        return new VerbGroup(first, head, lemma, other, asPassive, progressive, negated);
    }
}
