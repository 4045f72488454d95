package dateline.export;

import dateline.article.Article;
import dateline.article.Metadata;
import dateline.bookmark.Bookmark;
import dateline.event.Event;
import dateline.event.EventView;
import dateline.event.EventView.OccurrenceView;
import dateline.event.EventView.SpeakerView;
import dateline.event.Occurrence;
import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An event with all that an export says of it: what the API shows, and the articles that tell it. */
record Told(EventView event, List<Telling> tellings, List<Keeping> bookmarks) {

    /**
     * One article's telling.
     *
     * @param span of the quote in the article's text
     */
    record Telling(long articleId, Metadata article, String text, Span span, OccurrenceView view) {

        private static Telling of(Occurrence occurrence, OccurrenceView view) {
            Article article = occurrence.article();
            return new Telling(article.id(), article.metadata(), article.text(), occurrence.span(), view);
        }

        String quote() {
            return view.quote();
        }

        Optional<String> speaker() {
            return Optional.ofNullable(view.speaker()).map(Told::words);
        }

        /** The publisher, or the title where that is not known; and the day, where that is. */
        String source() {
            String name = article.publisher().orElse(article.title());
            return article.publishedOn().map(day -> name + ", " + day).orElse(name);
        }
    }

    /** What somebody wrote to it, where what is exported is a collection. */
    record Keeping(String note, List<String> tags, @Nullable String colour) {

        private static Keeping of(Bookmark bookmark) {
            return new Keeping(
                    bookmark.note(), bookmark.tags(), bookmark.colour().orElse(null));
        }
    }

    Told {
        tellings = List.copyOf(tellings);
        bookmarks = List.copyOf(bookmarks);
    }

    static Told of(Event event, List<Bookmark> bookmarks) {
        EventView view = EventView.of(event);
        List<Occurrence> occurrences = event.occurrences();
        List<OccurrenceView> views = Optional.ofNullable(view.occurrences()).orElse(List.of());
        return new Told(
                view,
                IntStream.range(0, occurrences.size())
                        .mapToObj(index -> Telling.of(occurrences.get(index), views.get(index)))
                        .toList(),
                bookmarks.stream().map(Keeping::of).toList());
    }

    /** For formats whose items need a name that is unique in the world. */
    String urn() {
        return "urn:dateline:event:" + event.id();
    }

    Optional<String> speaker() {
        return Optional.ofNullable(event.speaker()).map(Told::words);
    }

    /** "KCNA" or "Yuri Ushakov, via Interfax". */
    private static String words(SpeakerView speaker) {
        return Optional.ofNullable(speaker.via())
                .map(via -> speaker.name() + ", via " + via)
                .orElse(speaker.name());
    }

    /** What sets it apart from plain fact, before its title: "Denied by Kim Song: …"; empty where it happened. */
    String caveat() {
        return switch (event.status()) {
            case "happened" -> "";
            case "planned" -> "Planned: ";
            case "claimed" -> speaker().map(name -> "Claimed by " + name + ": ").orElse("Claimed: ");
            case "denied" -> speaker().map(name -> "Denied by " + name + ": ").orElse("Denied: ");
            default -> throw new IllegalStateException("no such status: " + event.status());
        };
    }
}
