package dateline.article;

import dateline.time.Anchor;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One text as published. The text never changes; what is known beside it can be set right. */
@Entity
public class Article {

    /** The evidence of what a person gave or changed. */
    public static final String SET_BY_HAND = "given by hand";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int revision;

    @Column(updatable = false)
    private @Nullable Long supersedes;

    @Column(name = "imported_from", updatable = false)
    private @Nullable String importedFrom;

    private String title = "";
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String agency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> authors = List.of();

    private @Nullable String language;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> evidence = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Candidate> candidates = List.of();

    @Column(name = "copy_group")
    private @Nullable Long copyGroup;

    @Basic(fetch = FetchType.LAZY) // a list of articles, or of an event's sources, has no use for megabytes of text
    @Column(updatable = false)
    private String text = "";

    @Column(name = "text_length", updatable = false)
    private int textLength;

    @Column(name = "text_sha256", updatable = false)
    private byte[] textSha256 = {};

    @Column(name = "added_at", updatable = false)
    private Instant addedAt = Instant.EPOCH;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    private @Nullable Long removal;

    protected Article() {}

    /**
     * An article not stored yet.
     *
     * @param text clean text; not empty
     * @param evidence where each piece of the metadata was found, by its name
     * @param supersedes the stored article whose newer version this is
     */
    public static Article of(
            String text, Metadata metadata, Map<String, String> evidence, Optional<Article> supersedes) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article needs a text");
        }
        Article article = new Article();
        article.text = text;
        article.textLength = text.length();
        article.textSha256 = Fingerprint.of(text).bytes();
        article.supersedes = supersedes.map(Article::id).orElse(null);
        article.addedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        article.take(metadata);
        article.evidence = Map.copyOf(evidence);
        return article;
    }

    /**
     * An article not stored yet that holds what a file of events says.
     *
     * @param file its name
     */
    public static Article imported(String text, Metadata metadata, Map<String, String> evidence, String file) {
        Article article = of(text, metadata, evidence, Optional.empty());
        article.importedFrom = file;
        return article;
    }

    /** Sets the metadata right; the text stays. What differs has a person for its evidence from now on. */
    public void describe(Metadata metadata) {
        Map<String, Object> before = metadata().byName();
        Map<String, String> sources = new HashMap<>(evidence);
        metadata.byName().forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                sources.put(name, SET_BY_HAND);
            }
        });
        take(metadata);
        evidence = Map.copyOf(sources);
    }

    /** Keeps what was found beside the metadata, the likeliest first. */
    public void found(List<Candidate> all) {
        candidates = List.copyOf(all);
    }

    /** Makes it one of the copies of a report. */
    public void isCopyIn(long group) {
        copyGroup = group;
    }

    /**
     * Puts it into the trash, and what it tells out of sight.
     *
     * @param with the number of the removal, one for all that goes at once
     */
    public void remove(long with) {
        removedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        removal = with;
    }

    /** Takes it out of the trash, as it was. */
    public void restore() {
        removedAt = null;
        removal = null;
    }

    private void take(Metadata metadata) {
        title = metadata.title();
        url = metadata.url().orElse(null);
        publisher = metadata.publisher().orElse(null);
        agency = metadata.agency().orElse(null);
        authors = metadata.authors();
        language = metadata.language().orElse(null);
        publishedOn = metadata.publishedOn().orElse(null);
    }

    public Metadata metadata() {
        return new Metadata(
                title,
                Optional.ofNullable(url),
                Optional.ofNullable(publisher),
                Optional.ofNullable(agency),
                authors,
                Optional.ofNullable(language),
                publishedOn());
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

    /** The id of the version that this one replaced. */
    public Optional<Long> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** The file whose events it holds; empty for a text as it was published, which is what events are read from. */
    public Optional<String> importedFrom() {
        return Optional.ofNullable(importedFrom);
    }

    public String title() {
        return title;
    }

    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** What relative dates in the text count from. */
    public Anchor anchor() {
        return publishedOn().map(Anchor::of).orElseGet(Anchor::none);
    }

    public Map<String, String> evidence() {
        return evidence;
    }

    /** What was found for each piece of the metadata, whether it was taken or not. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** The report that it is a copy of, or that others can become copies of; none where it has too few words. */
    public Optional<Long> copyGroup() {
        return Optional.ofNullable(copyGroup);
    }

    public String text() {
        return text;
    }

    /** The same texts have the same one, and no others do. */
    public Fingerprint fingerprint() {
        return new Fingerprint(textSha256);
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When it was put into the trash; empty where it is not there. */
    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    /** The removal that it went into the trash with; empty where it is not there. */
    public Optional<Long> removal() {
        return Optional.ofNullable(removal);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
