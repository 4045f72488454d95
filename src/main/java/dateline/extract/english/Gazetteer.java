package dateline.extract.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, their peoples and cities, by name as written. */
final class Gazetteer {

    /** What a name stands for. */
    enum Sort {
        COUNTRY,
        /** An adjective or people of a country. */
        DEMONYM,
        /** A seat of government. */
        SEAT,
        CITY
    }

    /**
     * @param name as a reader would write it
     * @param country ISO 3166-1 alpha-2
     */
    record Entry(String name, Sort sort, String country) {}

    /** The longest name of the gazetteer has no more words. */
    static final int LONGEST = 6;

    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.addCountries();
        WordLists.sections("demonyms.txt")
                .forEach((code, names) -> names.forEach(name -> gazetteer.add(spaced(name), Sort.DEMONYM, code)));
        WordLists.sections("cities.txt").forEach(gazetteer::addCities);
        for (String name : gazetteer.byName.keySet()) {
            int space = name.indexOf(' ');
            gazetteer.firstWords.add(space < 0 ? name : name.substring(0, space));
            gazetteer.firstWords.add(name.replace(' ', '-'));
        }
        return gazetteer;
    }

    /** CLDR's names, as the JDK has them, and the others that news uses. */
    private void addCountries() {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            int bracket = name.indexOf(" (");
            countryNames.put(code, bracket < 0 ? name : name.substring(0, bracket));
        }
        countryNames.put("XK", "Kosovo");
        Map<String, List<String>> others = WordLists.sections("countries.txt");
        others.forEach((code, names) -> names.stream()
                .filter(name -> name.endsWith("!"))
                .forEach(name -> countryNames.put(code, spaced(name.substring(0, name.length() - 1)))));
        countryNames.forEach((code, name) -> byName.put(name, new Entry(name, Sort.COUNTRY, code)));
        others.forEach((code, names) -> names.forEach(name -> {
            String spaced = spaced(name.endsWith("!") ? name.substring(0, name.length() - 1) : name);
            byName.put(spaced, new Entry(countryName(code), Sort.COUNTRY, code));
        }));
    }

    private void addCities(String code, List<String> names) {
        for (String name : names) {
            boolean seat = name.endsWith("*");
            String spaced = spaced(seat ? name.substring(0, name.length() - 1) : name);
            add(spaced, seat ? Sort.SEAT : Sort.CITY, code);
            if (seat) {
                seats.putIfAbsent(code, spaced);
            }
        }
    }

    private void add(String name, Sort sort, String code) {
        byName.putIfAbsent(name, new Entry(name, sort, code));
    }

    private static String spaced(String name) {
        return name.replace('-', ' ');
    }

    /** Whether any name begins with this word: spares most look-ups. */
    boolean begins(String word) {
        return firstWords.contains(word);
    }

    Optional<Entry> find(String name) {
        Entry exact = byName.get(name);
        return Optional.ofNullable(exact != null ? exact : byName.get(name.replace('-', ' ')));
    }

    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** The capital of a country: "the North Korean capital". */
    Optional<String> capital(String code) {
        return Optional.ofNullable(seats.get(code));
    }
}
