package dateline.extract;

import dateline.time.Anchor;
import dateline.time.TimeMention;
import java.util.List;

/** Reads the events out of a text whose time mentions are known. */
@FunctionalInterface
public interface EventReader {

    /**
     * The events in text order. Takes any text and throws nothing.
     *
     * @param text clean text, without a page's boilerplate
     * @param mentions what a tagger found in that text, in text order
     * @param anchor the same as the tagger had
     */
    List<EventDraft> read(String text, List<TimeMention> mentions, Anchor anchor);
}
