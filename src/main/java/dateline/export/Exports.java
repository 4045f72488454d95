package dateline.export;

import dateline.article.Article;
import dateline.bookmark.Bookmark;
import dateline.event.Event;
import dateline.event.EventFilter;
import dateline.event.Events;
import dateline.rest.Cursor;
import dateline.rest.Page;
import dateline.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes what a filter lets through into a file, all of it as it was at one moment. A file and not the answer itself, so
 * that what goes wrong on the way is told as an error, and not as a file that ends in the middle.
 */
@ApplicationScoped
class Exports {

    /** More than this is a copy of the database, for which there are better ways. */
    static final int MOST_EVENTS = 100_000;

    private static final int AT_ONCE = 500;

    private final Events events;
    private final EntityManager database;

    Exports(Events events, EntityManager database) {
        this.events = events;
        this.database = database;
    }

    /**
     * @param bookmarks what was written to the events, by their ids
     * @return a temporary file, which the caller deletes
     */
    Path write(EventFilter filter, Map<Long, List<Bookmark>> bookmarks, EventFormat format) {
        return intoFile(out -> {
            try (EventWriter writer = format.opening().on(out)) {
                each(filter, event -> writer.write(Told.of(event, bookmarks.getOrDefault(event.id(), List.of()))));
            }
        });
    }

    /** The articles that tell the events, each once. */
    Path write(EventFilter filter, ArticleFormat format) {
        return intoFile(out -> {
            TreeMap<Long, String> entries = new TreeMap<>();
            each(filter, event -> event.occurrences().forEach(occurrence -> {
                Article article = occurrence.article();
                entries.computeIfAbsent(article.id(), id -> format.entryOf(article));
            }));
            try (out) {
                for (String entry : entries.values()) {
                    out.write(entry.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private interface Writing {
        void on(OutputStream out) throws IOException;
    }

    private interface Visit {
        void of(Event event) throws IOException;
    }

    private Path intoFile(Writing writing) {
        try {
            Path file = Files.createTempFile("dateline-export", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                QuarkusTransaction.requiringNew().run(() -> {
                    try {
                        // One moment for all pages: what is stored meanwhile shows in none of them.
                        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                                .executeUpdate();
                        writing.on(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                return file;
            } catch (RuntimeException | IOException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(EventFilter filter, Visit visit) throws IOException {
        Optional<Cursor> after = Optional.empty();
        int written = 0;
        do {
            Page<Event> page = events.list(filter, AT_ONCE, after);
            List<Event> items = page.items();
            written += items.size();
            if (written > MOST_EVENTS) {
                throw Problems.tooLarge(
                        "q", "lets more than %,d events through; narrow the search".formatted(MOST_EVENTS));
            }
            for (Event event : items) {
                visit.of(event);
            }
            after = page.next();
            database.clear();
        } while (after.isPresent());
    }
}
