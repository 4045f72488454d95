package dateline.extract.english;

import java.util.List;

/**
 * Tells dates that something is only compared with: "rose to $525 million from $504 million last year", "its lowest level
 * since March", "the second case since 2022".
 */
final class ComparedDates {

    private ComparedDates() {}

    /** "fell to its lowest level since March", "sworn in as the seventh president since 2016" */
    static boolean sinceSuperlative(Parse parse, Clause clause, int date) {
        if (!parse.precededBy(date, "since") || clause.verb().end() >= date) {
            return false;
        }
        List<Word> between = parse.words().subList(clause.verb().end(), date);
        boolean office = between.stream().anyMatch(word -> word.lower().equals("as"));
        return between.stream().anyMatch(word -> superlative(word) || office && ordinal(word));
    }

    /** "caught it from a cow, the second case since 2022": only counts cases. */
    static boolean sinceBesides(Parse parse, Clause clause, int date) {
        boolean beside = parse.precededBy(date, "since")
                && clause.verb().end() < date
                && clause.verb().tense() != Tense.PERFECT
                && parse.words().subList(clause.verb().end(), date).stream().anyMatch(word -> word.is(Part.COMMA));
        return beside || sinceSuperlative(parse, clause, date);
    }

    /** "second" to "tenth" */
    static boolean ordinal(Word word) {
        return switch (word.lower()) {
            case "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> false;
        };
    }

    static boolean superlative(Word word) {
        return word.is(Part.ADJECTIVE)
                        && word.lower().length() > 5
                        && word.lower().endsWith("est")
                || word.lower().equals("worst");
    }

    /** "rose to $525 million, from $504 million last year": the date is of the other figure. */
    static boolean compared(Parse parse, int date) {
        for (int i = Math.max(0, date - 16); i < Math.min(date, parse.words().size()); i++) {
            if (parse.word(i).lower().equals("from") || parse.word(i).lower().equals("compared")) {
                return parse.word(i + 1).is(Part.NUMBER) && !isOfPlace(parse, i + 2, date)
                        || parse.word(i + 1).lower().equals("with");
            }
        }
        return false;
    }

    /** The "prisons on March 2" of "freed inmates from two prisons on March 2": no figure, and so no date of one. */
    private static boolean isOfPlace(Parse parse, int noun, int date) {
        return parse.precededBy(date, "on") && noun < date && parse.word(noun).is(Part.NOUN);
    }
}
