package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import dateline.text.Span;
import java.util.Optional;

/** Finds what a verb of speech covers: what stands after it where something follows, else what stands before it. */
final class SpeechScope {

    private final Quotations quotations;

    SpeechScope(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Empty where nothing is said. */
    Optional<Span> of(Parse parse, int c) {
        Clause clause = parse.clauses().get(c);
        Span sentence = parse.sentence().span();
        int verbEnd = parse.word(clause.verb().head()).span().endExclusive();
        int clauseStart = parse.word(subjectStart(parse, clause)).span().startInclusive();
        boolean follows = follows(parse, c);
        // "…, another sign officials suspect a link": what is said is the object, and nothing before.
        boolean object = follows && objectSaid(parse, clause) && !inserted(parse, clause);
        boolean said = !(follows && resumed(parse, clause)) && before(parse, clause) && !object;
        if (said && (follows || inserted(parse, clause))) {
            return Optional.of(sentence);
        }
        if (follows) {
            return Optional.of(Span.of(verbEnd, sentence.endExclusive()));
        }
        return said
                ? Optional.of(Span.of(sentence.startInclusive(), Math.max(clauseStart, sentence.startInclusive())))
                : Optional.empty();
    }

    private static int subjectStart(Parse parse, Clause clause) {
        int first = clause.verb().first();
        boolean resumed = resumed(parse, clause);
        for (Phrase subject : clause.subjects()) {
            if (subject.end() <= clause.verb().first() && (resumed || subject.first() >= clause.first())) {
                first = Math.min(first, subject.first());
            }
        }
        return resumed
                ? first
                : Math.max(first, Math.min(clause.first(), clause.verb().first()));
    }

    /** "Kishida, who took office in 2021, declared": what stands before the verb describes its subject, and nobody says it. */
    static boolean resumed(Parse parse, Clause clause) {
        return clause.subjects().stream()
                .anyMatch(subject -> subject.end() + 1 < clause.verb().first()
                        && parse.word(subject.end()).is(Part.COMMA)
                        && parse.word(subject.end() + 1).is(Part.RELATIVE));
    }

    /** "…, X said": a comma or quotation's end stands before the subject. */
    private boolean before(Parse parse, Clause clause) {
        int start = subjectStart(parse, clause);
        if (start == 0) {
            return quotations.hold(Span.of(
                            Math.max(0, parse.sentence().span().startInclusive()),
                            parse.sentence().span().startInclusive() + 1))
                    && start > 0;
        }
        Part part = parse.word(start - 1).part();
        boolean mark = part == Part.COMMA || part == Part.STOP || part == Part.DASH;
        boolean quoteEnds = quotations.hold(Span.of(
                        parse.word(start - 1).span().startInclusive(),
                        parse.word(start - 1).span().endExclusive()))
                && !quotations.hold(parse.word(start).span());
        return (mark && finalOrInserted(parse, clause) || quoteEnds) && somethingBefore(parse, start);
    }

    /** At least a noun phrase: "The new rules, the ministry said, will apply". */
    private static boolean somethingBefore(Parse parse, int start) {
        return start >= 3 && parse.phrases().stream().anyMatch(phrase -> phrase.end() < start);
    }

    /** "…, the ministry said, …": what goes on after it is said as well. */
    private static boolean inserted(Parse parse, Clause clause) {
        int after = clause.verb().end();
        return after < parse.words().size() && parse.word(after).is(Part.COMMA);
    }

    /** Nothing but times, places and appositions stands after the verb. */
    private static boolean finalOrInserted(Parse parse, Clause clause) {
        return parse.clauses().stream()
                .noneMatch(other -> other.verb().first() > clause.verb().head()
                        && other.link() == Link.CONTENT
                        && other.first() <= clause.verb().end() + 3);
    }

    /** Whether what is said stands after the verb. */
    private boolean follows(Parse parse, int c) {
        Clause clause = parse.clauses().get(c);
        int after = clause.verb().end();
        for (int d = c + 1; d < parse.clauses().size(); d++) {
            Clause other = parse.clauses().get(d);
            boolean content = other.link() == Link.CONTENT && other.parent().isPresent() && reaches(parse, c, d);
            if (content) {
                return true;
            }
        }
        if (after >= parse.words().size()) {
            return false;
        }
        boolean quoted = quotedAfter(parse, after);
        return quoted || parse.word(after).is(Part.COLON) || objectSaid(parse, clause);
    }

    /** The content clause right after the verb, its indirect object and time ("told reporters on Monday that"). */
    private static boolean reaches(Parse parse, int c, int d) {
        Clause clause = parse.clauses().get(c);
        Clause other = parse.clauses().get(d);
        for (int k = c + 1; k < d; k++) {
            if (parse.clauses().get(k).verb().tense().finite()
                    && parse.clauses().get(k).link() != Link.RELATIVE) {
                return false;
            }
        }
        return other.first() >= clause.verb().end();
    }

    private boolean quotedAfter(Parse parse, int after) {
        for (int i = after; i < Math.min(parse.words().size(), after + 8); i++) {
            if (quotations.speechAt(parse.word(i).span().startInclusive(), 20)
                    && !quotations.speechAt(parse.word(after - 1).span().startInclusive(), 1)) {
                return true;
            }
        }
        return false;
    }

    /** "announced a plan"; of ", said Ann Walker" the object speaks. */
    private static boolean objectSaid(Parse parse, Clause clause) {
        int before = clause.verb().first() - 1;
        boolean speaker = clause.verb().lemma().equals("say")
                && before >= 0
                && parse.word(before).is(Part.COMMA);
        return !clause.objects().isEmpty()
                && !speaker
                && switch (clause.verb().lemma()) {
                    case "say",
                            "announce",
                            "confirm",
                            "report",
                            "reveal",
                            "disclose",
                            "acknowledge",
                            "admit",
                            "predict",
                            "forecast",
                            "estimate",
                            "allege",
                            "claim",
                            "suspect" -> true;
                    default -> false;
                };
    }
}
