package dateline.extract.english;

import dateline.extract.Status;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The verb of a headline: "had visited" is "visited", "will visit" and what is planned "to visit", "without paying" "did not pay". */
final class TitleVerb {

    private final Verbs verbs;

    TitleVerb(Verbs verbs) {
        this.verbs = verbs;
    }

    String of(Telling telling, Clause clause) {
        Parse parse = telling.candidate().parse();
        VerbGroup verb = clause.verb();
        if (Overtaken.by(parse, clause).isPresent()) {
            return verb.passive() ? "was not " + parse.word(verb.head()).text() : "did not " + verb.lemma();
        }
        if (verb.tense() == Tense.INFINITIVE && telling.verdict().status() != Status.PLANNED) {
            return infinitive(parse, clause, telling.verdict().status());
        }
        if (verb.tense() == Tense.ING && telling.verdict().status() == Status.PLANNED) {
            return "to " + verb.lemma();
        }
        if (clause.marker().equals("without") || clause.marker().equals("from") && verb.tense() == Tense.ING) {
            return "did not " + verb.lemma();
        }
        if (NotUntil.at(parse, clause)) {
            return telling.verdict().status() == Status.PLANNED
                    ? planned(parse, verb)
                    : verb.passive() ? "was " + parse.word(verb.head()).text() : verbs.past(verb.lemma());
        }
        boolean hedged =
                verb.first() > 0 && qualifies(parse.word(verb.first() - 1).lower());
        return (hedged ? parse.word(verb.first() - 1).text() + " " : "") + verb(parse, verb);
    }

    /** The verb of the other clause, as planned or done as that of the telling is. */
    String same(Telling telling, Clause other) {
        return telling.verdict().status() == Status.PLANNED
                ? "to " + other.verb().lemma()
                : verbs.past(other.verb().lemma());
    }

    /** "allegedly shot", "nearly doubled": without it, it would not be true. */
    private static boolean qualifies(String adverb) {
        return StatusCues.hedges(adverb) || adverb.equals("nearly") || adverb.equals("almost");
    }

    /** "managed to arrest" is "arrested", "refused to resign" stays. */
    private String infinitive(Parse parse, Clause clause, Status status) {
        if (clause.verb().negated()) {
            return "not to " + clause.verb().lemma();
        }
        if (status == Status.HAPPENED || clause.parent().isEmpty()) {
            return verbs.past(clause.verb().lemma());
        }
        Clause above = parse.clauses().get(clause.parent().getAsInt());
        if (above.verb().tense() == Tense.ING) {
            // "for failing to sign"
            return "did not " + clause.verb().lemma();
        }
        return parse.text(above.verb().first(), clause.verb().end());
    }

    private String verb(Parse parse, VerbGroup verb) {
        String head = parse.word(verb.head()).lower();
        String not = verb.negated() ? "not " : "";
        return switch (verb.tense()) {
            case FUTURE, WOULD, INFINITIVE -> not + planned(parse, verb);
            case ING -> verb.passive() ? head : verbs.past(verb.lemma());
            case PERFECT, PLUPERFECT, PERFECT_INFINITIVE ->
                verb.passive() || verb.progressive() || verb.negated()
                        ? surface(parse, verb)
                        : verbs.past(verb.lemma());
            case REDUCED -> (head.equals("born") ? "was " : "") + head;
            default ->
                (verb.passive() && verb.first() == verb.head() ? auxiliary(parse, verb) : "") + surface(parse, verb);
        };
    }

    /** The "was" that "was arrested in May and charged in June" leaves out. */
    private static String auxiliary(Parse parse, VerbGroup verb) {
        if (Entries.opens(parse.words(), verb.first())) {
            return "was ";
        }
        return parse.clauses().stream()
                .map(Clause::verb)
                .filter(before -> before.end() <= verb.first() && before.passive() && before.tense() == verb.tense())
                .reduce((first, last) -> last.first() == last.head() ? first : last)
                .filter(before -> parse.word(before.first()).is(Part.BE))
                .map(before -> parse.word(before.first()).text() + " ")
                .orElse("");
    }

    private static String planned(Parse parse, VerbGroup verb) {
        return verb.passive() ? "to be " + parse.word(verb.head()).text() : "to " + verb.lemma();
    }

    /** The verb's words without "also", "already" and the like. */
    private static String surface(Parse parse, VerbGroup verb) {
        return IntStream.range(verb.first(), verb.end())
                .filter(i -> !linking(parse.word(i).lower()))
                .mapToObj(i -> parse.word(i).lower())
                .collect(Collectors.joining(" "))
                .replace(" n't", "n't");
    }

    private static boolean linking(String lower) {
        return switch (lower) {
            case "also", "already", "then", "thus", "now", "still", "however", "meanwhile", "instead" -> true;
            default -> false;
        };
    }
}
