package dateline.time.english;

import dateline.time.Granularity;

/**
 * A word of the lexicon.
 *
 * @param text in small letters
 * @param kinds the bits of its {@link Kind}s
 * @param value its number: of a month, a weekday (1 is Monday), a numeral, a season (1 is spring)
 * @param unit its unit of time; a day for the words that have none
 */
record Word(String text, long kinds, int value, Granularity unit) {

    static final Word NONE = new Word("", 0, 0, Granularity.DAY);

    boolean is(Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** How many of its unit the word tells: two weeks for a fortnight. */
    int units() {
        return unit == Granularity.WEEK && value > 1 ? value : 1;
    }

    Word and(Kind kind, int newValue, Granularity newUnit) {
        return new Word(
                text, kinds | kind.bit, newValue != 0 ? newValue : value, newUnit == Granularity.DAY ? unit : newUnit);
    }
}
