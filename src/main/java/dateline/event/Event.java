package dateline.event;

import dateline.extract.EventDraft;
import dateline.extract.Status;
import dateline.time.DateWords;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something with a place in time, as at least one article tells it. */
@Entity
public class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
    @SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int revision;

    private String title = "";
    private String kind = "";
    private Status status = Status.HAPPENED;

    @Embedded
    private Timing timing = new Timing();

    /** Worked out by the database. */
    @Column(name = "first_day", insertable = false, updatable = false)
    private @Nullable LocalDate firstDay;

    @Embedded
    private @Nullable StoredGap gap;

    private boolean inferred;

    @Embedded
    private @Nullable SpokenBy spokenBy;

    private float salience;

    /** What a search looks through. */
    private String words = "";

    @ElementCollection
    @CollectionTable(name = "event_actor", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<EventActor> actors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_place", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<EventPlace> places = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Occurrence> occurrences = new ArrayList<>();

    protected Event() {}

    /** An event not stored yet, and not told yet: {@link #tell} comes next. */
    static Event untold() {
        return new Event();
    }

    /** Takes over what an article tells; called again when the article is read again. */
    void tell(Occurrence occurrence, EventDraft draft, DateWords dateWords) {
        if (!occurrences.contains(occurrence)) {
            occurrences.add(occurrence);
        }
        title = draft.title();
        kind = StatusConverter.word(draft.kind());
        status = draft.status();
        timing = Timing.of(draft.when(), dateWords);
        gap = draft.gap().map(StoredGap::of).orElse(null);
        inferred = draft.inferred();
        spokenBy = SpokenBy.of(draft.speaker());
        salience = (float) draft.salience();
        replace(actors, draft.actors().stream().map(EventActor::of).toList());
        replace(places, draft.places().stream().map(EventPlace::of).toList());
        words = searchable();
    }

    void forget(Occurrence occurrence) {
        occurrences.remove(occurrence);
    }

    boolean untoldNow() {
        return occurrences.isEmpty();
    }

    /** Leaves an equal list alone, so that nothing is written where nothing changed. */
    private static <T> void replace(List<T> stored, List<T> told) {
        if (!stored.equals(told)) {
            stored.clear();
            stored.addAll(told);
        }
    }

    private String searchable() {
        return Stream.of(
                        Stream.of(title),
                        occurrences.stream().map(Occurrence::quote),
                        actors.stream().map(EventActor::name),
                        places.stream().map(EventPlace::name),
                        spokenBy().speaker().stream().map(speaker -> speaker.name()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
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

    public String title() {
        return title;
    }

    public String kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Timing timing() {
        return timing;
    }

    /** The first day that is known; empty where it has no place in time. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    Optional<StoredGap> gap() {
        return Optional.ofNullable(gap);
    }

    public boolean inferred() {
        return inferred;
    }

    SpokenBy spokenBy() {
        return spokenBy == null ? new SpokenBy() : spokenBy;
    }

    public double salience() {
        return salience;
    }

    List<EventActor> actors() {
        return actors;
    }

    List<EventPlace> places() {
        return places;
    }

    public List<Occurrence> occurrences() {
        return List.copyOf(occurrences);
    }
}
