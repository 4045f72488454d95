package dateline.extract.english;

import java.util.List;

/**
 * Tells an "and" between two that stand before one head from one between two things.
 *
 * <p>Takes "missile and drone attacks", "a joint air and ground offensive", "economic and military ties", "drone, missile and
 * artillery strikes".
 *
 * <p>Refuses "the president and prime minister", "talks and a concert", "oil and gas", "was rich and foreign investors came".
 */
final class SharedHead {

    /** No more words stand between the "and" and the head: "oil and liquefied natural gas exports". */
    private static final int LONGEST = 4;

    private SharedHead() {}

    /** Whether the phrase that begins at {@code from} goes on behind the "and", or the comma before one, at {@code at}. */
    static boolean goesOn(List<Word> words, int from, int at, TriggerLexicon triggers) {
        if (at + 2 >= words.size()
                || at == from
                || from > 0 && words.get(from - 1).is(Part.BE)) {
            return false;
        }
        if (words.get(at).is(Part.COMMA)) {
            return isModifier(words.get(at - 1))
                    && isModifier(words.get(at + 1))
                    && isAnd(words.get(at + 2))
                    && goesOn(words, from, at + 2, triggers);
        }
        if (!isAnd(words.get(at)) || !isModifier(words.get(at - 1))) {
            return false;
        }
        int end = at + 1;
        while (end < words.size() && end <= at + LONGEST && isCommon(words.get(end))) {
            end++;
        }
        Word head = words.get(end - 1);
        boolean plural = !head.lemma().equals(head.lower());
        boolean whole = end >= words.size() || !words.get(end).part().nominal();
        return end > at + 2
                && whole
                && head.is(Part.NOUN)
                && (plural || triggers.noun(head).isPresent());
    }

    private static boolean isAnd(Word word) {
        return word.is(Part.CONJUNCTION)
                && (word.lower().equals("and") || word.lower().equals("or"));
    }

    private static boolean isCommon(Word word) {
        return word.is(Part.ADJECTIVE) || word.is(Part.NOUN);
    }

    /** An adjective, or a noun that is one of its kind: "missile", not "missiles". */
    private static boolean isModifier(Word word) {
        return word.is(Part.ADJECTIVE) || word.is(Part.NOUN) && word.lemma().equals(word.lower());
    }
}
