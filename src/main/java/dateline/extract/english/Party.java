package dateline.extract.english;

import java.util.Optional;

/**
 * Somebody or something that a text speaks of, by the one name it has in this text.
 *
 * @param country ISO 3166-1 alpha-2, of a country or of somebody who belongs to one
 */
record Party(String name, Sort sort, Optional<String> country) {

    enum Sort {
        PERSON,
        COUNTRY,
        ORGANIZATION,
        /** People without a name: "police", "North Korean state media". */
        GROUP,
        /** A name that may be anything, or a thing. */
        OTHER
    }

    boolean person() {
        return sort == Sort.PERSON;
    }

    /** Whether it can act: things and places cannot. */
    boolean acts() {
        if (sort != Sort.PERSON && sort != Sort.ORGANIZATION && name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        return sort != Sort.OTHER || Character.isUpperCase(name.codePointAt(0));
    }
}
