package dateline.extract.english;

import dateline.text.Span;
import java.util.Set;

/**
 * One word or mark of a sentence.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 * @param lemma the base form of a verb, the singular of a noun; else {@code lower}
 * @param forms the verb forms that it may be; empty for other parts
 */
record Word(Span span, String text, String lower, Part part, String lemma, Set<Form> forms) {

    boolean is(Part wanted) {
        return part == wanted;
    }

    boolean may(Form form) {
        return forms.contains(form);
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
