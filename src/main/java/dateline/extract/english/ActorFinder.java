package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.english.Persons.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out whom the noun phrases of a text stand for: names to their fullest form, capitals that act to their
 * countries, "the Russian leader" to the person who is that, pronouns to the person last spoken of.
 */
final class ActorFinder {

    private static final Set<String> PAIR = Set.of("pair", "two", "leaders", "men", "duo", "presidents", "both");
    private final Lexicon lexicon;
    private final PlaceNames places;
    private final Registry registry;
    private final NameReader names;
    private final Appositions appositions;
    private final Roles roles;
    private final Cast.Builder cast = new Cast.Builder();
    private final Pronouns pronouns;
    private final CountryPair countries = new CountryPair();

    private ActorFinder(Lexicon lexicon, Gazetteer gazetteer, Registry registry, PlaceNames places) {
        this.lexicon = lexicon;
        this.places = places;
        this.pronouns = new Pronouns(lexicon);
        this.registry = registry;
        this.names = new NameReader(lexicon, gazetteer);
        this.appositions = new Appositions(lexicon, registry, names);
        this.roles = new Roles(names, registry);
    }

    static Cast cast(List<Parse> parses, Lexicon lexicon, Gazetteer gazetteer) {
        Registry registry = Registry.of(parses, lexicon, gazetteer);
        ActorFinder finder = new ActorFinder(lexicon, gazetteer, registry, PlaceNames.of(parses, lexicon));
        parses.forEach(finder::read);
        return finder.cast.build();
    }

    private void read(Parse parse) {
        for (Phrase phrase : parse.phrases()) {
            genitives(parse, phrase);
            List<Party> parties = resolve(parse, phrase);
            cast.phrase(parse.word(phrase.first()), parties);
            countries.see(parse, phrase, parties);
            boolean role = lexicon.role(phrase.head(parse.words()).lower());
            List<Party> seen = parties.isEmpty()
                    ? Beginnings.thing(parse, phrase).map(List::of).orElse(List.of())
                    : parties;
            pronouns.see(parse, seen, standing(parse, phrase), role);
            // "His spokesman said so. He had threatened to leave": he himself.
            cast.owner(parse.word(phrase.first()))
                    .filter(owner -> owner.person() && Roles.speaksFor(phrase.head(parse.words())))
                    .ifPresent(owner -> pronouns.owner(parse, owner, standing(parse, phrase)));
        }
    }

    /** Persons named within the phrase, and whom its possessive pronoun stands for. */
    private void genitives(Parse parse, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Word word = parse.word(i);
            if (word.is(Part.POSSESSIVE)) {
                pronouns.owner(parse, word).ifPresent(party -> cast.possessor(word, party));
            } else if (word.is(Part.GENITIVE)) {
                int from = phrase.first();
                Optional<Party> party = names.read(parse.words(), from, i).flatMap(registry::named);
                party.filter(Party::person)
                        .ifPresent(p ->
                                pronouns.owner(parse, p, opens(parse, phrase) ? Standing.SUBJECT : Standing.OTHER));
                party.ifPresent(p -> cast.possessor(word, p));
            }
        }
    }

    private List<Party> resolve(Parse parse, Phrase phrase) {
        List<Word> words = parse.words();
        Word head = phrase.head(words);
        if (head.is(Part.PRONOUN)) {
            return pronouns.resolve(parse, phrase, this::resolved);
        }
        int core = phrase.core(words);
        if (head.is(Part.NAME)) {
            return named(parse, phrase, core);
        }
        return described(parse, phrase, core);
    }

    /** What a phrase stands for that is no pronoun itself. */
    private List<Party> resolved(Parse parse, Phrase phrase) {
        return phrase.head(parse.words()).is(Part.PRONOUN) ? List.of() : resolve(parse, phrase);
    }

    private List<Party> named(Parse parse, Phrase phrase, int core) {
        List<Word> words = parse.words();
        String head = phrase.head(words).text();
        if (phrase.end() - core == 2 && words.get(core).lower().equals("the")) {
            Optional<Party> half = half(head);
            if (half.isPresent()) {
                return List.of(half.get());
            }
        }
        Optional<NameReader.Named> named = names.read(words, core, phrase.end());
        if (named.isEmpty()) {
            return roles.of(parse, phrase, phrase.end() - 1).map(List::of).orElse(List.of());
        }
        Optional<Party> apposed =
                lexicon.role(Lexicon.lower(head)) ? appositions.nameAfter(parse, phrase) : Optional.empty();
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        if (named.get().place().isEmpty() && places.contain(parse, phrase)) {
            return List.of();
        }
        if (named.get()
                        .place()
                        .filter(place -> place.sort() == Gazetteer.Sort.SEAT)
                        .isPresent()
                && scene(parse, phrase)) {
            return List.of();
        }
        return List.of(registry.named(named.get())
                .orElseGet(() -> new Party(
                        named.get().text(), Party.Sort.OTHER, named.get().country())));
    }

    /** The town and no government in "visited Quito", "Beirut was bombed", "storms hit Lima"; but "the EU hit Moscow" again. */
    private boolean scene(Parse parse, Phrase phrase) {
        TriggerLexicon triggers = lexicon.triggers();
        return parse.clauses().stream()
                .filter(clause -> (clause.verb().passive() ? clause.subjects() : clause.objects()).contains(phrase))
                .anyMatch(clause -> triggers.verb(clause.verb().lemma())
                                .filter(kind -> kind == Kind.VISIT || kind == Kind.STRIKE)
                                .isPresent()
                        || triggers.occurrence(clause.verb().lemma())
                                && clause.subjects().stream().noneMatch(subject -> subject.head(parse.words())
                                        .is(Part.NAME)));
    }

    /** "the North", where the text speaks of North Korea. */
    private Optional<Party> half(String name) {
        String code =
                switch (name) {
                    case "North" -> "KP";
                    case "South" -> "KR";
                    default -> "";
                };
        return registry.mentionsCountry(code) ? Optional.of(registry.country(code)) : Optional.empty();
    }

    private List<Party> described(Parse parse, Phrase phrase, int core) {
        List<Word> words = parse.words();
        Word head = phrase.head(words);
        if (pair(words, phrase)) {
            List<Party> two = pronouns.persons().lastTwo(parse.index(), registry::leads);
            if (two.size() == 2) {
                return two;
            }
        }
        if (head.lower().endsWith("-year-old") && parse.precededBy(phrase.end() - 1, "the")) {
            return pronouns.persons().aged(parse.index()).map(List::of).orElse(List.of());
        }
        if (CountryPair.named(words, phrase)) {
            return countries.lastNamed();
        }
        Optional<Party> described = appositions.nameBefore(parse, phrase).or(() -> appositions
                .roleBefore(parse, phrase)
                .filter(role -> lexicon.role(role.head(words).lower()))
                .flatMap(role -> roles.of(parse, role, role.end() - 1))
                .filter(Party::person));
        if (described.isPresent()) {
            return List.of(described.get());
        }
        Optional<Party> apposed = appositions.nameAfter(parse, phrase);
        if (apposed.isPresent() && (lexicon.role(head.lower()) || lexicon.unnamed(head.lower()))) {
            return List.of(apposed.get());
        }
        if (lexicon.role(head.lower())) {
            return roles.of(parse, phrase, phrase.end() - 1).map(List::of).orElse(List.of());
        }
        Optional<Party> medium = medium(words, phrase, core, head);
        if (medium.isPresent()) {
            return List.of(medium.get());
        }
        if (lexicon.group(head.lower()) || lexicon.unnamed(head.lower()) || lexicon.mediaNoun(head.lower())) {
            return List.of(new Party(
                    bare(words, phrase), Party.Sort.GROUP, names.countryBefore(words, phrase.first(), phrase.end())));
        }
        return List.of();
    }

    /** "Russia's Interfax news agency" is Interfax. */
    private Optional<Party> medium(List<Word> words, Phrase phrase, int core, Word head) {
        if (!lexicon.mediaNoun(head.lower())) {
            return Optional.empty();
        }
        int end = phrase.end();
        while (end > core && !words.get(end - 1).is(Part.NAME)) {
            end--;
        }
        return end == core
                ? Optional.empty()
                : names.read(words, core, end)
                        .filter(named -> named.place().isEmpty())
                        .map(named -> new Party(named.text(), Party.Sort.ORGANIZATION, named.country()));
    }

    /** The phrase without its determiner and possessive. */
    static String bare(List<Word> words, Phrase phrase) {
        int from = phrase.first();
        while (from < phrase.end() - 1
                && (article(words.get(from))
                        || words.get(from).is(Part.POSSESSIVE)
                        || words.get(from).is(Part.THAT))) {
            from++;
        }
        return NameReader.join(words, from, phrase.end());
    }

    static boolean article(Word word) {
        return switch (word.lower()) {
            case "the", "a", "an", "this", "these", "those" -> true;
            default -> false;
        };
    }

    private static boolean pair(List<Word> words, Phrase phrase) {
        String head = phrase.head(words).lower();
        boolean plural = PAIR.contains(head);
        boolean two = phrase.end() - phrase.first() > 1
                && (words.get(phrase.end() - 2).lower().equals("two")
                        || words.get(phrase.first()).lower().equals("both"));
        String first = words.get(phrase.first()).lower();
        boolean definite = first.equals("the") || first.equals("both");
        return definite && plural && (two || head.equals("pair") || head.equals("duo"));
    }

    /** Whether a main clause begins with it as its subject. */
    static boolean opens(Parse parse, Phrase phrase) {
        return parse.clauses().stream()
                .anyMatch(clause -> clause.link() == Clause.Link.MAIN
                        && clause.verb().tense().finite()
                        && phrase.end() <= clause.verb().first()
                        && clause.subjects().contains(phrase));
    }

    /** A clause's subject, or the speaker after an inverted "said". */
    private Standing standing(Parse parse, Phrase phrase) {
        int before = phrase.first() - 1;
        boolean speaks = before >= 0
                && parse.word(before).is(Part.VERB)
                && lexicon.reports(parse.word(before).lemma());
        List<Clause> own = parse.clauses().stream()
                .filter(clause -> clause.subjects().contains(phrase))
                .toList();
        if (own.isEmpty()) {
            return speaks ? Standing.SUBJECT : Standing.OTHER;
        }
        boolean beside = own.stream().allMatch(clause -> clause.link() == Clause.Link.ADVERBIAL);
        return beside && !speaks ? Standing.BESIDE : Standing.SUBJECT;
    }
}
