package dateline.extract.english;

/** Tells verbs that only say more of a noun, or when it was, from those that tell of an event. */
final class Describing {

    private Describing() {}

    static boolean only(Lexicon lexicon, Parse parse, Clause clause) {
        return counted(parse, clause) || isSource(lexicon, parse, clause) || isOfCrime(parse, clause);
    }

    /** The "injured" of "the number injured topped 2,200": counts what is told elsewhere. */
    private static boolean counted(Parse parse, Clause clause) {
        return clause.link() == Clause.Link.REDUCED
                && clause.subjects().stream()
                        .map(subject -> subject.head(parse.words()).lower())
                        .anyMatch(head -> head.equals("number") || head.equals("numbers") || head.equals("toll"));
    }

    /** The "accused" of "three men accused of spying were held": only says which men, unless it has a day of its own. */
    private static boolean isOfCrime(Parse parse, Clause clause) {
        boolean crime =
                switch (clause.verb().lemma()) {
                    case "suspect", "accuse", "convict", "acquit" ->
                        parse.precededBy(clause.verb().end() + 1, "of");
                    default -> false;
                };
        return crime
                && clause.link() == Clause.Link.REDUCED
                && !parse.word(clause.verb().first() - 1).is(Part.COMMA)
                && ClauseDate.of(parse, clause).isEmpty();
    }

    /** The "issued" of "according to a statement issued by Oslo", "said in a report published on Friday": what a speaker speaks by. */
    private static boolean isSource(Lexicon lexicon, Parse parse, Clause clause) {
        return clause.link() == Clause.Link.REDUCED
                && clause.subjects().stream().anyMatch(subject -> {
                    int before = subject.first() - 1;
                    boolean according =
                            parse.precededBy(subject.first(), "to") && parse.precededBy(before, "according");
                    boolean said = parse.precededBy(subject.first(), "in")
                            && before > 0
                            && lexicon.reports(parse.word(before - 1).lemma());
                    return according || said;
                });
    }

    /** "The arrests came a week after he returned": only places what was told before. */
    static boolean comesAfter(Parse parse, Clause clause) {
        return clause.verb().lemma().equals("come")
                && ClauseDate.of(parse, clause).isEmpty()
                && clause.subjects().stream()
                        .anyMatch(subject -> parse.word(subject.first()).lower().equals("the"))
                && parse.clauses().stream()
                        .anyMatch(other -> other.first() == clause.end()
                                && ClauseDate.sequence(other)
                                && Distance.before(parse, other.first()).isEmpty());
    }
}
