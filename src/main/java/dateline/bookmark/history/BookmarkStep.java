package dateline.bookmark.history;

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

/** Something that was done with one bookmark. It never changes. */
@Entity
@Table(name = "bookmark_step")
public class BookmarkStep {

    /** What sort of thing was done. */
    public enum Kind {
        KEEP,
        ANNOTATE,
        DELETE,
        RESTORE,
        /** Put into a collection, taken out of it, or moved in it. */
        COLLECT,
        /** What its event told is told by another one; the program does that. */
        CARRY,
        UNDO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bookmark_step_seq")
    @SequenceGenerator(name = "bookmark_step_seq", sequenceName = "bookmark_step_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "bookmark_id")
    private long bookmark;

    private String kind = "";
    private String words = "";

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(name = "account_name")
    private String accountName = "";

    private Instant at = Instant.EPOCH;
    private @Nullable Long undoes;

    @ElementCollection
    @CollectionTable(name = "bookmark_change", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<ChangedField> changes = new ArrayList<>();

    protected BookmarkStep() {}

    /** A step not stored yet, taken now. */
    static BookmarkStep of(long bookmark, Kind kind, String words, List<ChangedField> changes) {
        BookmarkStep step = new BookmarkStep();
        step.bookmark = bookmark;
        step.kind = kind.name().toLowerCase(Locale.ROOT);
        step.words = words;
        step.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        step.changes.addAll(changes);
        return step;
    }

    BookmarkStep undoing(BookmarkStep undone) {
        undoes = undone.id();
        return this;
    }

    BookmarkStep by(long who, String name) {
        account = who;
        accountName = name;
        return this;
    }

    BookmarkStep byProgram(String name) {
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

    public long bookmark() {
        return bookmark;
    }

    String kind() {
        return kind;
    }

    /** For a reader. */
    String words() {
        return words;
    }

    /** Whether it was that account that did it. */
    public boolean isBy(long who) {
        return account != null && account == who;
    }

    /** The name of who did it. */
    public String who() {
        return accountName;
    }

    Instant at() {
        return at;
    }

    /** The step that this one undoes. */
    Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }

    public List<ChangedField> changes() {
        return List.copyOf(changes);
    }
}
