package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** Finds whom a role stands for: "the president", "the finance minister", "a former minister". */
final class Roles {

    private final NameReader names;
    private final Registry registry;

    Roles(NameReader names, Registry registry) {
        this.names = names;
        this.registry = registry;
    }

    /** The one person of that role in the text, else a party by the words of the phrase. */
    Optional<Party> of(Parse parse, Phrase phrase, int last) {
        List<Word> words = parse.words();
        Optional<String> country = names.countryBefore(words, phrase.first(), last);
        String role = words.get(last).lower();
        boolean any = words.get(phrase.first()).lower().equals("a")
                || words.get(phrase.first()).lower().equals("an");
        boolean definite = !any && (words.get(phrase.first()).lower().equals("the") || country.isPresent());
        boolean becomes = parse.clauses().stream()
                .anyMatch(clause -> clause.verb().lemma().equals("become")
                        && clause.objects().contains(phrase));
        // "sworn in as Peru's seventh president": that office, and not who holds it.
        boolean office = parse.precededBy(phrase.first(), "as");
        Optional<Party> known = definite && !becomes && !office
                ? registry.inRole(role, Offices.before(words, phrase.first(), last), country)
                : Optional.empty();
        return known.isPresent()
                ? known
                : Optional.of(new Party(ActorFinder.bare(words, phrase), Party.Sort.GROUP, country));
    }

    /** Whether somebody of that role tells what another wants. */
    static boolean speaksFor(Word head) {
        return switch (head.lower()) {
            case "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "lawyer",
                    "lawyers",
                    "attorney",
                    "aide",
                    "aides",
                    "office" -> true;
            default -> false;
        };
    }
}
