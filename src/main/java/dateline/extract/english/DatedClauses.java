package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Status;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the clauses that tell of an event without a word of the trigger lexicon.
 *
 * <p>Takes what has a date ("The bridge opened in 1932", "Work is due to start in May", "the line, first proposed in
 * 2013,", "the bridge, which opened in 1932") and what is claimed. Refuses what says how something is, speech and thought, and subjects that say nothing alone.
 */
final class DatedClauses {

    /** Verbs that say what something is, not that something happened. */
    private static final Set<String> STATIVE = Set.of(
            "be",
            "have",
            "do",
            "seem",
            "appear",
            "remain",
            "belong",
            "consist",
            "contain",
            "depend",
            "exist",
            "know",
            "like",
            "mean",
            "need",
            "own",
            "want",
            "include",
            "represent",
            "say",
            "stand",
            "lie",
            "live",
            "think",
            "go",
            "expect",
            "schedule",
            "plan",
            "suppose",
            "intend",
            "hope",
            "try",
            "continue",
            "use",
            "show",
            "suggest",
            "indicate",
            "feel",
            "see",
            "get",
            "make",
            "compare",
            "relate",
            "base",
            "involve",
            "concern",
            "cite",
            "quote",
            "mark",
            "call",
            "dub",
            "date");

    /** Of these, what is an act where somebody claims it: "alleged that the firm had used their data". */
    private static final Set<String> ACTS = Set.of("use", "make", "get", "go", "see", "show", "do");

    private final Lexicon lexicon;
    private final Cast cast;
    private final TriggerLexicon triggers;
    private final Dates dates;

    DatedClauses(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.triggers = lexicon.triggers();
        this.dates = new Dates(triggers);
    }

    Optional<Candidate> candidate(Parse parse, Clause clause) {
        String lemma = clause.verb().lemma();
        if (!tells(parse, clause)
                || !lexicon.verbs().known(parse.word(clause.verb().head()).lower()) && !Scheduled.at(parse, clause)
                || clause.subjects().isEmpty()
                || apposed(parse, clause)
                || clause.subjects().stream().anyMatch(subject -> leans(parse, subject))
                || clause.link() == Clause.Link.RELATIVE && !tellsOfOne(parse, clause)
                || clause.verb().progressive()
                || clause.verb().negated() && !NotUntil.at(parse, clause)
                || lexicon.reports(lemma)
                        && !MadeKnown.at(parse, clause)
                        && !lemma.equals("testify")
                        && !(lemma.equals("post") && clause.verb().passive())
                || STATIVE.contains(lemma)
                        && !(claimed(parse, clause) && ACTS.contains(lemma))
                        && !Becoming.at(parse, clause)
                        && !MadeKnown.at(parse, clause)
                        && !Scheduled.at(parse, clause)
                || StatusCues.fears(lemma)
                        && !(lemma.equals("question") && clause.verb().passive())) {
            return Optional.empty();
        }
        boolean dated = dates.any(parse, clause);
        // "The attack shocked the capital on Monday" is an attack; "Congress passed a law on Friday" is no meeting.
        boolean acts = !clause.verb().passive() && !clause.objects().isEmpty();
        Kind kind = clause.subjects().stream()
                .filter(subject -> !acts || subject.first() < subject.last())
                .flatMap(subject -> triggers.noun(Rounds.what(parse, subject)).stream())
                .findFirst()
                .orElse(Kind.OTHER);
        return dated || claimed(parse, clause)
                ? Optional.of(EventFinder.candidate(parse, kind, lemma, clause, Candidate.Sort.DATED_CLAUSE))
                : Optional.empty();
    }

    /** In the plain past or future, as planned ("is expected to begin"), or of a noun between commas ("the line, first proposed in 2013,"). */
    private boolean tells(Parse parse, Clause clause) {
        int comma = Participles.before(parse.words(), clause.verb().first());
        return switch (clause.verb().tense()) {
            case PAST, FUTURE, PLUPERFECT -> true;
            case PERFECT -> Scheduled.at(parse, clause);
            case PRESENT -> Scheduled.at(parse, clause) || Scheduled.timetabled(parse, clause) || Entries.entry(parse);
            // "said the talks would open in May", "was to open in May"; else a condition is wanted.
            case WOULD ->
                clause.link() == Clause.Link.CONTENT
                        || parse.word(clause.verb().first()).is(Part.BE);
            case INFINITIVE ->
                StatusReader.read(parse, clause, true)
                        .filter(verdict -> verdict.status() == Status.PLANNED
                                || verdict.status() == Status.HAPPENED
                                || Overtaken.by(parse, clause).isPresent())
                        .isPresent();
            // "began screening passengers in October", "reopened the border after closing it in May"
            case ING ->
                clause.link() == Clause.Link.GERUND
                        && (clause.marker().isEmpty() ? begun(parse, clause) : ClauseDate.sequence(clause));
            // "a ceasefire brokered by Russia in May"; "the line, first proposed in 2013,"
            case REDUCED ->
                byWhom(parse, clause) || comma >= 0 && parse.word(comma).is(Part.COMMA);
            default -> false;
        };
    }

    /** Of an event, who brought it about: not "a program approved by the board". */
    private boolean byWhom(Parse parse, Clause clause) {
        return parse.precededBy(clause.verb().end() + 1, "by")
                && clause.subjects().stream().anyMatch(subject -> triggers.noun(subject.head(parse.words()))
                        .isPresent());
    }

    private static boolean begun(Parse parse, Clause clause) {
        return StatusReader.governor(parse, clause)
                .filter(above -> above.verb().tense() == Tense.PAST
                        && StatusCues.makesActual(above.verb().lemma()))
                .isPresent();
    }

    /** What somebody claims or denies to have happened tells of it, with or without a date. */
    private boolean claimed(Parse parse, Clause clause) {
        boolean past = clause.verb().tense() == Tense.PAST || clause.verb().tense() == Tense.PLUPERFECT;
        return past
                && clause.link() == Clause.Link.CONTENT
                && StatusReader.governor(parse, clause)
                        .map(above -> above.verb().lemma())
                        .filter(lemma -> StatusCues.claims(lemma)
                                || StatusCues.denies(lemma)
                                || StatusCues.charges(clause.verb().lemma()) && lexicon.reports(lemma))
                        .isPresent();
    }

    /** "the letter, dated Monday": only describes. */
    private static boolean apposed(Parse parse, Clause clause) {
        int before = clause.verb().first() - 1;
        boolean afterPreposition = parse.phrases().stream()
                .anyMatch(phrase -> phrase.end() == before
                        && phrase.first() > 0
                        && parse.word(phrase.first() - 1).is(Part.PREPOSITION));
        return clause.link() != Clause.Link.REDUCED
                && !clause.verb().passive()
                && afterPreposition
                && parse.word(before).is(Part.COMMA)
                && clause.verb().first() == clause.verb().head()
                && parse.word(clause.verb().head()).may(Form.PARTICIPLE)
                && clause.objects().isEmpty();
    }

    /** "such groups", "its stock", "twenty": a subject that says nothing alone. */
    private boolean leans(Parse parse, Phrase subject) {
        Word first = parse.word(subject.first());
        return first.lower().equals("such")
                || first.is(Part.POSSESSIVE)
                        && cast.possessor(first).isEmpty()
                        && !subject.head(parse.words()).is(Part.NAME)
                || ComparedDates.superlative(subject.head(parse.words()))
                || oneOfMany(subject.head(parse.words()))
                || subject.head(parse.words()).is(Part.NUMBER) && !parse.of(subject)
                || subject.head(parse.words()).is(Part.PRONOUN)
                        && cast.of(parse, subject).isEmpty();
    }

    /** "The last, in 1984, failed": the last of what? */
    private static boolean oneOfMany(Word head) {
        return ComparedDates.ordinal(head)
                || head.is(Part.ADJECTIVE)
                        && switch (head.lower()) {
                            case "last", "latest", "next", "first", "other" -> true;
                            default -> false;
                        };
    }

    /**
     * Whether a relative clause tells more of what is known already, rather than which one it is: "the bridge, which opened
     * in 1932", "Ana Ruiz, a lawyer who joined in 2019". Not "those who joined in 2019", nor where two nouns may be meant
     * ("a strain of the virus, which was found in 1976").
     */
    private boolean tellsOfOne(Parse parse, Clause clause) {
        if (clause.subjects().isEmpty()) {
            return false;
        }
        Phrase subject = clause.subjects().get(0);
        if (subject.first() > clause.first()) {
            return parse.word(clause.first()).is(Part.RELATIVE) && afterComma(parse, clause.first());
        }
        boolean named = cast.of(parse, clause.subjects()).stream().anyMatch(Party::person);
        return switch (clause.marker()) {
            case "who" -> named || afterComma(parse, clause.first()) && singular(subject.head(parse.words()));
            case "that" ->
                !cast.of(parse, clause.subjects()).isEmpty()
                        && subject.first() > 0
                        && parse.word(subject.first() - 1).is(Part.COMMA);
            case "which" -> afterComma(parse, clause.first()) && Antecedents.only(lexicon, parse, subject);
            default -> false;
        };
    }

    private static boolean singular(Word noun) {
        return noun.lemma().equals(noun.lower());
    }

    private static boolean afterComma(Parse parse, int marker) {
        return marker > 0
                && (parse.word(marker - 1).is(Part.COMMA)
                        || parse.word(marker - 1).is(Part.DASH));
    }
}
