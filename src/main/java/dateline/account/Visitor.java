package dateline.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sends the request that is being answered. */
@RequestScoped
public class Visitor {

    /** What a request is sent with. */
    enum Means {
        /** A browser that is signed in, or on this machine. */
        PAGE,
        TOKEN,
        /** An API token that may not change anything. */
        READING_TOKEN
    }

    /**
     * Somebody who is known.
     *
     * @param name as they are called
     */
    public record Known(long account, String name, Role role, Means means) {}

    private @Nullable Known known;

    void is(Known somebody) {
        known = somebody;
    }

    /** Empty for a request that anybody may send, sent by nobody known. */
    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /**
     * The account whose things the request is about.
     *
     * @throws IllegalStateException at an address that is open to everybody
     */
    public long account() {
        return known().orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .account();
    }
}
