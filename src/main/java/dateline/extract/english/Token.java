package dateline.extract.english;

import dateline.text.Span;

/** A word or mark as it stands, before its part is known. */
record Token(Span span, String text, String lower) {

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean letters() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** "KCNA", "U.N.": at least two capitals and nothing in lower case. */
    boolean allCapitals() {
        return text.chars().filter(Character::isUpperCase).count() >= 2
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
