package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.english.Clause.Link;
import dateline.time.TimeMention;
import java.util.Optional;

/** Finds the date of a clause without one of its own in what stands beside it: its nouns, or a clause that says when. */
final class BorrowedDate {

    private BorrowedDate() {}

    /** The "2016 election" of "won the 2016 election": who wins or loses it does so then. */
    static Optional<Phrase> contest(Candidate candidate) {
        boolean decides = candidate.sort() == Candidate.Sort.VERB
                && (candidate.key().equals("win") || candidate.key().equals("lose"));
        return candidate.clause().filter(clause -> decides).flatMap(clause -> clause.objects().stream()
                .filter(object -> NounDate.within(candidate.parse(), object).isPresent())
                .findFirst());
    }

    /** "The Friday explosions killed 110", "Monday's strike wounded two": harm is done when its cause happens. */
    static Optional<TimeMention> ofCause(Candidate candidate, Clause clause) {
        // "the 1993 accord that ended the war"
        boolean harm =
                candidate.kind() == Kind.KILL || candidate.kind() == Kind.DISASTER || clause.link() == Link.RELATIVE;
        return clause.subjects().stream()
                .filter(subject -> harm && !clause.verb().passive())
                .flatMap(subject -> NounDate.within(candidate.parse(), subject).stream())
                .findFirst();
    }

    /** "1989: Leaves school and starts work": the date of a chronology's entry is that of all it tells. */
    static Optional<TimeMention> ofEntry(Parse parse, Clause clause) {
        boolean told = clause.link() == Link.MAIN || clause.link() == Link.COORDINATE;
        return parse.mentions().stream()
                .filter(mention -> told && Entries.entry(parse) && parse.wordAt(mention.span()) == 0)
                .filter(ClauseDate::dates)
                .findFirst();
    }

    /** "53 drowned when their boat capsized on Saturday": the date of the clause that says when. */
    static Optional<TimeMention> ofMoment(Parse parse, Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST && !clause.marker().equals("when");
        return parse.clauses().stream()
                .filter(child -> past
                        && child.link() == Link.ADVERBIAL
                        && child.marker().equals("when")
                        && child.verb().tense() == Tense.PAST
                        && child.first() == clause.end())
                .findFirst()
                .flatMap(child -> ClauseDate.of(parse, child));
    }

    /** "stopped repaying loans in April": what is given up is the date's clause, but it is given up then. */
    static Optional<TimeMention> ofStopped(Parse parse, Clause clause) {
        boolean stops =
                switch (clause.verb().lemma()) {
                    case "stop", "cease", "quit", "halt", "suspend" ->
                        clause.objects().isEmpty();
                    default -> false;
                };
        return parse.clauses().stream()
                .filter(child -> stops
                        && child.link() == Link.GERUND
                        && child.marker().isEmpty()
                        && child.first() == clause.verb().end())
                .findFirst()
                .flatMap(child -> ClauseDate.of(parse, child));
    }

    /** "the Feb. 1 coup, in which the army overthrew": what is told of an event is of its day. */
    static Optional<TimeMention> ofScene(Parse parse, Clause clause) {
        int in = clause.first() - 1;
        boolean scene = clause.link() == Link.RELATIVE
                && clause.marker().equals("which")
                && (parse.precededBy(clause.first(), "in") || parse.precededBy(clause.first(), "during"));
        int end = in > 0 && parse.word(in - 1).is(Part.COMMA) ? in - 1 : in;
        return parse.phrases().stream()
                .filter(phrase -> scene && phrase.end() == end && !parse.precededBy(phrase.first(), "since"))
                .findFirst()
                .flatMap(phrase -> NounDate.within(parse, phrase));
    }

    /** "a storm on Friday that killed two", "one in 2000 that killed 200": the date between what is described and the clause. */
    static Optional<TimeMention> ofDescribed(Parse parse, Clause clause) {
        return ClauseDate.before(parse, clause.first()).filter(mention -> {
            int word = parse.wordAt(mention.span());
            return clause.link() == Link.RELATIVE
                    && clause.subjects().stream()
                            .anyMatch(subject -> subject.end() == word
                                    || subject.end() == word - 1
                                            && parse.word(word - 1).is(Part.PREPOSITION));
        });
    }
}
