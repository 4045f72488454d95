package dateline.extract.english;

import java.util.ArrayList;
import java.util.List;

/** Tells "the treaty signed in 2000 expires" from "the ministers signed in 2000": which "-ed" are no finite verbs. */
final class Participles {

    private Participles() {}

    /** The groups, with those that only describe the noun before them marked so. */
    static List<VerbGroup> reduced(Lexicon lexicon, List<Word> words, List<Phrase> phrases, List<VerbGroup> groups) {
        List<VerbGroup> result = new ArrayList<>(groups.size());
        for (int j = 0; j < groups.size(); j++) {
            VerbGroup group = groups.get(j);
            if (bareParticiple(words, group) && Entries.opens(words, group.first())) {
                group = group.with(Tense.PAST, Entries.undergone(lexicon, group.lemma()));
            } else if (bareParticiple(words, group)) {
                boolean speech = lexicon.reports(group.lemma()) && !followedBy(words, group, "by");
                group = JoinedVerbs.lists(words, result, group)
                        ? JoinedVerbs.participle(words, phrases, result, group)
                        : apposed(lexicon, words, phrases, groups, j)
                                        || ofCrime(words, groups, j)
                                        || !speech && describes(words, phrases, groups, result, j)
                                ? group.with(Tense.REDUCED, true)
                                : JoinedVerbs.participle(words, phrases, result, group);
            }
            if (group.tense() == Tense.PRESENT && words.get(group.head()).may(Form.BASE)) {
                group = JoinedVerbs.bare(words, result, group);
            }
            result.add(group);
        }
        return result;
    }

    /** "Three men accused of spying were held": nobody is an accuser "of" something without an object. */
    private static boolean ofCrime(List<Word> words, List<VerbGroup> groups, int j) {
        VerbGroup group = groups.get(j);
        boolean crime =
                switch (group.lemma()) {
                    case "suspect", "accuse", "convict", "acquit" -> followedBy(words, group, "of");
                    default -> false;
                };
        return crime && noun(words, group.first() - 1) && !only(groups, j);
    }

    private static boolean bareParticiple(List<Word> words, VerbGroup group) {
        return group.tense() == Tense.PAST
                && group.first() == group.head()
                && words.get(group.head()).may(Form.PARTICIPLE);
    }

    /** "the line, first proposed in 2013, would link": between commas, before the verb of the noun that it describes. */
    private static boolean apposed(
            Lexicon lexicon, List<Word> words, List<Phrase> phrases, List<VerbGroup> groups, int j) {
        VerbGroup group = groups.get(j);
        int comma = before(words, group.first());
        if (j + 1 == groups.size() || comma < 1 || !words.get(comma).is(Part.COMMA)) {
            return false;
        }
        VerbGroup next = groups.get(j + 1);
        int close = before(words, next.first());
        boolean inserted = next.tense().finite()
                && close >= group.end()
                && words.get(close).is(Part.COMMA);
        boolean noun = phrases.stream().anyMatch(phrase -> phrase.end() == comma);
        boolean object = phrases.stream().anyMatch(phrase -> phrase.first() == group.end());
        return inserted && noun && !object && opensClause(lexicon, words, groups, j, comma);
    }

    /** Whether the clause in which the word stands has had no verb yet. */
    private static boolean opensClause(Lexicon lexicon, List<Word> words, List<VerbGroup> groups, int j, int word) {
        if (j == 0 || lexicon.reports(groups.get(j - 1).lemma())) {
            return true;
        }
        return words.subList(groups.get(j - 1).end(), word).stream()
                .anyMatch(between ->
                        between.is(Part.THAT) || between.is(Part.CONJUNCTION) || between.is(Part.SUBORDINATOR));
    }

    /** The word before a verb and its adverbs ("first proposed", "not yet built"); -1 where none is. */
    static int before(List<Word> words, int verb) {
        int at = verb - 1;
        while (at >= 0
                && (words.get(at).is(Part.ADVERB)
                        || words.get(at).is(Part.NOT)
                        || words.get(at).lower().equals("first"))) {
            at--;
        }
        return at;
    }

    private static boolean describes(
            List<Word> words, List<Phrase> phrases, List<VerbGroup> groups, List<VerbGroup> before, int j) {
        VerbGroup group = groups.get(j);
        int next = group.end();
        boolean by = next < words.size() && words.get(next).lower().equals("by") && !byTime(words, next + 1);
        int previous = before(words, group.first());
        boolean ownSubject = twoPhrasesBefore(phrases, previous + 1);
        boolean afterNoun = !ownSubject && noun(words, previous);
        boolean afterComma = previous >= 0 && words.get(previous).is(Part.COMMA);
        if (by && (afterNoun || afterComma || previous < 0) || afterComma && tellsFate(words, phrases, group.first())) {
            return true;
        }
        return afterNoun
                && (finiteRightAfter(words, groups, j) || objectOfFinite(words, before, group) && !only(groups, j));
    }

    /**
     * "the arrest of Kopp, indicted in May": what a court, the police or a killer did to the person named right before, who
     * is not the sentence's subject; but "Kopp, wanted in two states, fled".
     */
    static boolean tellsFate(List<Word> words, List<Phrase> phrases, int verb) {
        boolean fate =
                switch (words.get(verb).lemma()) {
                    case "indict",
                            "convict",
                            "charge",
                            "accuse",
                            "sentence",
                            "arrest",
                            "jail",
                            "imprison",
                            "kill",
                            "shoot" -> true;
                    default -> false;
                };
        boolean goesOn = verb + 1 < words.size() && words.get(verb + 1).is(Part.PREPOSITION);
        return fate
                && phrases.stream().noneMatch(object -> object.first() == verb + 1)
                && phrases.stream()
                        .filter(phrase -> phrase.end() == verb - 1 && phrase.first() > 0)
                        .anyMatch(phrase -> phrase.head(words).is(Part.NAME)
                                && (words.get(phrase.first() - 1).is(Part.PREPOSITION)
                                        || goesOn
                                                && words.get(phrase.first() - 1).is(Part.VERB)));
    }

    /** "A motion to dismiss the minister failed": the sentence has no other verb that could be its own. */
    private static boolean only(List<VerbGroup> groups, int j) {
        for (int k = 0; k < groups.size(); k++) {
            if (k != j && groups.get(k).tense().finite()) {
                return false;
            }
        }
        return true;
    }

    private static boolean followedBy(List<Word> words, VerbGroup group, String lower) {
        return group.end() < words.size() && words.get(group.end()).lower().equals(lower);
    }

    private static boolean noun(List<Word> words, int at) {
        return at >= 0
                && switch (words.get(at).part()) {
                    case NOUN, NAME, TIME -> true;
                    default -> false;
                };
    }

    /** "the ceremony the North held": the second phrase is the verb's own subject. */
    private static boolean twoPhrasesBefore(List<Phrase> phrases, int end) {
        for (int i = 1; i < phrases.size(); i++) {
            if (phrases.get(i).end() == end) {
                return phrases.get(i - 1).end() == phrases.get(i).first();
            }
        }
        return false;
    }

    /** "two weeks after the airline cancelled": a clause of its own. */
    private static boolean opener(Word word) {
        return switch (word.lower()) {
            case "after", "before", "since", "until", "as", "than" -> true;
            default -> false;
        };
    }

    private static boolean byTime(List<Word> words, int at) {
        return at < words.size() && words.get(at).is(Part.TIME);
    }

    /** Only a prepositional phrase between this one and the next finite verb. */
    private static boolean finiteRightAfter(List<Word> words, List<VerbGroup> groups, int j) {
        if (j + 1 >= groups.size() || !groups.get(j + 1).tense().finite()) {
            return false;
        }
        int from = groups.get(j).end();
        int to = groups.get(j + 1).first();
        for (int i = from; i < to; i++) {
            Part part = words.get(i).part();
            if (part.separates() || part == Part.THAT || part == Part.CONJUNCTION || part == Part.PRONOUN) {
                return false;
            }
        }
        boolean prepositional = from < to
                && (words.get(from).is(Part.PREPOSITION) || words.get(from).is(Part.TIME));
        return from == to || prepositional;
    }

    /** Only one phrase and its preposition stand between. */
    private static boolean prepositional(List<Word> words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!words.get(i).part().nominal()
                    && !words.get(i).is(Part.DETERMINER)
                    && !words.get(i).is(Part.POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }

    /** The noun before it is the object of a finite verb of the same clause. */
    private static boolean objectOfFinite(List<Word> words, List<VerbGroup> before, VerbGroup group) {
        if (before.isEmpty()) {
            return false;
        }
        VerbGroup last = before.get(before.size() - 1);
        if (last.lemma().equals("say")
                || last.lemma().equals("report")
                || last.lemma().equals("announce")) {
            // "said in a letter published on Monday", but "said police arrested him".
            Part after = words.get(Math.min(last.end(), words.size() - 1)).part();
            return after == Part.PREPOSITION && prepositional(words, last.end(), group.first());
        }
        for (int i = last.end(); i < group.first(); i++) {
            Part part = words.get(i).part();
            if (part.separates() || part == Part.THAT || part == Part.CONJUNCTION || opener(words.get(i))) {
                return false;
            }
        }
        boolean object = last.end() < group.first();
        boolean pronoun = object && words.get(group.first() - 1).is(Part.PRONOUN);
        return object && !pronoun;
    }
}
