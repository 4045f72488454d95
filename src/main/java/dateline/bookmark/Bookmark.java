package dateline.bookmark;

import dateline.article.Article;
import dateline.event.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst kept: an event or an article, with a note and tags. It outlives its target: title and quote are kept
 * as they were.
 */
@Entity
public class Bookmark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bookmark_seq")
    @SequenceGenerator(name = "bookmark_seq", sequenceName = "bookmark_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int revision;

    @Column(name = "owner_id", updatable = false)
    private long owner;

    @Column(updatable = false)
    private String target = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id", updatable = false)
    private @Nullable Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", updatable = false)
    private @Nullable Article article;

    private String title = "";
    private @Nullable String quote;
    private String note = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags = List.of();

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    protected Bookmark() {}

    static Bookmark of(long owner, Event event) {
        Bookmark bookmark = of(owner, "event", event.title());
        bookmark.event = event;
        bookmark.quote = event.occurrences().stream()
                .findFirst()
                .map(occurrence -> occurrence.quote())
                .orElse(null);
        return bookmark;
    }

    static Bookmark of(long owner, Article article) {
        Bookmark bookmark = of(owner, "article", article.title());
        bookmark.article = article;
        return bookmark;
    }

    private static Bookmark of(long owner, String target, String title) {
        Bookmark bookmark = new Bookmark();
        bookmark.owner = owner;
        bookmark.target = target;
        bookmark.title = title;
        bookmark.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return bookmark;
    }

    void annotate(String newNote, List<String> newTags) {
        note = newNote;
        tags = newTags.stream().map(String::strip).distinct().toList();
    }

    /** @throws IllegalStateException before it is stored */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public int revision() {
        return revision;
    }

    /** The event that was kept; empty where it was an article, or is gone. */
    public Optional<Event> event() {
        return Optional.ofNullable(event);
    }

    /** The article that was kept; empty where it was an event, or is gone. */
    public Optional<Article> article() {
        return Optional.ofNullable(article);
    }

    /** As it was when it was kept. */
    public String title() {
        return title;
    }

    /** As it was when it was kept; empty for an article. */
    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    public String note() {
        return note;
    }

    public List<String> tags() {
        return tags;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
