package dateline.extract.english;

import java.util.Set;

/**
 * What stands before a word.
 *
 * @param before the part of the word before it, adverbs and negations left out
 * @param verbSeen whether its clause has a finite verb already
 * @param bare whether the last verb was a base form after "to" or "will", so that "and" may join another
 * @param dated whether a date follows it, which makes an act of what else may be a state ("was closed on Tuesday")
 * @param third whether the last verb was one of the present with "-s", so that "and" may join another
 * @param entry whether the words are those of a chronology's entry, which may begin with its verb
 */
record TagContext(Part before, boolean verbSeen, boolean bare, boolean dated, boolean third, boolean entry) {

    /** Whether a verb may stand here without a subject of its own. */
    boolean resumes(Set<Form> forms) {
        boolean present = forms.contains(Form.THIRD);
        return switch (before) {
            case STOP -> entry && (present || forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE));
            case COLON -> entry && present;
            case CONJUNCTION -> third && present;
            default -> false;
        };
    }
}
