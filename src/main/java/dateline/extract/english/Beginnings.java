package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** What the last sentence began with, which "it", "its" and "they" at the beginning of the next one mean. */
final class Beginnings {

    /** Where that is a country or a body. */
    private List<Party> body = List.of();

    /** Where that is a group of people. */
    private List<Party> people = List.of();

    /** Where that is a thing ("inflation"). */
    private List<Party> things = List.of();

    private int sentence = -1;

    /** The "inflation" that a sentence begins with, for an "it" after it; none where that may be of the clause's object. */
    static Optional<Party> thing(Parse parse, Phrase phrase) {
        List<Word> words = parse.words().subList(phrase.first(), phrase.end());
        Word head = phrase.head(parse.words());
        boolean one = head.is(Part.NOUN)
                && head.lemma().equals(head.lower())
                && words.stream().noneMatch(word -> word.is(Part.NAME) || word.is(Part.POSSESSIVE));
        boolean alone = parse.clauses().stream()
                .filter(clause -> clause.subjects().contains(phrase))
                .flatMap(clause -> clause.objects().stream())
                .noneMatch(object -> object.head(parse.words()).is(Part.NOUN));
        return one && alone && ActorFinder.opens(parse, phrase)
                ? Optional.of(new Party(
                        Lexicon.lower(ActorFinder.bare(parse.words(), phrase)), Party.Sort.OTHER, Optional.empty()))
                : Optional.empty();
    }

    /** @param parties what a subject of the sentence stands for; the first subject counts */
    void see(Parse parse, List<Party> parties) {
        if (sentence < parse.index()) {
            sentence = parse.index();
            body = parties.stream().filter(Beginnings::body).toList();
            people = parties.stream().filter(Beginnings::many).toList();
            things = parties.stream()
                    .filter(party -> party.sort() == Party.Sort.OTHER && !party.acts())
                    .toList();
        }
    }

    /** Whose something is: "Its twin was lost". */
    Optional<Party> owner(Parse parse, Word possessive) {
        boolean its = possessive.lower().equals("its")
                && sentence == parse.index() - 1
                && opens(parse, parse.wordAt(possessive.span()));
        return Optional.of(body.isEmpty() ? things : body)
                .filter(before -> its && before.size() == 1)
                .map(before -> before.get(0));
    }

    /** "It accused Kuwait", "In May they arrested two men": the country, body or group that the sentence before begins with. */
    List<Party> meant(Parse parse, Phrase pronoun) {
        boolean they = pronoun.head(parse.words()).lower().equals("they");
        List<Party> begins = they ? people : body.isEmpty() ? things : body;
        boolean acts = parse.clauses().stream()
                .anyMatch(c -> c.subjects().contains(pronoun)
                        && !c.verb().lemma().equals("be")
                        && !c.verb().lemma().equals("appear")
                        && (!c.verb().passive()
                                || !they && body.isEmpty()
                                || company(c.verb().lemma())));
        return acts && opens(parse, pronoun.first()) && sentence == parse.index() - 1 ? begins : List.of();
    }

    private static boolean opens(Parse parse, int first) {
        return parse.words().subList(0, first).stream()
                .allMatch(word -> word.is(Part.TIME) || word.is(Part.PREPOSITION) || word.is(Part.COMMA));
    }

    /** What is done to bodies and companies, not to what they do: "It was rescued by Renault". */
    private static boolean company(String lemma) {
        return switch (lemma) {
            case "rescue",
                    "acquire",
                    "found",
                    "buy",
                    "fine",
                    "sue",
                    "rename",
                    "nationalise",
                    "nationalize",
                    "privatise",
                    "privatize",
                    "dissolve",
                    "disband",
                    "delist",
                    "list",
                    "merge",
                    "establish" -> true;
            default -> false;
        };
    }

    static boolean many(Party party) {
        return party.sort() == Party.Sort.GROUP
                && (party.name().endsWith("s") || party.name().endsWith("olice"));
    }

    private static boolean body(Party party) {
        return switch (party.sort()) {
            case COUNTRY, ORGANIZATION -> true;
            case GROUP -> !many(party);
            case OTHER -> party.acts();
            default -> false;
        };
    }
}
