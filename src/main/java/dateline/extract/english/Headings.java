package dateline.extract.english;

import java.util.List;

/** Tells headings, bylines, datelines and captions without a sentence from the sentences of a text. */
final class Headings {

    private Headings() {}

    /** Whether it ends without a full stop (or a quotation that has one) and is no sentence's beginning. */
    static boolean heading(Parse parse) {
        List<Word> words = parse.words();
        if (words.isEmpty()) {
            return true;
        }
        Word last = words.get(words.size() - 1);
        boolean ended = last.is(Part.STOP) || last.is(Part.COLON) || last.text().endsWith(".");
        return !ended && words.size() < 25;
    }
}
