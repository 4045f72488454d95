package dateline.extract;

/**
 * Somebody or something that takes part.
 *
 * @param name the one name used for this actor within the article
 */
public record Actor(String name, Role role) {

    /** The part taken. */
    public enum Role {
        /** Who does it. */
        AGENT,
        /** Whom it is done to, or with whom. */
        PARTNER
    }
}
