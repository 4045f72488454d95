package dateline.event.history;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that somebody did with events or articles, one or several, all at once. It never changes. */
@Entity
@Table(name = "history_step")
public class Step {

    /** What sort of thing was done. */
    public enum Kind {
        CORRECT,
        REVIEW,
        MERGE,
        SPLIT,
        REMOVE,
        RESTORE,
        UNDO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_step_seq")
    @SequenceGenerator(name = "history_step_seq", sequenceName = "history_step_seq", allocationSize = 50)
    private @Nullable Long id;

    private String kind = "";
    private String words = "";

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(name = "account_name")
    private String accountName = "";

    private Instant at = Instant.EPOCH;
    private @Nullable Long undoes;

    @ElementCollection
    @CollectionTable(name = "history_change", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<FieldChange> changes = new ArrayList<>();

    protected Step() {}

    /** A step not stored yet, taken now. */
    static Step of(Kind kind, String words, List<FieldChange> changes, Optional<Step> undone) {
        Step step = new Step();
        step.kind = kind.name().toLowerCase(Locale.ROOT);
        step.words = words;
        step.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        step.undoes = undone.map(Step::id).orElse(null);
        step.changes.addAll(changes);
        return step;
    }

    Step by(long who, String name) {
        account = who;
        accountName = name;
        return this;
    }

    /** @throws IllegalStateException before it is stored */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String kind() {
        return kind;
    }

    /** For a reader. */
    public String words() {
        return words;
    }

    /** The name of who did it. */
    public String who() {
        return accountName;
    }

    public Instant at() {
        return at;
    }

    /** The step that this one undoes. */
    public Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }

    /** Whether it put articles into the trash or took them out; else it changed events. */
    public boolean isOfArticles() {
        return changes.stream().allMatch(FieldChange::isOfArticle);
    }

    public List<FieldChange> changes() {
        return List.copyOf(changes);
    }
}
