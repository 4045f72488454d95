package dateline.event;

import dateline.article.Article;
import dateline.extract.EventDraft;
import dateline.extract.EventDraft.Derivation;
import dateline.text.Span;
import dateline.time.Trace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One article's telling of an event: the very characters, who is quoted there, and how it was read. */
@Entity
public class Occurrence {

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

    @Embedded
    private @Nullable SpokenBy spokenBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Trace.Step> why = List.of();

    protected Occurrence() {}

    /** An occurrence not stored yet. */
    static Occurrence of(Event event, Article article, EventDraft draft) {
        Occurrence occurrence = new Occurrence();
        occurrence.event = event;
        occurrence.tell(article, draft);
        return occurrence;
    }

    /** Takes over what a reading of the article says; called again when it is read again, or a newer version of it. */
    void tell(Article teller, EventDraft draft) {
        article = teller;
        articleTextLength = teller.text().length();
        quote = draft.quote().in(teller.text());
        quoteStart = draft.quote().startInclusive();
        quoteEnd = draft.quote().endExclusive();
        originStart = draft.origin().startInclusive();
        originEnd = draft.origin().endExclusive();
        derivation = StatusConverter.word(draft.derivation());
        spokenBy = SpokenBy.of(draft.speaker());
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

    SpokenBy spokenBy() {
        return spokenBy == null ? new SpokenBy() : spokenBy;
    }

    List<String> why() {
        return new Trace(why).words();
    }
}
