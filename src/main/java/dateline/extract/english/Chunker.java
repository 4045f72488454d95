package dateline.extract.english;

import java.util.ArrayList;
import java.util.List;

/** Finds the noun phrases of a sentence: determiner, modifiers, genitives, head. None overlaps another. */
final class Chunker {

    private Chunker() {}

    static List<Phrase> phrases(List<Word> words, TriggerLexicon triggers) {
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at, triggers);
            if (end > at) {
                phrases.add(new Phrase(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return phrases;
    }

    /** The end of the phrase that begins at {@code from}, or {@code from} where none does. */
    private static int end(List<Word> words, int from, TriggerLexicon triggers) {
        Part first = words.get(from).part();
        if (first == Part.PRONOUN) {
            return from + 1;
        }
        if (!opens(words, from)) {
            return from;
        }
        int at = from;
        int nominalEnd = from;
        boolean nounSeen = false;
        while (at < words.size()) {
            Part part = words.get(at).part();
            if (part == Part.ADJECTIVE && nounSeen) {
                // "people familiar with": no part of the phrase, unless another noun follows.
            } else if (part.nominal()) {
                nominalEnd = at + 1;
                nounSeen |= part == Part.NOUN || part == Part.NAME;
            } else if (part == Part.GENITIVE && at > from && nominalFollows(words, at + 1)) {
                nominalEnd = at;
            } else if (!(at == from || modifier(words, at) || SharedHead.goesOn(words, from, at, triggers))) {
                break;
            }
            at++;
        }
        return nominalEnd;
    }

    private static boolean opens(List<Word> words, int at) {
        Part part = words.get(at).part();
        return part == Part.DETERMINER
                || part == Part.POSSESSIVE
                || part.nominal()
                || part == Part.TIME && modifier(words, at)
                || part == Part.THAT
                        && at + 1 < words.size()
                        && words.get(at + 1).is(Part.NOUN)
                        && !plural(words.get(at + 1))
                        && !clause(words, at);
    }

    /** "said that water had", "the report that fire broke out": what acts after "that" begins a clause with it. */
    private static boolean clause(List<Word> words, int that) {
        int next = that + 2;
        boolean inSentence = that > 0
                && switch (words.get(that - 1).part()) {
                    case VERB, NOUN, NAME, TIME, ADVERB, CONJUNCTION -> true;
                    default -> false;
                };
        return inSentence
                && next < words.size()
                && switch (words.get(next).part()) {
                    case VERB, BE, HAVE, DO, MODAL -> true;
                    default -> false;
                };
    }

    /** "denied that officers had fired": "that" points to one only, so before several it opens a clause. */
    private static boolean plural(Word noun) {
        return !noun.lemma().equals(noun.lower())
                || switch (noun.lower()) {
                    case "people", "police" -> true;
                    default -> false;
                };
    }

    /** A determiner after "all", a time before its noun ("his 2019 visit", "Wednesday's agenda"). */
    private static boolean modifier(List<Word> words, int at) {
        Part part = words.get(at).part();
        boolean afterOpening = at > 0
                && switch (words.get(at - 1).part()) {
                    case DETERMINER, POSSESSIVE, GENITIVE, ADJECTIVE -> true;
                    case TIME -> true;
                    default -> false;
                };
        if (part == Part.DETERMINER || part == Part.POSSESSIVE) {
            return at > 0 && words.get(at - 1).is(Part.DETERMINER);
        }
        if (part == Part.TIME) {
            int next = at + 1;
            while (next < words.size() && words.get(next).is(Part.TIME)) {
                next++;
            }
            boolean genitive = next < words.size() && words.get(next).is(Part.GENITIVE);
            boolean noun = nominalFollows(words, next) && !words.get(next).is(Part.NAME);
            return genitive || noun && afterOpening;
        }
        return false;
    }

    private static boolean nominalFollows(List<Word> words, int at) {
        return at < words.size()
                && (words.get(at).part().nominal() || words.get(at).is(Part.TIME));
    }
}
