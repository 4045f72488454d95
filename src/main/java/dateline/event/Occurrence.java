package dateline.event;

import dateline.article.Article;
import dateline.extract.EventDraft;
import dateline.extract.EventDraft.Derivation;
import dateline.text.Span;
import dateline.time.DateWords;
import dateline.time.Trace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One article's telling of an event: the very characters, who is quoted there, and how it was read. What an article in the
 * trash tells is as if it were not there; see {@link RemovedTellings}.
 */
@Entity
@SQLRestriction("not removed")
public class Occurrence {

    /**
     * By what they hold, the earliest publication first, and never by their ids: so that what an event shows does not
     * depend on which of its articles came in first.
     */
    static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(
                    (Occurrence each) -> each.article().publishedOn().orElse(LocalDate.MAX))
            .thenComparing(each -> each.article().fingerprint())
            .thenComparing(each -> each.originStart)
            .thenComparing(each -> each.originEnd)
            .thenComparing(each -> each.derivation);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "occurrence_seq")
    @SequenceGenerator(name = "occurrence_seq", sequenceName = "occurrence_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private @Nullable Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable Article article;

    /** Half of the key to the article, by which the database holds the span within the text. */
    @Column(name = "article_text_length")
    private int articleTextLength;

    private String quote = "";

    @Column(name = "quote_start_inclusive")
    private int quoteStart;

    @Column(name = "quote_end_exclusive")
    private int quoteEnd;

    @Column(name = "origin_start_inclusive")
    private int originStart;

    @Column(name = "origin_end_exclusive")
    private int originEnd;

    private String derivation = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Content telling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Trace.Step> why = List.of();

    protected Occurrence() {}

    /** An occurrence not stored yet. */
    static Occurrence of(Article article, EventDraft draft, DateWords dateWords) {
        Occurrence occurrence = new Occurrence();
        occurrence.tell(article, draft, dateWords);
        return occurrence;
    }

    /** Tells of that event from now on. {@link Event#take} is the way to call it. */
    void tellsOf(Event another) {
        event = another;
    }

    /** Takes over what a reading of the article says; called again when it is read again, or a newer version of it. */
    void tell(Article teller, EventDraft draft, DateWords dateWords) {
        article = teller;
        articleTextLength = teller.text().length();
        quote = draft.quote().in(teller.text());
        quoteStart = draft.quote().startInclusive();
        quoteEnd = draft.quote().endExclusive();
        originStart = draft.origin().startInclusive();
        originEnd = draft.origin().endExclusive();
        derivation = StatusConverter.word(draft.derivation());
        Content told = Content.of(draft, dateWords);
        if (!told.equals(telling)) {
            telling = told;
        }
        if (!why.equals(draft.why().steps())) {
            why = draft.why().steps();
        }
    }

    /**
     * What stays the same when the same words are read again, be it with another publication date or in a newer version
     * of the article.
     */
    record Identity(String derivation, String quote, int originInQuote, int originLength) {

        static Identity of(EventDraft draft, String text) {
            return of(draft.derivation(), draft.quote().in(text), draft.quote(), draft.origin());
        }

        private static Identity of(Derivation derivation, String quote, Span quoted, Span origin) {
            return new Identity(
                    StatusConverter.word(derivation),
                    quote,
                    origin.startInclusive() - quoted.startInclusive(),
                    origin.length());
        }
    }

    Identity identity() {
        return new Identity(derivation, quote, originStart - quoteStart, originEnd - originStart);
    }

    Derivation derivation() {
        return Derivation.valueOf(derivation.toUpperCase(Locale.ROOT));
    }

    /** @throws IllegalStateException before it is stored */
    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** The characters that it was read from. */
    Span origin() {
        return Span.of(originStart, originEnd);
    }

    Event event() {
        return Objects.requireNonNull(event);
    }

    public Article article() {
        return Objects.requireNonNull(article);
    }

    public String quote() {
        return quote;
    }

    /** Where the quote stands in the article's text. */
    public Span span() {
        return Span.of(quoteStart, quoteEnd);
    }

    /** What the article says of the event. */
    Content telling() {
        return Objects.requireNonNull(telling);
    }

    List<Trace.Step> steps() {
        return why;
    }

    List<String> why() {
        return Trace.of(why).words();
    }
}
