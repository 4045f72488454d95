package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** Finds the person whose name stands beside a phrase, between commas, for the same person. */
final class Appositions {

    private final Lexicon lexicon;
    private final Registry registry;
    private final NameReader names;

    Appositions(Lexicon lexicon, Registry registry, NameReader names) {
        this.lexicon = lexicon;
        this.registry = registry;
        this.names = names;
    }

    /**
     * Takes "Ana Ruiz, a lawyer who joined in 2019", "Ana Ruiz, the leader of the party", "Ana Ruiz, a lawyer,". Refuses a list
     * ("Ana Ruiz, her sister, a nurse and two children") and what does something itself ("In May Ana Ruiz, the court said").
     */
    Optional<Party> nameBefore(Parse parse, Phrase phrase) {
        List<Word> words = parse.words();
        int comma = phrase.first() - 1;
        int after = phrase.end();
        boolean apposed = comma > 0
                && words.get(comma).is(Part.COMMA)
                && ActorFinder.article(words.get(phrase.first()))
                && after < words.size()
                && switch (words.get(after).lower()) {
                    case "who", "whose", "that" -> true;
                    case "," -> phrase.core(words) == phrase.first();
                    case "of" -> lexicon.role(phrase.head(words).lower());
                    default -> false;
                };
        return parse.phraseAt(comma - 1)
                .filter(name -> apposed && name.head(words).is(Part.NAME))
                .flatMap(name -> names.read(words, name.core(words), name.end()))
                .flatMap(registry::named)
                .filter(party -> party.person() != thing(words, after));
    }

    /** The "president" that "a former officer who left" says more of: "The president, a former officer who left in 1998, won". */
    Optional<Phrase> roleBefore(Parse parse, Phrase phrase) {
        List<Word> words = parse.words();
        int comma = phrase.first() - 1;
        boolean apposed = comma > 0
                && words.get(comma).is(Part.COMMA)
                && ActorFinder.article(words.get(phrase.first()))
                && phrase.end() < words.size()
                && words.get(phrase.end()).lower().equals("who");
        return parse.phraseAt(comma - 1).filter(role -> apposed && role.first() == 0);
    }

    /** Whether "that" or ", which" follows, which stand for no person. */
    private static boolean thing(List<Word> words, int at) {
        return words.get(at).lower().equals("that")
                || words.get(at).is(Part.COMMA)
                        && at + 1 < words.size()
                        && words.get(at + 1).lower().equals("which");
    }

    /** Takes "an opposition lawmaker, Susel Paredes,". Refuses a place ("the army, Kyiv,") and a name that no comma closes. */
    Optional<Party> nameAfter(Parse parse, Phrase phrase) {
        List<Word> words = parse.words();
        int comma = phrase.end();
        if (comma < words.size() && words.get(comma).is(Part.PREPOSITION)) {
            comma = parse.phraseFrom(comma + 1).map(Phrase::end).orElse(comma);
        }
        if (comma >= words.size() || !words.get(comma).is(Part.COMMA)) {
            return Optional.empty();
        }
        return parse.phraseFrom(comma + 1)
                .filter(name -> name.head(words).is(Part.NAME))
                .filter(name ->
                        name.end() < words.size() && words.get(name.end()).is(Part.COMMA))
                .flatMap(name -> names.read(words, name.first(), name.end()))
                .filter(named -> named.place().isEmpty())
                .map(named -> registry.named(named)
                        .filter(Party::person)
                        .orElseGet(() -> new Party(named.text(), Party.Sort.PERSON, named.country())));
    }
}
