package dateline.extract;

import java.util.Optional;

/**
 * Where something is.
 *
 * @param name as a reader would write it
 * @param country ISO 3166-1 alpha-2, where it is known
 */
public record Place(String name, Optional<String> country) {}
