package dateline.extract.english;

import java.util.ArrayList;
import java.util.List;

/** Finds the verb groups of a sentence, left to right, and reads tense, voice and negation from their auxiliaries. */
final class VerbGroupFinder {

    private final List<Word> words;

    private VerbGroupFinder(List<Word> words) {
        this.words = words;
    }

    static List<VerbGroup> groups(List<Word> words) {
        VerbGroupFinder finder = new VerbGroupFinder(words);
        List<VerbGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (finder.begins(at)) {
                VerbGroup group = finder.group(at);
                groups.add(group);
                at = group.end();
            } else {
                at++;
            }
        }
        return groups;
    }

    private boolean begins(int at) {
        return switch (words.get(at).part()) {
            case MODAL, BE, HAVE, DO, VERB -> true;
            case TO -> infinitiveAt(skip(at + 1));
            default -> false;
        };
    }

    private boolean infinitiveAt(int at) {
        return at < words.size()
                && (words.get(at).is(Part.VERB) && words.get(at).may(Form.BASE)
                        || words.get(at).lower().equals("be")
                        || words.get(at).lower().equals("have")
                        || words.get(at).lower().equals("do"));
    }

    private VerbGroup group(int first) {
        return switch (words.get(first).part()) {
            case MODAL -> afterModal(first, modal(words.get(first).lower()));
            case TO -> afterModal(first, Tense.INFINITIVE);
            case HAVE -> afterHave(first, first, haveTense(words.get(first).lower()));
            case BE -> afterBe(first, first, beTense(words.get(first).lower()));
            case DO -> afterDo(first);
            default -> bare(first);
        };
    }

    private static Tense modal(String lower) {
        return switch (lower) {
            case "will", "shall", "'ll", "wo" -> Tense.FUTURE;
            case "would", "'d" -> Tense.WOULD;
            case "should", "must" -> Tense.OBLIGED;
            default -> Tense.POSSIBLE;
        };
    }

    private static Tense haveTense(String lower) {
        return switch (lower) {
            case "had", "'d" -> Tense.PLUPERFECT;
            case "having" -> Tense.ING;
            default -> Tense.PERFECT;
        };
    }

    private static Tense beTense(String lower) {
        return switch (lower) {
            case "was", "were" -> Tense.PAST;
            case "being" -> Tense.ING;
            case "be", "been" -> Tense.REDUCED;
            default -> Tense.PRESENT;
        };
    }

    private VerbGroup afterModal(int first, Tense tense) {
        int at = skip(first + 1);
        if (at >= words.size()) {
            return alone(first, first, tense, "be");
        }
        Word word = words.get(at);
        if (word.is(Part.HAVE)) {
            return afterHave(first, at, tense == Tense.INFINITIVE ? Tense.PERFECT_INFINITIVE : tense);
        }
        if (word.is(Part.BE)) {
            return afterBe(first, at, tense);
        }
        if (word.is(Part.VERB) || word.is(Part.DO)) {
            return alone(first, at, tense, word.is(Part.DO) ? "do" : word.lemma());
        }
        return alone(first, first, tense, "be");
    }

    private VerbGroup afterHave(int first, int have, Tense tense) {
        int at = skip(have + 1);
        if (at < words.size()) {
            Word word = words.get(at);
            if (word.is(Part.BE) && word.lower().equals("been")) {
                return afterBe(first, at, tense);
            }
            if (word.is(Part.VERB) && word.may(Form.PARTICIPLE)) {
                return alone(first, at, tense, word.lemma());
            }
            if (word.is(Part.TO) && infinitiveAt(skip(at + 1))) {
                return afterModal(first, at, Tense.OBLIGED);
            }
            if (word.is(Part.HAVE) && word.lower().equals("had")) {
                return alone(first, at, tense, "have");
            }
        }
        Tense simple = tense == Tense.PERFECT ? Tense.PRESENT : tense == Tense.PLUPERFECT ? Tense.PAST : tense;
        return alone(first, have, simple, "have");
    }

    private VerbGroup afterModal(int first, int to, Tense tense) {
        VerbGroup rest = afterModal(to, tense);
        return new VerbGroup(
                first,
                rest.head(),
                rest.lemma(),
                rest.tense(),
                rest.passive(),
                rest.progressive(),
                negated(first, rest.head()));
    }

    private VerbGroup afterBe(int first, int be, Tense tense) {
        int at = skip(be + 1);
        if (at < words.size()) {
            Word word = words.get(at);
            if (word.is(Part.BE) && word.lower().equals("being")) {
                return afterBe(first, at, tense);
            }
            if (word.is(Part.VERB) && word.lower().equals("going") && toInfinitive(at + 1)) {
                return afterModal(first, at + 1, Tense.FUTURE);
            }
            if (word.is(Part.VERB) && word.may(Form.ING)) {
                return new VerbGroup(first, at, word.lemma(), tense, false, true, negated(first, at));
            }
            if (word.is(Part.VERB) && word.may(Form.PARTICIPLE)) {
                return new VerbGroup(first, at, word.lemma(), tense, true, false, negated(first, at));
            }
            if (word.is(Part.TO) && infinitiveAt(skip(at + 1)) && be == first) {
                return afterModal(first, at, tense == Tense.PAST ? Tense.WOULD : Tense.FUTURE);
            }
        }
        return alone(first, be, tense, "be");
    }

    private boolean toInfinitive(int at) {
        return at < words.size() && words.get(at).is(Part.TO) && infinitiveAt(skip(at + 1));
    }

    private VerbGroup afterDo(int first) {
        int at = skip(first + 1);
        Tense tense = words.get(first).lower().equals("did") ? Tense.PAST : Tense.PRESENT;
        if (at < words.size() && words.get(at).is(Part.VERB) && words.get(at).may(Form.BASE)) {
            return alone(first, at, tense, words.get(at).lemma());
        }
        return alone(first, first, tense, "do");
    }

    private VerbGroup bare(int at) {
        Word word = words.get(at);
        Tense tense;
        if (word.may(Form.PAST) && !word.may(Form.BASE)) {
            tense = Tense.PAST;
        } else if (word.may(Form.ING)) {
            tense = Tense.ING;
        } else if (word.may(Form.PAST)) {
            // "hit", "cut", "put": past, as news tells the past; a present would be "hits".
            tense = Tense.PAST;
        } else {
            tense = word.may(Form.PARTICIPLE) ? Tense.REDUCED : Tense.PRESENT;
        }
        return new VerbGroup(at, at, word.lemma(), tense, tense == Tense.REDUCED, false, negated(at, at));
    }

    private VerbGroup alone(int first, int head, Tense tense, String lemma) {
        return new VerbGroup(first, head, lemma, tense, false, false, negated(first, head));
    }

    /** The next word that is no adverb, negation or time put in between. */
    private int skip(int at) {
        int next = at;
        while (next < words.size()
                && next < at + 4
                && (words.get(next).is(Part.ADVERB) || words.get(next).is(Part.NOT))) {
            next++;
        }
        return next;
    }

    private boolean negated(int first, int head) {
        for (int i = Math.max(0, first - 1); i <= head; i++) {
            if (words.get(i).is(Part.NOT)) {
                return true;
            }
        }
        return false;
    }
}
