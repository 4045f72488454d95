package dateline.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The named parties of a text, each by its fullest name: "Putin" is "Vladimir Putin" where the text ever says so. */
final class Registry {

    /** No article names more; what does is a list, and is read without knowing who is who. */
    private static final int MOST = 2_000;

    /** Nobody is called by more words of a longer name. */
    private static final int MOST_OF_TAIL = 5;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final NameReader reader;
    private final Map<String, Party> byAlias = new LinkedHashMap<>();
    private final Map<String, Set<String>> rolesByName = new HashMap<>();
    private final Map<String, Set<Party>> byLastWord = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Offices offices = new Offices();

    private Registry(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.reader = new NameReader(lexicon, gazetteer);
    }

    static Registry of(List<Parse> parses, Lexicon lexicon, Gazetteer gazetteer) {
        Registry registry = new Registry(lexicon, gazetteer);
        List<Found> found = new ArrayList<>();
        for (Parse parse : parses) {
            if (!Headings.heading(parse)) {
                registry.find(parse, found);
            }
        }
        // Full names first, so that a surname finds its owner wherever it stands.
        found.stream().filter(Found::full).forEach(registry::register);
        registry.collectLastWords();
        found.stream()
                .filter(registry::calledByGivenName)
                .forEach(f -> registry.byLastWord.remove(f.named().text()));
        found.stream().filter(f -> !f.full()).forEach(registry::register);
        return registry;
    }

    /** A name where it stands, before the word {@code end}. */
    private record Found(NameReader.Named named, Parse parse, int end) {

        boolean full() {
            return named.text().indexOf(' ') > 0;
        }
    }

    /** "King Hussein": who is called so is not to be found by a last name, and neither is "Hussein" then. */
    private boolean calledByGivenName(Found found) {
        return found.named().role().filter(lexicon::calledByGivenName).isPresent();
    }

    private void register(Found found) {
        register(found.named(), found.parse(), found.end());
    }

    private void find(Parse parse, List<Found> found) {
        List<Word> words = parse.words();
        for (int i = 0; i < words.size(); i++) {
            boolean runEnds = words.get(i).is(Part.NAME)
                    && (i + 1 == words.size() || !words.get(i + 1).is(Part.NAME));
            if (runEnds) {
                int end = i + 1;
                int from = parse.phraseAt(i)
                        .map(phrase -> coreBefore(words, phrase, end))
                        .orElse(end - 1);
                reader.read(words, from, end).ifPresent(named -> found.add(new Found(named, parse, end)));
            }
        }
    }

    private static int coreBefore(List<Word> words, Phrase phrase, int end) {
        for (int i = end - 1; i >= phrase.first(); i--) {
            if (words.get(i).is(Part.GENITIVE)) {
                return i + 1;
            }
        }
        return phrase.first();
    }

    private void register(NameReader.Named named, Parse parse, int end) {
        if (byAlias.size() > MOST) {
            return;
        }
        if (named.place().isPresent() && named.role().isEmpty()) {
            if (named.place().get().sort() == Gazetteer.Sort.COUNTRY) {
                countries.add(named.place().get().country());
            }
            return;
        }
        named.country().ifPresent(countries::add);
        String text = named.text();
        boolean person = named.role().isPresent() || looksPersonal(text) || roleFollows(parse, end);
        Party known = known(text);
        if (known == null && !(end > 1 && parse.word(end - 2).is(Part.DETERMINER))) {
            known = byAlias.computeIfAbsent(text, this::oneThatEndsIn);
        }
        if (known == null) {
            Party party = new Party(text, sort(text, person), named.country());
            byAlias.put(text, party);
            if (person) {
                aliases(text).forEach(alias -> byAlias.putIfAbsent(alias, party));
            } else if (party.sort() == Party.Sort.OTHER) {
                // "Suu Kyi", of whom nothing tells that she is a person, but no last name alone.
                aliases(text).stream()
                        .filter(alias -> alias.indexOf(' ') > 0)
                        .forEach(alias -> byAlias.putIfAbsent(alias, party));
            }
            known = party;
        } else if (person && !known.person() && known.sort() == Party.Sort.OTHER
                || known.country().isEmpty() && named.country().isPresent()) {
            Party better = new Party(
                    known.name(),
                    person ? Party.Sort.PERSON : known.sort(),
                    known.country().or(named::country));
            Party old = known;
            byAlias.replaceAll((alias, party) -> party.equals(old) ? better : party);
            aliases(better.name()).forEach(alias -> byAlias.putIfAbsent(alias, better));
            known = better;
        }
        String name = known.name();
        named.role().ifPresent(role -> {
            rolesByName.computeIfAbsent(name, n -> new HashSet<>()).add(role);
            offices.add(name, role, parse.words(), end);
        });
    }

    private void collectLastWords() {
        for (Party party : byAlias.values()) {
            List<String> words = WordLists.words(party.name());
            if (words.size() > 1) {
                byLastWord
                        .computeIfAbsent(words.get(words.size() - 1), last -> new HashSet<>())
                        .add(party);
            }
        }
    }

    /**
     * "Olaf Scholz" for "Scholz", also where nothing tells that it is a person, but no club for "the City"; null where none or
     * several are called so.
     */
    private @Nullable Party oneThatEndsIn(String lastWord) {
        Set<Party> parties = byLastWord.getOrDefault(lastWord, Set.of());
        return parties.size() == 1 ? parties.iterator().next() : null;
    }

    private Party.Sort sort(String text, boolean person) {
        boolean organization = text.chars().noneMatch(Character::isLowerCase)
                || WordLists.words(text).stream().anyMatch(lexicon::organizationWord);
        if (organization) {
            return Party.Sort.ORGANIZATION;
        }
        return person ? Party.Sort.PERSON : Party.Sort.OTHER;
    }

    private boolean looksPersonal(String text) {
        List<String> parts = WordLists.words(text);
        return parts.size() > 1
                && parts.size() < 5
                && (lexicon.givenName(parts.get(0)) || lexicon.surnameFirst(parts.get(0)));
    }

    /** "Paul Nesbit, an analyst", "Slepian, 52,". */
    private boolean roleFollows(Parse parse, int end) {
        List<Word> words = parse.words();
        if (end + 2 >= words.size() || !words.get(end).is(Part.COMMA)) {
            return false;
        }
        if (words.get(end + 1).is(Part.NUMBER) && words.get(end + 2).is(Part.COMMA)) {
            return true;
        }
        for (int i = end + 1;
                i < Math.min(words.size(), end + 6) && !words.get(i).part().separates();
                i++) {
            if (lexicon.role(words.get(i).lower()) || words.get(i).lower().equals("who")) {
                return true;
            }
        }
        return false;
    }

    /** "Andres Manuel Lopez Obrador" is "Obrador", "Lopez Obrador" and "Manuel Lopez Obrador"; who is named surname first, by that. */
    private List<String> aliases(String name) {
        List<String> parts = WordLists.words(name);
        if (parts.size() < 2) {
            return List.of();
        }
        if (lexicon.surnameFirst(parts.get(0))) {
            return List.of(parts.get(0));
        }
        return IntStream.range(Math.max(1, parts.size() - MOST_OF_TAIL), parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .toList();
    }

    /** Also where a particle stands at the beginning of a sentence: "Bin Salman" is "Mohammed bin Salman". */
    private @Nullable Party known(String text) {
        Party known = byAlias.get(text);
        return known != null ? known : byAlias.get(Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }

    Optional<Party> named(NameReader.Named named) {
        Party known = known(named.text());
        if (known != null) {
            return Optional.of(known);
        }
        return named.place().map(entry -> switch (entry.sort()) {
            case COUNTRY, SEAT -> country(entry.country());
            case DEMONYM -> new Party(named.text(), Party.Sort.GROUP, Optional.of(entry.country()));
            case CITY -> new Party(entry.name(), Party.Sort.OTHER, Optional.of(entry.country()));
        });
    }

    Party country(String code) {
        return new Party(gazetteer.countryName(code), Party.Sort.COUNTRY, Optional.of(code));
    }

    boolean mentionsCountry(String code) {
        return countries.contains(code);
    }

    /**
     * The one person of that role and, where it is told, that country; empty where none or several are.
     *
     * @param kind the word before the role, that tells its holder from others ("finance"), or empty
     */
    Optional<Party> inRole(String role, String kind, Optional<String> country) {
        Optional<Party> national = inRole(role, kind, country, true);
        return national.isPresent() || country.isEmpty() ? national : inRole(role, kind, country, false);
    }

    private Optional<Party> inRole(String role, String kind, Optional<String> country, boolean told) {
        List<Party> fitting = byAlias.values().stream()
                .distinct()
                .filter(Party::person)
                .filter(party -> offices.fits(party.name(), role, kind))
                .filter(party -> country.isEmpty() || party.country().equals(told ? country : Optional.empty()))
                .filter(party -> told && country.isPresent() && lexicon.leader(role)
                        ? leads(party)
                        : rolesByName.getOrDefault(party.name(), Set.of()).contains(role))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Of a leader's role, or, without any role, of the nation alone ("Russian Vladimir Putin"). */
    boolean leads(Party party) {
        Set<String> roles = rolesByName.getOrDefault(party.name(), Set.of());
        return roles.isEmpty() && party.country().isPresent()
                || roles.stream()
                        .anyMatch(role ->
                                lexicon.leader(role) || role.equals("prime minister") || role.equals("minister"));
    }
}
