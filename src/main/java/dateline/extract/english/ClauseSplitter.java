package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Cuts a sentence into clauses, one for each verb group, left to right, and finds their subjects and objects by what
 * stands before and after the verb. No grammar of the whole sentence: each clause is read from its verb outwards.
 */
final class ClauseSplitter {

    /** Prepositions that also open a clause: "after he arrived". */
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till", "as", "than");

    private static final Set<String> PARTICLE_VERBS = Set.of(
            "call", "lay", "cut", "kick", "set", "pull", "ward", "fend", "shut", "sell", "pay", "break", "take",
            "hand");

    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Phrase> phrases;
    private final List<VerbGroup> groups;
    private final List<Clause> clauses = new ArrayList<>();

    /** Where a clause begins and how it is linked. */
    private record Opening(int first, Link link, String marker) {}

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
        SubjectFinder subjects = new SubjectFinder(lexicon.triggers(), words, phrases);
        for (int j = 0; j < groups.size(); j++) {
            VerbGroup group = groups.get(j);
            Opening opening = group.tense().finite() ? finite(j) : dependent(j);
            OptionalInt parent = parent(opening.link(), opening.first());
            Clause bare = new Clause(
                    group,
                    opening.first(),
                    words.size(),
                    opening.link(),
                    opening.marker(),
                    parent,
                    List.of(),
                    objects(j));
            if (!clauses.isEmpty()) {
                Clause before = clauses.get(clauses.size() - 1);
                clauses.set(
                        clauses.size() - 1, before.until(Math.max(before.verb().end(), opening.first())));
            }
            clauses.add(subjects.complete(bare.withSubjects(subjects.of(bare, clauses))));
        }
        subjects.complete(clauses);
    }

    private int endBefore(int j) {
        return j == 0 ? 0 : groups.get(j - 1).end();
    }

    private Opening finite(int j) {
        int verb = groups.get(j).first();
        int limit = endBefore(j);
        int own = bareRelative(j, limit);
        if (own >= 0) {
            return new Opening(own, Link.RELATIVE, "");
        }
        for (int p = verb - 1; p >= limit; p--) {
            Word word = words.get(p);
            if (word.is(Part.THAT) && !inPhrase(p)) {
                return new Opening(p, that(p, verb), "that");
            }
            if (word.is(Part.RELATIVE) || word.lower().equals("whose")) {
                return new Opening(p, Link.RELATIVE, word.lower());
            }
            if (word.is(Part.SUBORDINATOR) || opens(p, limit, verb)) {
                return new Opening(p, Link.ADVERBIAL, word.lower());
            }
            if (word.part().separates()) {
                return new Opening(p + 1, Link.MAIN, "");
            }
            if (word.is(Part.CONJUNCTION) && (limit > 0 || p + 1 == verb)) {
                return new Opening(p, Link.COORDINATE, word.lower());
            }
        }
        return j == 0
                ? new Opening(0, Link.MAIN, "")
                : resumes(j) ? new Opening(verb, Link.MAIN, "") : adjoining(j, limit, verb);
    }

    /** "an engine of the plane she had flown in overheated": where the "she" stands, that no marker joins; else -1. */
    private int bareRelative(int j, int limit) {
        boolean mainVerbAhead = j + 1 < groups.size()
                && groups.get(j + 1).tense().finite()
                && !separated(groups.get(j).end(), groups.get(j + 1).first());
        for (int i = 1; mainVerbAhead && i < phrases.size(); i++) {
            Phrase subject = phrases.get(i);
            boolean afterNoun = phrases.get(i - 1).end() == subject.first()
                    && phrases.get(i - 1).first() >= limit;
            if (afterNoun && subject.end() == groups.get(j).first()) {
                return subject.first();
            }
        }
        return -1;
    }

    private boolean separated(int from, int to) {
        for (int i = from; i < to; i++) {
            Part part = words.get(i).part();
            if (part.separates() || part == Part.THAT || part == Part.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** "doctors whose names appeared on the list were killed": the verb goes on after a relative clause. */
    private boolean resumes(int j) {
        Clause before = clauses.get(clauses.size() - 1);
        boolean noun =
                before.first() > 0 && words.get(before.first() - 1).part().nominal();
        boolean unfinished = clauses.stream()
                .noneMatch(c -> c != before
                        && c.verb().tense().finite()
                        && c.objects().stream().anyMatch(object -> object.end() == before.first()));
        boolean relative =
                switch (before.link()) {
                    case RELATIVE, REDUCED -> true;
                    case PARTICIPLE, INFINITIVE ->
                        before.first() == before.verb().first();
                    default -> false;
                };
        boolean ownSubject = phrases.stream()
                .anyMatch(phrase -> phrase.end() == groups.get(j).first()
                        && phrase.first() >= before.verb().end()
                        && words.get(phrase.first()).is(Part.PRONOUN));
        return relative
                && noun
                && unfinished
                && !ownSubject
                && !lexicon.reports(before.verb().lemma());
    }

    /** No mark between this verb and the one before: "said police arrested him", "the missiles Russia has used". */
    private Opening adjoining(int j, int limit, int verb) {
        boolean reports = lexicon.reports(groups.get(j - 1).lemma())
                || StatusCues.fears(groups.get(j - 1).lemma());
        int from = limit;
        while (reports && from < verb && dates(from)) {
            from++;
        }
        Phrase last = null;
        for (Phrase phrase : phrases) {
            if (phrase.first() >= from && phrase.end() <= verb) {
                boolean adjacent = last != null && phrase.first() == last.end();
                from = adjacent ? phrase.first() : from;
                last = phrase;
            }
        }
        return new Opening(from, reports ? Link.CONTENT : from > limit ? Link.RELATIVE : Link.MAIN, "");
    }

    /** The "on Tuesday" of "said on Tuesday it would". */
    private boolean dates(int at) {
        return words.get(at).is(Part.TIME)
                || words.get(at).is(Part.PREPOSITION)
                        && at + 1 < words.size()
                        && words.get(at + 1).is(Part.TIME);
    }

    private Link that(int p, int verb) {
        boolean afterNoun =
                p > 0 && (words.get(p - 1).is(Part.NOUN) || words.get(p - 1).is(Part.NAME));
        boolean saidBefore = !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).verb().tense() != Tense.INFINITIVE
                && lexicon.reports(clauses.get(clauses.size() - 1).verb().lemma());
        return afterNoun && (p + 1 == verb || !saidBefore && !contentNoun(p - 1)) ? Link.RELATIVE : Link.CONTENT;
    }

    /** "the claim that …", "the fact that …". */
    private boolean contentNoun(int p) {
        return switch (words.get(p).lower()) {
            case "claim",
                    "claims",
                    "fact",
                    "report",
                    "reports",
                    "allegation",
                    "allegations",
                    "suggestion",
                    "belief",
                    "fear",
                    "fears",
                    "hope",
                    "hopes",
                    "news",
                    "statement",
                    "announcement",
                    "signal",
                    "sign",
                    "accusation",
                    "accusations",
                    "view",
                    "idea",
                    "evidence",
                    "guarantee",
                    "guarantees",
                    "promise",
                    "promises",
                    "assurance",
                    "assurances",
                    "warning",
                    "warnings",
                    "likelihood",
                    "possibility",
                    "condition",
                    "rumors",
                    "rumours",
                    "speculation",
                    "confirmation",
                    "time" -> true;
            default -> false;
        };
    }

    /** "after police arrested him", but not "shares after the merger fell". */
    private boolean opens(int p, int limit, int verb) {
        if (!words.get(p).is(Part.PREPOSITION) || !OPENERS.contains(words.get(p).lower())) {
            return false;
        }
        boolean subject = phrases.stream()
                .anyMatch(phrase -> phrase.first() > p && phrase.first() <= p + 2 && phrase.end() <= verb);
        boolean comparison =
                words.get(p).lower().equals("than") && p > 0 && words.get(p - 1).is(Part.DETERMINER);
        if (comparison) {
            return false;
        }
        boolean atStart = p == 0 || words.get(p - 1).part().separates();
        return subject && (atStart || limit > 0);
    }

    private Opening dependent(int j) {
        VerbGroup group = groups.get(j);
        int first = group.first();
        if (group.tense() == Tense.INFINITIVE || group.tense() == Tense.PERFECT_INFINITIVE) {
            return new Opening(first, Link.INFINITIVE, "to");
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

    private List<Phrase> objects(int j) {
        VerbGroup group = groups.get(j);
        int limit = j + 1 < groups.size() ? groups.get(j + 1).first() : words.size();
        int at = group.end();
        while (at < limit && (words.get(at).is(Part.ADVERB) || particle(group.lemma(), at))) {
            at++;
        }
        List<Phrase> objects = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.first() < at || phrase.end() > limit) {
                continue;
            }
            boolean joined = !objects.isEmpty()
                    && phrase.first() == objects.get(objects.size() - 1).end() + 1
                    && (words.get(phrase.first() - 1).is(Part.CONJUNCTION)
                            || words.get(phrase.first() - 1).is(Part.COMMA) && phrase.end() < limit);
            if (objects.isEmpty() ? phrase.first() == at : joined) {
                objects.add(phrase);
            } else {
                break;
            }
        }
        return objects;
    }

    /** "called off the talks", but not "capsized off the coast". */
    private boolean particle(String lemma, int at) {
        return switch (words.get(at).lower()) {
            case "up", "down", "out" -> true;
            case "off", "over" -> PARTICLE_VERBS.contains(lemma);
            default -> false;
        };
    }

    private boolean inPhrase(int p) {
        return phrases.stream().anyMatch(phrase -> phrase.contains(p));
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
