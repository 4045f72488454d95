package dateline.extract.english;

/**
 * What the writer calls a claim.
 *
 * <p>Takes: "retook the town, a claim that the RSF denied", "…, an allegation rejected by the ministry", "…, which the RSF
 * denied", "…, but the RSF rejected the claim". Refuses: "was arrested and denied the charges", where the charges are something
 * else.
 */
final class Disputed {

    private Disputed() {}

    /** @param said whether somebody is named who says what the clause tells */
    static boolean at(Parse parse, Clause clause, boolean said) {
        for (int i = clause.verb().end(); i + 2 < parse.words().size(); i++) {
            boolean comma = parse.word(i).is(Part.COMMA) || parse.word(i).is(Part.DASH);
            if (comma && claim(parse, i + 1)) {
                return true;
            }
        }
        return said && parse.clauses().stream().anyMatch(other -> denied(parse, clause, other));
    }

    /** Whether the clause is the "denied by the RSF" of "…, a claim denied by the RSF": it tells nothing of its own. */
    static boolean ofClaim(Parse parse, Clause clause) {
        return clause.verb().tense() == Tense.REDUCED
                && StatusCues.disputes(clause.verb().lemma())
                && clause.subjects().stream().anyMatch(subject -> claim(parse, subject.first()));
    }

    /** Whether "a claim", "an unconfirmed allegation" stands there. */
    private static boolean claim(Parse parse, int at) {
        String article = parse.word(at).lower();
        return (article.equals("a") || article.equals("an"))
                && parse.phraseFrom(at)
                        .filter(phrase -> switch (phrase.head(parse.words()).lower()) {
                            case "claim", "allegation", "assertion" -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    /** Whether the other clause, further on, denies just what the clause tells. */
    private static boolean denied(Parse parse, Clause clause, Clause other) {
        boolean denies = other.verb().first() >= clause.verb().end()
                && StatusCues.disputes(other.verb().lemma())
                && other.verb().tense().finite()
                && !other.verb().negated()
                && !other.verb().passive();
        return denies
                && (whichDenied(parse, other)
                        || other.objects().stream().anyMatch(object -> pointsBack(parse, object)));
    }

    /** ", which the RSF denied"; but of "a bill, which the senate rejected" it is the bill. */
    private static boolean whichDenied(Parse parse, Clause other) {
        return StatusCues.denies(other.verb().lemma())
                && other.subjects().stream()
                        .map(Phrase::first)
                        .anyMatch(subject -> subject > 1
                                && parse.word(subject - 1).lower().equals("which")
                                && parse.word(subject - 2).is(Part.COMMA));
    }

    private static boolean pointsBack(Parse parse, Phrase object) {
        return switch (object.head(parse.words()).lower()) {
            case "it", "this", "that" -> true;
            case "claim", "claims", "allegation", "allegations", "assertion" ->
                switch (parse.word(object.first()).lower()) {
                    case "the", "this", "that", "these", "those" -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
