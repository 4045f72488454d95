package dateline.extract.english;

import java.util.List;
import java.util.OptionalInt;

/**
 * A verb with what belongs to it.
 *
 * @param first the first word that belongs to it, its marker included
 * @param end the word after its last
 * @param marker the word that links it, in lower case ("after", "that", "who"); empty where none does
 * @param parent the number of the clause that it depends on
 * @param subjects who does it, or whom it is done to in a passive; several where "and" joins them
 * @param objects what follows the verb without a preposition
 */
record Clause(
        VerbGroup verb,
        int first,
        int end,
        Link link,
        String marker,
        OptionalInt parent,
        List<Phrase> subjects,
        List<Phrase> objects) {

    /** How a clause hangs on its sentence. */
    enum Link {
        MAIN,
        /** Joined by "and", with or without a subject of its own. */
        COORDINATE,
        RELATIVE,
        /** What a verb of speech or thought says. */
        CONTENT,
        /** "after he arrived", "if it fails". */
        ADVERBIAL,
        INFINITIVE,
        /** ", killing 12". */
        PARTICIPLE,
        /** "of providing", "after signing". */
        GERUND,
        /** "the treaty signed in 2000". */
        REDUCED
    }

    boolean contains(int word) {
        return first <= word && word < end;
    }

    Clause withSubjects(List<Phrase> others) {
        return new Clause(verb, first, end, link, marker, parent, others, objects);
    }

    Clause withObjects(List<Phrase> others) {
        return new Clause(verb, first, end, link, marker, parent, subjects, others);
    }

    Clause until(int otherEnd) {
        return new Clause(verb, first, otherEnd, link, marker, parent, subjects, objects);
    }
}
