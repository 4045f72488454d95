package dateline.event.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place as it is compared. */
record Place(Name name, Optional<String> country) {

    static Place of(dateline.extract.Place told) {
        return new Place(Name.of(told.name()), told.country());
    }

    /** The same place, or a country and a place in it. */
    boolean fits(Place other) {
        return name.fits(other.name)
                || (country.isPresent() && country.equals(other.country) && (isCountry() || other.isCountry()));
    }

    private boolean isCountry() {
        return country.map(code -> Name.of(new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
                .filter(name::fits)
                .isPresent();
    }

    static boolean anyFits(List<Place> some, List<Place> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::fits));
    }
}
