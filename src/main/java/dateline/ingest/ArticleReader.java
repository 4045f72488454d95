package dateline.ingest;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads a clean text: its time mentions, and from them its events. Stores nothing. */
@ApplicationScoped
public class ArticleReader {

    /** What a reading found, both in the order of the text. */
    public record Findings(List<TimeMention> mentions, List<EventDraft> drafts) {}

    private final TimeTagger tagger;
    private final EventReader events;

    ArticleReader(TimeTagger tagger, EventReader events) {
        this.tagger = tagger;
        this.events = events;
    }

    public Findings read(String text, Anchor anchor) {
        List<TimeMention> mentions = tagger.tag(text, anchor);
        return new Findings(mentions, events.read(text, mentions, anchor));
    }
}
