package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.List;
import java.util.Set;

/** Finds where the clause of a finite verb begins: at its marker, a comma, or, where there is neither, its subject. */
final class FiniteOpening {

    /** Prepositions that also open a clause: "after he arrived". */
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till", "as", "than");

    /** "the claim that …", "the fact that …". */
    private static final Set<String> CONTENT_NOUNS = Set.of(
            "claim",
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
            "signals",
            "sign",
            "signs",
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
            "time");

    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Phrase> phrases;
    private final List<VerbGroup> groups;

    FiniteOpening(Lexicon lexicon, List<Word> words, List<Phrase> phrases, List<VerbGroup> groups) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.groups = groups;
    }

    /** @param before the clauses before that of verb group {@code j} */
    Opening of(int j, List<Clause> before) {
        int verb = groups.get(j).first();
        int limit = endBefore(j);
        int own = bareRelative(j, limit);
        if (own >= 0) {
            return new Opening(own, Link.RELATIVE, "");
        }
        for (int p = verb - 1; p >= limit; p--) {
            Word word = words.get(p);
            if (word.is(Part.THAT) && !inPhrase(p)) {
                return new Opening(p, that(p, verb, before), "that");
            }
            if (word.is(Part.RELATIVE) || word.lower().equals("whose")) {
                return new Opening(p, Link.RELATIVE, word.lower());
            }
            if (word.is(Part.SUBORDINATOR) || opens(p, limit, verb)) {
                return new Opening(p, Link.ADVERBIAL, word.lower());
            }
            if (word.part().separates()) {
                int opener = p + 1 == verb ? openerBeforeName(p, limit) : -1;
                return opener < 0
                        ? new Opening(p + 1, Link.MAIN, "")
                        : new Opening(opener, Link.ADVERBIAL, words.get(opener).lower());
            }
            if (word.is(Part.CONJUNCTION) && (limit > 0 || p + 1 == verb) && !joinsPrepositions(p, limit)) {
                return new Opening(p, Link.COORDINATE, word.lower());
            }
        }
        return j == 0
                ? new Opening(0, Link.MAIN, "")
                : resumes(j, before) ? new Opening(verb, Link.MAIN, "") : adjoining(j, limit, verb);
    }

    /** The "and" of "talks with Aramco and with Vitol broke down". */
    private boolean joinsPrepositions(int and, int limit) {
        Word next = words.get(and + 1);
        return next.is(Part.PREPOSITION)
                && words.subList(limit, and).stream()
                        .anyMatch(word -> word.lower().equals(next.lower()));
    }

    /** Where "after his predecessor, Ana Ruiz, was ousted" begins, with a name put between commas; else -1. */
    private int openerBeforeName(int close, int limit) {
        return phrases.stream()
                .filter(name -> name.end() == close && name.head(words).is(Part.NAME))
                .filter(name -> name.first() > 1 && words.get(name.first() - 1).is(Part.COMMA))
                .flatMap(name -> phrases.stream().filter(subject -> subject.end() == name.first() - 1))
                .map(subject -> subject.first() - 1)
                .filter(opener -> opener >= limit && opener >= 0)
                .filter(opener -> words.get(opener).is(Part.SUBORDINATOR)
                        || OPENERS.contains(words.get(opener).lower()))
                .findFirst()
                .orElse(-1);
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
    private boolean resumes(int j, List<Clause> clauses) {
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
                || StatusCues.fears(groups.get(j - 1).lemma())
                || StatusCues.denies(groups.get(j - 1).lemma());
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

    private Link that(int p, int verb, List<Clause> clauses) {
        int noun = undated(p - 1);
        boolean afterNoun = noun >= 0
                && (words.get(noun).is(Part.NOUN)
                        || words.get(noun).is(Part.NAME)
                        || words.get(noun).lower().equals("one"));
        boolean saidBefore = !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).verb().tense() != Tense.INFINITIVE
                && lexicon.reports(clauses.get(clauses.size() - 1).verb().lemma());
        return afterNoun
                        && (p + 1 == verb
                                || !saidBefore
                                        && !CONTENT_NOUNS.contains(
                                                words.get(noun).lower()))
                ? Link.RELATIVE
                : Link.CONTENT;
    }

    /** The "storm" of "a storm on Friday that killed two": the word before a date. */
    private int undated(int last) {
        int at = last;
        while (at >= 0 && words.get(at).is(Part.TIME) && !inPhrase(at)) {
            at--;
        }
        return at >= 0 && at < last && words.get(at).is(Part.PREPOSITION) ? at - 1 : at;
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

    private int endBefore(int j) {
        return j == 0 ? 0 : groups.get(j - 1).end();
    }

    private boolean inPhrase(int p) {
        return phrases.stream().anyMatch(phrase -> phrase.contains(p));
    }
}
