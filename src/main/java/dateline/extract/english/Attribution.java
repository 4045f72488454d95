package dateline.extract.english;

import dateline.extract.Speaker;
import dateline.extract.english.Clause.Link;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says what.
 *
 * <p>Takes: "X said (that) …", "…, X said", "…, said X, an analyst", "according to X", "Y quoted X as saying", "X was
 * quoted by Y as saying", "…, Y reported, citing X", "X told Y …", and quotations without a speaker of their own beside
 * one that has one. Refuses: verbs of speech without anything said ("he wrote a book"), "said to be", "they say" as
 * habit in a question.
 */
final class Attribution {

    private final Lexicon lexicon;
    private final Cast cast;
    private final Quotations quotations;

    Attribution(Lexicon lexicon, Cast cast, Quotations quotations) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.quotations = quotations;
    }

    /** The attributions of each sentence, in the order of the sentences. */
    List<List<Attributed>> of(List<Parse> parses) {
        List<List<Attributed>> all = new ArrayList<>(parses.size());
        for (Parse parse : parses) {
            all.add(new ArrayList<>(Headings.heading(parse) ? List.of() : of(parse)));
        }
        for (int i = 0; i < parses.size(); i++) {
            carry(parses, all, i);
        }
        return all;
    }

    private List<Attributed> of(Parse parse) {
        List<Attributed> found = new ArrayList<>();
        SpeakerReader speakers = new SpeakerReader(lexicon, cast, parse);
        for (int c = 0; c < parse.clauses().size(); c++) {
            Clause clause = parse.clauses().get(c);
            Span verb = parse.word(clause.verb().head()).span();
            Optional<Speaker> speaker = speakers.of(c);
            if (speaker.isPresent()) {
                boolean distances = lexicon.distances(clause.verb().lemma());
                scope(parse, c).ifPresent(scope -> found.add(new Attributed(scope, speaker.get(), verb, distances)));
            }
        }
        Optional<Attributed> according = accordingTo(parse, speakers);
        if (according.isPresent() && !found.isEmpty() && medium(according.get().speaker())) {
            found.replaceAll(
                    attributed -> passedOn(attributed, according.get().speaker().name()));
        } else {
            according.ifPresent(found::add);
        }
        return found;
    }

    private boolean medium(Speaker speaker) {
        return WordLists.words(speaker.name()).stream().anyMatch(word -> lexicon.medium(Lexicon.lower(word)));
    }

    /** "X said, according to Interfax": Interfax passes it on. */
    private static Attributed passedOn(Attributed attributed, String via) {
        Speaker speaker = attributed.speaker().via().isPresent()
                ? attributed.speaker()
                : new Speaker(attributed.speaker().name(), Optional.of(via));
        return new Attributed(attributed.scope(), speaker, attributed.verb(), attributed.distances());
    }

    private Optional<Attributed> accordingTo(Parse parse, SpeakerReader speakers) {
        List<Word> words = parse.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).lower().equals("according")
                    && words.get(i + 1).lower().equals("to")) {
                Span verb = words.get(i).span();
                Optional<Speaker> speaker = parse.phraseFrom(i + 2).flatMap(speakers::named);
                return speaker.map(s -> new Attributed(parse.sentence().span(), s, verb, false));
            }
        }
        return Optional.empty();
    }

    /** What the verb of speech covers: after it where something follows it, else before it; empty where nothing is said. */
    private Optional<Span> scope(Parse parse, int c) {
        Clause clause = parse.clauses().get(c);
        Span sentence = parse.sentence().span();
        int verbEnd = parse.word(clause.verb().head()).span().endExclusive();
        int clauseStart = parse.word(subjectStart(clause)).span().startInclusive();
        boolean follows = follows(parse, c);
        // "…, another sign officials suspect a link": what is said is the object, and nothing before.
        boolean object = follows && objectSaid(clause) && !inserted(parse, clause);
        boolean said = before(parse, clause) && !object;
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

    private static int subjectStart(Clause clause) {
        int first = clause.verb().first();
        for (Phrase subject : clause.subjects()) {
            if (subject.end() <= clause.verb().first() && subject.first() >= clause.first()) {
                first = Math.min(first, subject.first());
            }
        }
        return Math.max(first, Math.min(clause.first(), clause.verb().first()));
    }

    /** "…, X said": a comma or quotation's end stands before the subject. */
    private boolean before(Parse parse, Clause clause) {
        int start = subjectStart(clause);
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
        return quoted || parse.word(after).is(Part.COLON) || objectSaid(clause);
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

    private static boolean objectSaid(Clause clause) {
        return !clause.objects().isEmpty()
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

    /** A sentence that is all quotation takes the speaker of the one before it, else of the one after it. */
    private void carry(List<Parse> parses, List<List<Attributed>> all, int i) {
        Parse parse = parses.get(i);
        if (!all.get(i).isEmpty() || !quotations.fill(parse.sentence().span())) {
            return;
        }
        Optional<Attributed> near = i > 0 && close(parses.get(i - 1), parse) ? last(all.get(i - 1)) : Optional.empty();
        if (near.isEmpty()
                && i + 1 < parses.size()
                && parses.get(i + 1).sentence().paragraph() == parse.sentence().paragraph()) {
            near = last(all.get(i + 1));
        }
        near.ifPresent(attributed -> all.get(i)
                .add(new Attributed(
                        parse.sentence().span(), attributed.speaker(), attributed.verb(), attributed.distances())));
    }

    private static boolean close(Parse before, Parse parse) {
        return parse.sentence().paragraph() - before.sentence().paragraph() <= 1;
    }

    private static Optional<Attributed> last(List<Attributed> attributed) {
        return attributed.isEmpty() ? Optional.empty() : Optional.of(attributed.get(attributed.size() - 1));
    }

    /** The innermost attribution whose words hold the offset, the offset being no part of its verb. */
    static Optional<Attributed> at(List<Attributed> attributed, int offset) {
        Attributed found = null;
        for (Attributed candidate : attributed) {
            boolean holds =
                    candidate.scope().contains(offset) && !candidate.verb().contains(offset);
            if (holds
                    && (found == null
                            || candidate.scope().length() <= found.scope().length())) {
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }
}
