package dateline.extract.english;

import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;

/**
 * Tells whether a clause has a date by which it tells of an event: its own, one before it at the beginning of its sentence,
 * that of an event at which it was, or "for the first time".
 */
final class Dates {

    private final TriggerLexicon triggers;

    Dates(TriggerLexicon triggers) {
        this.triggers = triggers;
    }

    boolean any(Parse parse, Clause clause) {
        boolean own = parse.mentions().stream()
                .filter(Dates::day)
                .map(mention -> parse.wordAt(mention.span()))
                .filter(word -> !ComparedDates.compared(parse, word))
                .filter(word -> !ComparedDates.sinceSuperlative(parse, clause, word))
                .anyMatch(word -> clause.contains(word) && parse.phraseAt(word).isEmpty());
        // "Between May and July, the firm paid": before the clause, at the beginning of its sentence.
        return own
                || ClauseDate.of(parse, clause).filter(Dates::day).isPresent()
                || counted(parse, clause)
                || firstTime(parse, clause)
                || atEvent(parse, clause);
    }

    /** "resigned on Sunday, two days after he had been questioned" */
    private static boolean counted(Parse parse, Clause clause) {
        return clause.link() == Clause.Link.ADVERBIAL
                && ClauseDate.sequence(clause)
                && StatusReader.governor(parse, clause)
                        .filter(above -> above.link() != Clause.Link.RELATIVE)
                        .isPresent()
                && Distance.before(parse, clause.first()).isPresent();
    }

    /** "entered the town for the first time in 14 months" */
    private static boolean firstTime(Parse parse, Clause clause) {
        int end = Math.min(clause.end(), parse.words().size()) - 3;
        for (int i = clause.verb().end(); i < end; i++) {
            if (parse.word(i).lower().equals("for")
                    && parse.word(i + 2).lower().equals("first")
                    && parse.word(i + 3).lower().equals("time")) {
                return true;
            }
        }
        return false;
    }

    /** "plans to run in February's election", "spoke at Monday's rally": the event dates what is done at it. */
    private boolean atEvent(Parse parse, Clause clause) {
        return parse.phrases().stream()
                .filter(phrase -> phrase.first() > clause.verb().end() && phrase.end() <= clause.end())
                .filter(phrase -> parse.precededBy(phrase.first(), "in") || parse.precededBy(phrase.first(), "at"))
                .filter(phrase -> parse.words().subList(clause.verb().end(), phrase.first()).stream()
                        .noneMatch(word -> word.part().separates()))
                .filter(phrase -> triggers.noun(phrase.head(parse.words())).isPresent())
                .anyMatch(phrase -> NounDate.within(parse, phrase).isPresent());
    }

    private static boolean day(TimeMention mention) {
        return (mention.type() == TimexType.DATE || mention.type() == TimexType.TIME)
                && (mention.reading() instanceof Reading.Placed
                        || mention.reading() instanceof Reading.Unplaced unplaced
                                && unplaced.reason() == Reading.Reason.NEEDS_ANCHOR);
    }
}
