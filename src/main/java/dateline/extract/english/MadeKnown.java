package dateline.extract.english;

import java.util.List;

/** Tells a verb of speech that is an act of its own, with a date of its own, from one that only says something. */
final class MadeKnown {

    private MadeKnown() {}

    /**
     * "Astra announced 5,000 job cuts last month", "Famine was declared in May": not "Astra announced that …", nor "announced a
     * dividend, payable in May", "announced a loss in the third quarter", whose date is of what is announced.
     */
    static boolean at(Parse parse, Clause clause) {
        boolean act =
                switch (clause.verb().lemma()) {
                    case "announce", "declare", "propose", "disclose", "reveal", "post", "suggest" -> true;
                    default -> false;
                };
        List<Phrase> known = clause.verb().passive() ? clause.subjects() : clause.objects();
        boolean says = parse.clauses().stream()
                .anyMatch(other -> other.link() == Clause.Link.CONTENT
                        && other.parent().isPresent()
                        && parse.clauses().get(other.parent().getAsInt()).equals(clause));
        boolean later = ClauseDate.of(parse, clause)
                .filter(mention -> mention.value().matches(".*-[QH]\\d.*")
                        || separated(parse, clause.verb().end(), parse.wordAt(mention.span())))
                .isPresent();
        return act
                && !says
                && !later
                && known.stream().anyMatch(phrase -> phrase.head(parse.words()).is(Part.NOUN));
    }

    private static boolean separated(Parse parse, int from, int to) {
        return from < to
                && parse.words().subList(from, to).stream()
                        .anyMatch(word -> word.part().separates());
    }
}
