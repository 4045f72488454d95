package dateline.extract.english;

import dateline.extract.english.Clause.Link;

/** What verbs like "deny" say: "denied that he had come", "denied attacking them", "denied the charges", "denied any talks". */
final class Denials {

    private Denials() {}

    /** Whether the clause is what the one above denies. */
    static boolean denied(Parse parse, Clause clause) {
        return (clause.link() == Link.CONTENT || clause.link() == Link.GERUND)
                && StatusReader.governor(parse, clause)
                        .filter(above -> StatusCues.denies(above.verb().lemma()))
                        .isPresent();
    }

    /**
     * Whether a clause says what this one denies, or it denies what others say ("denied the charges"): that it was denied
     * happened.
     */
    static boolean act(Parse parse, Clause denial) {
        boolean words = denial.objects().stream()
                .anyMatch(object -> switch (object.head(parse.words()).lemma()) {
                    case "claim", "charge", "allegation", "accusation", "report", "rumour", "rumor" -> true;
                    default -> false;
                });
        return words
                || parse.clauses().stream()
                        .anyMatch(clause -> denied(parse, clause)
                                && StatusReader.governor(parse, clause)
                                        .filter(denial::equals)
                                        .isPresent());
    }

    /**
     * Whether what is denied is told in place of its denial: on the timeline "denied that he visited Quito" is a visit,
     * denied. A denial with a day of its own is told itself, and so is one of what says too little alone, be it of "his
     * brother", where nobody knows whose, or of "anything".
     */
    static boolean standsFor(Candidate candidate, Candidate denial, Cast cast) {
        return candidate
                .clause()
                .filter(denied -> standsFor(candidate, denied, denial, cast))
                .isPresent();
    }

    private static boolean standsFor(Candidate candidate, Clause denied, Candidate denial, Cast cast) {
        return denial.clause()
                        .filter(clause -> StatusCues.denies(clause.verb().lemma()))
                        .filter(clause -> clause.objects().stream().allMatch(object -> denied.contains(object.first())))
                        .isPresent()
                && ClauseDate.own(denial).isEmpty()
                && Complements.complements(denial, candidate)
                && (ClauseDate.own(candidate).isPresent() || readsAlone(denial.parse(), denied, cast));
    }

    private static boolean readsAlone(Parse parse, Clause clause, Cast cast) {
        boolean any = parse.words().subList(clause.first(), clause.end()).stream()
                .anyMatch(word -> word.lower().startsWith("any") || word.lower().equals("ever"));
        return !any
                && clause.subjects().stream().noneMatch(subject -> {
                    Word first = parse.word(subject.first());
                    return first.is(Part.POSSESSIVE) && cast.possessor(first).isEmpty()
                            || subject.head(parse.words()).is(Part.PRONOUN)
                                    && cast.of(parse, subject).isEmpty();
                });
    }
}
