package dateline.extract.english;

import java.util.Optional;

/** Says in a headline what a clause leaves to one before it: "another", "it" and "followed". */
final class Ellipses {

    private final Cast cast;
    private final TitleWords words;

    Ellipses(Cast cast, TitleWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** "One delegation arrived, and another is to leave": another delegation. */
    static Optional<String> another(Parse parse, Phrase subject) {
        boolean alone = subject.end() - subject.first() == 1
                && parse.word(subject.first()).lower().equals("another");
        return parse.clauses().stream()
                .filter(clause -> alone && clause.verb().first() < subject.first())
                .flatMap(clause -> clause.subjects().stream())
                .map(one -> one.head(parse.words()))
                .filter(head -> head.is(Part.NOUN))
                .reduce((first, last) -> last)
                .map(head -> "Another " + head.lemma());
    }

    /** The clause whose act "Fitch cut its rating in May, and S&P followed a month later" tells of another, too. */
    static Optional<Clause> followed(Parse parse, Clause clause) {
        boolean follows = clause.verb().lemma().equals("follow")
                && !clause.verb().passive()
                && clause.objects().isEmpty();
        return parse.clauses().stream()
                .filter(before -> follows && before.verb().end() <= clause.first())
                .filter(before ->
                        before.verb().tense().finite() && !before.objects().isEmpty())
                .reduce((one, other) -> other);
    }

    /** The "lockdown" that "imposed a lockdown on Monday and lifted it on Friday" means by "it". */
    Optional<String> object(Parse parse, Clause clause) {
        Optional<Clause> above =
                switch (clause.link()) {
                    case COORDINATE, GERUND -> above(parse, clause);
                    // "cut rates and signalled that it would lower them again"
                    case CONTENT -> above(parse, clause).flatMap(said -> above(parse, said));
                    default -> Optional.empty();
                };
        return above.isPresent()
                ? above.filter(before -> (before.subjects().equals(clause.subjects())
                                        || cast.of(parse, before.subjects()).equals(cast.of(parse, clause.subjects())))
                                && before.objects().size() == 1
                                && before.objects().get(0).head(parse.words()).is(Part.NOUN))
                        .map(before -> "the " + unowned(parse, before.objects().get(0)))
                : Optional.empty();
    }

    /** The clause above, and of "scrapped a project, blaming costs, before selling it" the first. */
    private static Optional<Clause> above(Parse parse, Clause clause) {
        Optional<Clause> above = StatusReader.governor(parse, clause);
        while (above.isPresent() && !above.get().verb().tense().finite()) {
            above = StatusReader.governor(parse, above.get());
        }
        return above;
    }

    /** The "border" of "its border". */
    String unowned(Parse parse, Phrase phrase) {
        boolean owned = parse.word(phrase.first()).is(Part.POSSESSIVE) && phrase.first() < phrase.last();
        return words.phrase(parse, owned ? new Phrase(phrase.first() + 1, phrase.end()) : phrase);
    }
}
