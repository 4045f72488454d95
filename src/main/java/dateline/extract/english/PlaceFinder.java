package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where an event takes place: the places of its clause that stand after a preposition of place, or are visited. */
final class PlaceFinder {

    private static final Set<String> WHERE = Set.of(
            "in", "at", "to", "from", "near", "on", "outside", "inside", "into", "off", "around", "over", "toward",
            "towards");

    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "state",
            "island",
            "port",
            "suburb",
            "capital",
            "coast",
            "waters",
            "outskirts",
            "centre",
            "center",
            "north",
            "south",
            "east",
            "west",
            "streets",
            "part",
            "parts");

    private final Gazetteer gazetteer;
    private final NameReader names;
    private final Cast cast;

    PlaceFinder(Lexicon lexicon, Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        this.names = new NameReader(lexicon, gazetteer);
        this.cast = cast;
    }

    List<Place> of(Candidate candidate) {
        Parse parse = candidate.parse();
        int first = candidate.noun().map(Phrase::first).orElse(candidate.origin());
        int from = candidate.clause().map(Clause::first).orElse(first);
        int to = candidate.clause().map(Clause::end).orElse(parse.words().size());
        if (candidate.byNoun()) {
            from = separator(parse, first, from);
            to = Math.min(parse.words().size(), candidate.origin() + 7);
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (Phrase phrase : parse.phrases()) {
            if (phrase.first() >= from && phrase.end() <= to && where(candidate, phrase)) {
                place(parse, phrase).ifPresent(place -> places.putIfAbsent(place.name(), place));
            }
        }
        if (places.isEmpty() && candidate.kind() == Kind.VISIT) {
            host(candidate, from, to).ifPresent(place -> places.put(place.name(), place));
        }
        return List.copyOf(places.values());
    }

    /** The word after the last mark before the noun, or {@code from}. */
    private static int separator(Parse parse, int noun, int from) {
        for (int i = noun - 1; i > from; i--) {
            if (parse.word(i).part().separates()) {
                return i + 1;
            }
        }
        return Math.min(from, noun);
    }

    private boolean where(Candidate candidate, Phrase phrase) {
        Parse parse = candidate.parse();
        int before = phrase.first() - 1;
        boolean settlement = before > 0
                && parse.word(before).lower().equals("of")
                && SETTLEMENTS.contains(parse.word(before - 1).lower());
        boolean preposition = before >= 0 && WHERE.contains(parse.word(before).lower()) || settlement;
        boolean visited =
                (candidate.kind() == Kind.VISIT || candidate.kind() == Kind.DISASTER || candidate.kind() == Kind.STRIKE)
                        && candidate
                                .clause()
                                .filter(clause -> (clause.verb().passive() ? clause.subjects() : clause.objects())
                                        .contains(phrase))
                                .isPresent();
        return preposition || visited;
    }

    /** "Pyongyang", "Pyongyang's airport", "the North Korean capital". */
    private Optional<Place> place(Parse parse, Phrase phrase) {
        List<Word> words = parse.words();
        Word head = phrase.head(words);
        if (head.lower().equals("capital")) {
            return names.countryBefore(words, phrase.first(), phrase.end())
                    .flatMap(code -> gazetteer.capital(code).map(name -> new Place(name, Optional.of(code))));
        }
        if (!head.is(Part.NAME)) {
            return genitive(words, phrase);
        }
        return known(words, phrase.first(), phrase.end())
                .or(() -> country(parse, phrase))
                .or(() -> named(parse, phrase));
    }

    /** A name that the text itself uses as a place: "in the town of Chala", "near Arequipa". */
    private Optional<Place> named(Parse parse, Phrase phrase) {
        int before = phrase.first() - 1;
        boolean of = before > 0
                && parse.word(before).lower().equals("of")
                && SETTLEMENTS.contains(parse.word(before - 1).lower());
        boolean in = before >= 0
                && (parse.word(before).lower().equals("in")
                        || parse.word(before).lower().equals("near"));
        boolean plain = cast.of(parse, phrase).stream().allMatch(party -> party.sort() == Party.Sort.OTHER)
                && parse.word(phrase.first()).is(Part.NAME);
        boolean begins = cast.of(parse, phrase).isEmpty() && PlaceNames.begins(parse, phrase);
        return (of || in) && plain || begins
                ? Optional.of(new Place(NameReader.join(parse.words(), phrase.first(), phrase.end()), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Place> genitive(List<Word> words, Phrase phrase) {
        int core = phrase.core(words);
        return core > phrase.first() ? known(words, phrase.first(), core - 1) : Optional.empty();
    }

    private Optional<Place> known(List<Word> words, int first, int end) {
        for (int from = Math.max(first, end - Gazetteer.LONGEST); from < end; from++) {
            if (!gazetteer.begins(words.get(from).text())) {
                continue;
            }
            Optional<Gazetteer.Entry> entry = gazetteer.find(NameReader.join(words, from, end));
            if (entry.isPresent() && entry.get().sort() != Gazetteer.Sort.DEMONYM) {
                boolean name = from == first || !words.get(from - 1).is(Part.NAME);
                return name
                        ? Optional.of(new Place(
                                entry.get().name(), Optional.of(entry.get().country())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Place> country(Parse parse, Phrase phrase) {
        return cast.of(parse, phrase).stream()
                .filter(party -> party.sort() == Party.Sort.COUNTRY)
                .map(party -> new Place(party.name(), party.country()))
                .findFirst();
    }

    /** Whom one visits: a country that acts in the clause and is not the visitor's own. */
    private Optional<Place> host(Candidate candidate, int from, int to) {
        Parse parse = candidate.parse();
        return parse.phrases().stream()
                .filter(phrase -> phrase.first() >= from && phrase.end() <= to)
                .filter(phrase -> candidate.noun().filter(phrase::equals).isEmpty())
                .filter(phrase -> phrase.head(parse.words()).is(Part.NAME))
                .flatMap(phrase -> country(parse, phrase).stream())
                .findFirst();
    }
}
