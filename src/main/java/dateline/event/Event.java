package dateline.event;

import dateline.event.EventView.SpeakerView;
import dateline.extract.Status;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    private Review review = Review.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private Corrections corrections = Corrections.NONE;

    private boolean orphaned;

    /** The event that a person gave its occurrences over to. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Event mergedInto;

    private float confidence;

    /** Worked out by the database: neither rejected nor orphaned. */
    @Column(insertable = false, updatable = false)
    private boolean shown;

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

    // No removal of orphans: an occurrence can go over to another event.
    @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
    private List<Occurrence> occurrences = new ArrayList<>();

    protected Event() {}

    /** An event not stored yet, and not told yet: {@link #take} comes next. */
    static Event untold() {
        return new Event();
    }

    /** An event not stored yet, with what those tell, which are another event's until it {@link #take}s them. */
    static Event of(List<Occurrence> tellings) {
        Event event = new Event();
        event.show(Summary.of(tellings.stream()
                        .sorted(Occurrence.IN_ORDER)
                        .map(Occurrence::telling)
                        .toList())
                .content());
        event.orphaned = true;
        return event;
    }

    /** Has that occurrence tell of it, be it a new one or another event's; {@link #remake} comes next, for both. */
    void take(Occurrence occurrence) {
        if (!occurrences.contains(occurrence)) {
            occurrences.add(occurrence);
        }
        occurrence.tellsOf(this);
    }

    /** Lets go of one that tells of another event from now on, or of none. */
    void release(Occurrence occurrence) {
        occurrences.remove(occurrence);
    }

    /**
     * Shows what its occurrences tell now, with the corrections laid over it. Where nothing tells it any more, what it
     * showed stays.
     */
    void remake() {
        orphaned = occurrences.isEmpty();
        if (!orphaned) {
            mergedInto = null;
        }
        Summary summary = orphaned ? new Summary(content(), false) : summary();
        confidence = (float) Confidence.of(occurrences, summary.conflicting());
        show(corrections.over(summary.content()));
    }

    /** What its occurrences tell together, whatever a person made of it; at least one has to be there. */
    Summary summary() {
        return Summary.of(occurrences().stream().map(Occurrence::telling).toList());
    }

    private void show(Content content) {
        title = content.title();
        kind = content.kind();
        status = content.status();
        timing = Timing.of(content.when());
        gap = content.told().map(StoredGap::of).orElse(null);
        inferred = content.inferred();
        spokenBy = SpokenBy.of(content.speaker());
        salience = (float) content.salience();
        replace(actors, content.actors());
        replace(places, content.places());
        words = searchable();
    }

    /** What it shows. */
    Content content() {
        return new Content(
                title,
                kind,
                status,
                timing.told(),
                actors,
                places,
                SpeakerView.of(spokenBy().speaker()),
                gap().map(StoredGap::told).orElse(null),
                inferred,
                salience);
    }

    /** Whether a person did something with it that is to outlive what its articles tell. */
    boolean isKept() {
        return !corrections.isEmpty() || review == Review.ACCEPTED;
    }

    /**
     * Whether there is anything of it to show: an article tells it, or it is kept, or what told it tells of another one
     * now. Else it waits, as if it were not there, for an article in the trash to come back.
     */
    public boolean isThere() {
        return mergedInto == null ? !orphaned || isKept() : mergedInto.isThere();
    }

    /** What told it tells of that event from now on. */
    void mergeInto(Event other) {
        mergedInto = other;
    }

    /** The event that a person gave what told it over to. */
    Optional<Event> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The event that its tellings tell of: itself, but where a person gave them over. */
    Event atLast() {
        return mergedInto == null ? this : mergedInto.atLast();
    }

    /** Whether nothing tells it any more. */
    boolean isOrphaned() {
        return orphaned;
    }

    Review review() {
        return review;
    }

    /** The corrections are part of what it shows: {@link #remake} comes next. */
    void review(Review verdict, Corrections corrected) {
        review = verdict;
        if (!corrected.equals(corrections)) {
            corrections = corrected;
        }
    }

    Corrections corrections() {
        return corrections;
    }

    double confidence() {
        return confidence;
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
                        occurrences().stream().map(Occurrence::quote).distinct(),
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

    /** In the order of what they hold. */
    public List<Occurrence> occurrences() {
        return occurrences.stream().sorted(Occurrence.IN_ORDER).toList();
    }
}
