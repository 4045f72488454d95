package dateline.extract.english;

import java.util.List;
import java.util.Set;

/** Gives a verb behind "and" the auxiliaries of the one before it, which hold for both. */
final class JoinedVerbs {

    /** Verbs that are no passive after "was elected and": "was elected and served". */
    private static final Set<String> INTRANSITIVE = Set.of(
            "serve", "work", "die", "arrive", "flee", "resign", "retire", "return", "remain", "live", "become", "go",
            "come", "fall");

    private JoinedVerbs() {}

    /** "was arrested and charged", "has visited and signed": the auxiliaries before the conjunction hold for it too. */
    static VerbGroup participle(List<Word> words, List<Phrase> phrases, List<VerbGroup> before, VerbGroup group) {
        int previous = group.first() - 1;
        boolean list = previous >= 0 && words.get(previous).is(Part.COMMA) && listed(words, group);
        if (before.isEmpty() || previous < 0 || !list && !words.get(previous).is(Part.CONJUNCTION)) {
            return group;
        }
        VerbGroup last = before.get(before.size() - 1);
        boolean object = phrases.stream().anyMatch(phrase -> phrase.first() == group.end());
        boolean perfect = last.tense() == Tense.PERFECT || last.tense() == Tense.PLUPERFECT;
        boolean other = words.get(last.head()).lower().equals("born") || INTRANSITIVE.contains(group.lemma());
        if (last.passive() && last.tense() != Tense.REDUCED && !object && !other) {
            return group.with(last.tense(), true);
        }
        return perfect && !list && !last.passive() ? group.with(last.tense(), false) : group;
    }

    /** Whether it stands in a list of what was done, after a comma. */
    static boolean lists(List<Word> words, List<VerbGroup> before, VerbGroup group) {
        int comma = group.first() - 1;
        return comma > 0
                && words.get(comma).is(Part.COMMA)
                && !before.isEmpty()
                && before.get(before.size() - 1).passive()
                && before.get(before.size() - 1).tense() != Tense.REDUCED
                && listed(words, group);
    }

    /** "was founded in 1972, listed in 2016 and renamed a year later": another participle after the next "and". */
    private static boolean listed(List<Word> words, VerbGroup group) {
        for (int i = group.end(); i + 1 < words.size(); i++) {
            if (words.get(i).is(Part.CONJUNCTION)) {
                return words.get(i + 1).is(Part.VERB) && words.get(i + 1).may(Form.PARTICIPLE);
            }
            if (words.get(i).is(Part.VERB) || words.get(i).part().separates()) {
                return false;
            }
        }
        return false;
    }

    /** "will visit Paris and meet the president": the "will" or "to" before the conjunction holds for it too. */
    static VerbGroup bare(List<Word> words, List<VerbGroup> before, VerbGroup group) {
        int previous = group.first() - 1;
        boolean joins = !before.isEmpty()
                && previous >= 0
                && group.first() == group.head()
                && words.get(previous).is(Part.CONJUNCTION);
        if (!joins) {
            return group;
        }
        VerbGroup last = before.get(before.size() - 1);
        return switch (last.tense()) {
            case FUTURE, WOULD, POSSIBLE, OBLIGED, INFINITIVE ->
                last.passive() || last.progressive() ? group : group.with(last.tense(), false);
            default -> group;
        };
    }
}
