package dateline.time.english;

import java.util.EnumSet;
import java.util.Optional;

/** Reads one kind of expression. Looks at a few tokens only, so that a text costs time in proportion to its length. */
interface Rule {

    /** The kinds of token that such an expression begins with; the rule is asked at no other. */
    EnumSet<Kind> starts();

    /** The expression that begins at that token, as long as it goes. */
    Optional<Found> read(Scan scan, int first);

    /** What it read, in a few words for a reader who does not know the code. */
    String words();

    default String name() {
        return getClass().getSimpleName();
    }
}
