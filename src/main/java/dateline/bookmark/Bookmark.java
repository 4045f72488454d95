package dateline.bookmark;

import dateline.article.Article;
import dateline.event.Event;
import dateline.text.Span;
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
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst kept: an event, an article, a passage of one, or a view of the timeline; with a note and tags. It
 * outlives its target: title and quote are kept as they were.
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
    @JoinColumn(name = "event_id")
    private @Nullable Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", updatable = false)
    private @Nullable Article article;

    @Column(name = "start_inclusive", updatable = false)
    private @Nullable Integer start;

    @Column(name = "end_exclusive", updatable = false)
    private @Nullable Integer end;

    @Column(name = "words_before", updatable = false)
    private @Nullable String before;

    @Column(name = "words_after", updatable = false)
    private @Nullable String after;

    @Column(updatable = false)
    private @Nullable String view;

    private String title = "";
    private @Nullable String quote;
    private String note = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags = List.of();

    private @Nullable String colour;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

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

    /** @param span within the article's text, and not empty */
    static Bookmark of(long owner, Article article, Span span) {
        Passage passage = Passage.of(article.text(), span);
        Bookmark bookmark = of(owner, "passage", article.title());
        bookmark.article = article;
        bookmark.quote = passage.exact();
        bookmark.before = passage.before();
        bookmark.after = passage.after();
        bookmark.start = span.startInclusive();
        bookmark.end = span.endExclusive();
        return bookmark;
    }

    /** @param view the page's address after the question mark */
    static Bookmark ofView(long owner, String view, String title) {
        Bookmark bookmark = of(owner, "view", title);
        bookmark.view = view;
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

    void annotate(String newNote, List<String> newTags, Optional<String> newColour) {
        note = newNote;
        tags = newTags.stream().map(String::strip).distinct().toList();
        colour = newColour.orElse(null);
    }

    /** Its event's tellings are told by another one. */
    void carryTo(Event another) {
        event = another;
    }

    /** Puts it into the trash. */
    void throwAway() {
        deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes it out of the trash again. */
    void restore() {
        deletedAt = null;
    }

    boolean isThrownAway() {
        return deletedAt != null;
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

    /** event, article, passage or view. */
    String target() {
        return target;
    }

    /** The account whose it is. */
    public long owner() {
        return owner;
    }

    /** The event that was kept; empty where it was something else, or is gone. */
    public Optional<Event> event() {
        return Optional.ofNullable(event).filter(Event::isThere);
    }

    /** The article that was kept, or that the passage is of; empty where it was something else, or is gone. */
    public Optional<Article> article() {
        return Optional.ofNullable(article).filter(kept -> !kept.isRemoved());
    }

    /** The passage as it was when it was kept. */
    Optional<Passage> passage() {
        if (!target.equals("passage")) {
            return Optional.empty();
        }
        Span span = Span.of(Objects.requireNonNull(start), Objects.requireNonNull(end));
        return Optional.of(new Passage(
                Objects.requireNonNull(quote), Objects.requireNonNull(before), Objects.requireNonNull(after), span));
    }

    /** The view of the timeline that was kept. */
    Optional<String> view() {
        return Optional.ofNullable(view);
    }

    /** As it was when it was kept. */
    public String title() {
        return title;
    }

    /** As it was when it was kept; empty for an article or a view. */
    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    public String note() {
        return note;
    }

    public List<String> tags() {
        return tags;
    }

    public Optional<String> colour() {
        return Optional.ofNullable(colour);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
