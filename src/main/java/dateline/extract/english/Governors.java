package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** The clause above a clause: the one it depends on, or the clause of speech after it ("…, police said on Tuesday"). */
final class Governors {

    private Governors() {}

    static Optional<Clause> of(Parse parse, Clause clause, Lexicon lexicon) {
        if (clause.parent().isPresent()) {
            return Optional.of(parse.clauses().get(clause.parent().getAsInt()));
        }
        // "…, the chair said on Monday, after leaders met"
        Clause last = parse.clauses().stream()
                .filter(other -> other.link() != Clause.Link.ADVERBIAL)
                .reduce((one, other) -> other)
                .orElse(clause);
        boolean speech = lexicon.reports(last.verb().lemma())
                && last.verb().first() > clause.verb().first()
                && last.verb().tense().finite();
        return speech ? Optional.of(last) : Optional.empty();
    }

    /** The "extended" of "The junta extended its rule, state television said, delaying the vote": who did that delays it. */
    static Optional<Clause> beforeSpeech(List<Word> words, Clause clause, List<Clause> before, Lexicon lexicon) {
        int last = before.size() - 1;
        int comma = Participles.before(words, clause.first());
        // "…, Tass reported, citing a source": who reports cites.
        boolean speaks =
                switch (clause.verb().lemma()) {
                    case "cite", "quote", "refer" -> true;
                    default -> lexicon.reports(clause.verb().lemma());
                };
        if (last < 1 || comma < 0 || speaks || clause.link() != Clause.Link.PARTICIPLE) {
            return Optional.empty();
        }
        Clause speech = before.get(last);
        boolean inserted = words.get(comma).is(Part.COMMA)
                && lexicon.reports(speech.verb().lemma())
                && speech.objects().isEmpty()
                && speech.subjects().stream()
                        .anyMatch(subject -> subject.first() > 0
                                && words.get(subject.first() - 1).is(Part.COMMA));
        return Optional.of(before.get(last - 1))
                .filter(told -> inserted && told.verb().tense().finite());
    }

    /** Of "urged officials to help since taking office" who urged: not who is to help. */
    static Clause lastFinite(List<Clause> before) {
        return before.stream()
                .filter(other -> other.verb().tense().finite())
                .reduce((one, other) -> other)
                .orElse(before.get(before.size() - 1));
    }
}
