package dateline.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/** What a server answered. */
public sealed interface Fetched {

    /** The body that is there already is still the one. */
    record Unchanged() implements Fetched {}

    /**
     * A body.
     *
     * @param address where it came from, after redirects
     * @param mediaType as the server says, in lower case and without parameters; empty where it does not say
     * @param charset as the server says
     */
    record Body(
            URI address,
            byte[] bytes,
            String mediaType,
            Optional<String> charset,
            Optional<String> etag,
            Optional<String> lastModified)
            implements Fetched {}
}
