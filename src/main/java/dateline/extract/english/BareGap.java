package dateline.extract.english;

import dateline.extract.Status;
import java.util.List;
import java.util.Optional;

/**
 * What a gap is of whose marker has no noun.
 *
 * <p>Takes "A quake struck. It was the strongest to hit the region since 2020", "The strike was the longest since 1984" after
 * a strike was told. Refuses what nothing told shortly before has a noun for.
 */
final class BareGap {

    private static final int REACH = 2;

    private final GapExpression gap;
    private final Clause clause;
    private final Lexicon lexicon;

    BareGap(GapExpression gap, Clause clause, Lexicon lexicon) {
        this.gap = gap;
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** The event that is the strongest or longest of its kind: the last one that was told, by the same noun if there is one. */
    Optional<Told> meant(List<Told> all) {
        int here = gap.parse().index();
        return all.stream()
                .filter(one -> clause.verb().lemma().equals("be"))
                .filter(one -> one.telling().verdict().status() == Status.HAPPENED)
                .filter(one -> {
                    int sentence = one.telling().candidate().parse().index();
                    return sentence < here && here - sentence <= REACH;
                })
                .filter(one -> noun(one).filter(this::fits).isPresent())
                .reduce((first, last) -> last);
    }

    private boolean fits(Word noun) {
        return clause.subjects().stream()
                .map(subject -> subject.head(gap.parse().words()))
                .allMatch(head -> head.is(Part.PRONOUN) || head.lemma().equals(noun.lemma()));
    }

    /** "Strongest quake to hit the region since 2020". */
    String headline(Told meant) {
        Parse parse = gap.parse();
        return TitleText.tidy(parse.text(gap.marker(), gap.phrase().end())
                + " " + noun(meant).orElseThrow().lower()
                + " " + parse.text(gap.phrase().end(), gap.end()));
    }

    /** Of the event at the beginning of the gap. */
    String earlier(Told meant) {
        return "Previous comparable " + noun(meant).orElseThrow().lemma();
    }

    /** The noun that tells of the event: its own, or its subject. */
    private Optional<Word> noun(Told told) {
        Candidate candidate = told.telling().candidate();
        List<Phrase> phrases = candidate
                .noun()
                .map(List::of)
                .orElse(candidate.clause().map(Clause::subjects).orElse(List.of()));
        return phrases.stream()
                .map(phrase -> phrase.head(candidate.parse().words()))
                .filter(head -> lexicon.triggers().noun(head).isPresent())
                .findFirst();
    }
}
