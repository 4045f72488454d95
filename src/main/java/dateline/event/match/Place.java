package dateline.event.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A place as it is compared. */
record Place(Name name, Optional<String> country) {

    /** What news calls countries beside the names that the JDK has. */
    private static final Set<Set<String>> OTHER_NAMES =
            Set.of(Set.of("britain"), Set.of("uk"), Set.of("us"), Set.of("usa"), Set.of("america"), Set.of("turkey"));

    static Place of(dateline.extract.Place told) {
        return new Place(Name.of(told.name()), told.country());
    }

    /** The same place, or a country and a place in it. */
    boolean fits(Place other) {
        return name.fits(other.name)
                || (country.isPresent() && country.equals(other.country) && (isCountry() || other.isCountry()));
    }

    private boolean isCountry() {
        return OTHER_NAMES.contains(name.words())
                || country.map(code -> Name.of(new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
                        .filter(name::fits)
                        .isPresent();
    }

    static boolean anyFits(List<Place> some, List<Place> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::fits));
    }
}
