package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts a sentence into clauses, one for each verb group, left to right, and finds their subjects and objects by what
 * stands before and after the verb. No grammar of the whole sentence: each clause is read from its verb outwards.
 */
final class ClauseSplitter {

    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Phrase> phrases;
    private final List<VerbGroup> groups;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseSplitter(Lexicon lexicon, List<Word> words, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.groups = Participles.reduced(lexicon, words, phrases, VerbGroupFinder.groups(words));
    }

    static List<Clause> clauses(Lexicon lexicon, List<Word> words, List<Phrase> phrases) {
        ClauseSplitter splitter = new ClauseSplitter(lexicon, words, phrases);
        splitter.run();
        return splitter.clauses;
    }

    private void run() {
        SubjectFinder subjects = new SubjectFinder(lexicon, words, phrases);
        ObjectFinder objects = new ObjectFinder(words, phrases);
        FiniteOpening finite = new FiniteOpening(lexicon, words, phrases, groups);
        for (int j = 0; j < groups.size(); j++) {
            VerbGroup group = groups.get(j);
            Opening opening = group.tense().finite() ? finite.of(j, clauses) : dependent(j);
            OptionalInt parent = parent(opening.link(), opening.first());
            Clause bare = new Clause(
                    group,
                    opening.first(),
                    words.size(),
                    opening.link(),
                    opening.marker(),
                    parent,
                    List.of(),
                    objects.of(group, j + 1 < groups.size() ? groups.get(j + 1).first() : words.size()));
            if (!clauses.isEmpty()) {
                Clause before = clauses.get(clauses.size() - 1);
                clauses.set(
                        clauses.size() - 1, before.until(Math.max(before.verb().end(), opening.first())));
            }
            clauses.add(subjects.complete(bare.withSubjects(subjects.of(bare, clauses))));
        }
        subjects.complete(clauses);
    }

    private Opening dependent(int j) {
        VerbGroup group = groups.get(j);
        int first = group.first();
        if (group.tense() == Tense.INFINITIVE || group.tense() == Tense.PERFECT_INFINITIVE) {
            boolean with = endsPhrase(first - 1) && withBefore(first - 1);
            return new Opening(with ? phraseStart(first - 1) - 1 : first, Link.INFINITIVE, "to");
        }
        if (group.tense() == Tense.REDUCED) {
            return new Opening(first, Link.REDUCED, "");
        }
        int before = first - 1;
        while (before >= 0
                && (words.get(before).is(Part.ADVERB) || words.get(before).is(Part.NOT))) {
            before--;
        }
        if (before >= 0
                && (words.get(before).is(Part.PREPOSITION) || words.get(before).is(Part.TO))) {
            return new Opening(before, Link.GERUND, words.get(before).lower());
        }
        if (j > 0 && groups.get(j - 1).head() == before) {
            return new Opening(first, Link.GERUND, "");
        }
        int from = first;
        if (before >= 0 && endsPhrase(before) && withBefore(before)) {
            from = phraseStart(before) - 1;
        }
        return new Opening(from, Link.PARTICIPLE, "");
    }

    private OptionalInt parent(Link link, int first) {
        if (clauses.isEmpty()
                || link == Link.MAIN
                        && clauses.stream()
                                .noneMatch(c -> lexicon.reports(c.verb().lemma()))) {
            return OptionalInt.empty();
        }
        int last = clauses.size() - 1;
        if (link == Link.CONTENT && isSource(last)) {
            return OptionalInt.of(last - 1);
        }
        if (link == Link.RELATIVE || link == Link.CONTENT || link == Link.INFINITIVE || link == Link.GERUND) {
            return OptionalInt.of(last);
        }
        for (int k = last; k >= 0; k--) {
            if (clauses.get(k).verb().tense().finite() && clauses.get(k).link() != Link.RELATIVE) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.of(last);
    }

    /** The "issued" of "said in a statement issued on Friday that": the "said" is what the rest hangs on. */
    private boolean isSource(int clause) {
        return clause > 0
                && clauses.get(clause).link() == Link.REDUCED
                && !lexicon.reports(clauses.get(clause).verb().lemma())
                && lexicon.reports(clauses.get(clause - 1).verb().lemma());
    }

    private boolean endsPhrase(int p) {
        return phrases.stream().anyMatch(phrase -> phrase.end() == p + 1);
    }

    private int phraseStart(int p) {
        return phrases.stream()
                .filter(phrase -> phrase.end() == p + 1)
                .findFirst()
                .orElseThrow()
                .first();
    }

    private boolean withBefore(int p) {
        int start = phraseStart(p);
        return start > 0 && words.get(start - 1).lower().equals("with");
    }
}
