package dateline.time;

import java.util.List;

/** Finds the time expressions of a text and works out what they denote. */
@FunctionalInterface
public interface TimeTagger {

    /**
     * The mentions in text order, none overlapping another. Takes any text, in time linear in its length, and throws
     * nothing.
     */
    List<TimeMention> tag(String text, Anchor anchor);
}
