package dateline.extract.english;

import dateline.extract.Kind;
import dateline.text.Span;
import java.util.Optional;

/**
 * Words that may tell of an event, before it is known when and whether.
 *
 * @param key the lemma of the trigger: what two tellings of one event share
 * @param origin the number of the trigger word
 * @param noun the phrase that names the event, where a noun does
 * @param clause the clause whose verb tells it; for a noun that stands alone, the clause around it
 * @param sort what tells it
 */
record Candidate(
        Parse parse, Kind kind, String key, int origin, Optional<Phrase> noun, Optional<Clause> clause, Sort sort) {

    enum Sort {
        VERB,
        /** A noun with a verb that only carries it ("hold talks", "an earthquake struck"). */
        CARRIED_NOUN,
        /** A noun with a date of its own ("his 2019 visit"). */
        DATED_NOUN,
        /** What an agenda includes. */
        CALENDAR,
        /** A dated clause whose verb is in no lexicon. */
        DATED_CLAUSE
    }

    Span span() {
        return parse.word(origin).span();
    }

    boolean byNoun() {
        return sort == Sort.DATED_NOUN;
    }
}
