package dateline.bookmark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bookmarks under one title, in an order, for whom their owner lets read or write it. */
@Entity
@Table(name = "collection")
public class BookmarkCollection {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_DESCRIPTION = 10_000;
    static final String BY_HAND = "hand";
    static final String BY_DATE = "date";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_seq")
    @SequenceGenerator(name = "collection_seq", sequenceName = "collection_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int revision;

    @Column(name = "owner_id", updatable = false)
    private long owner;

    private String title = "";
    private String description = "";
    private String sorting = BY_HAND;

    @Column(name = "link_sha256")
    private byte @Nullable [] linkSha256;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @ManyToMany
    @JoinTable(
            name = "collection_entry",
            joinColumns = @JoinColumn(name = "collection_id"),
            inverseJoinColumns = @JoinColumn(name = "bookmark_id"))
    @OrderColumn(name = "position")
    private List<Bookmark> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "collection_member", joinColumns = @JoinColumn(name = "collection_id"))
    private Set<Member> members = new LinkedHashSet<>();

    protected BookmarkCollection() {}

    static BookmarkCollection of(long owner, String title) {
        BookmarkCollection collection = new BookmarkCollection();
        collection.owner = owner;
        collection.title = title.strip();
        collection.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return collection;
    }

    void describe(String newTitle, String newDescription, String newSorting) {
        title = newTitle.strip();
        description = newDescription;
        sorting = newSorting;
    }

    /** At the end; one that is there already stays where it is. */
    void add(Bookmark bookmark) {
        closeUp();
        if (!entries.contains(bookmark)) {
            entries.add(bookmark);
        }
    }

    void remove(Bookmark bookmark) {
        closeUp();
        entries.remove(bookmark);
    }

    /**
     * Puts it in at a place, or moves it there.
     *
     * @param place among those of the order by hand that are not in the trash, from 0 on; beyond the last is the end
     */
    void place(Bookmark bookmark, int place) {
        closeUp();
        entries.remove(bookmark);
        List<Bookmark> others = byHand();
        entries.add(place < others.size() ? entries.indexOf(others.get(place)) : entries.size(), bookmark);
    }

    /** Its place, as {@link #place} counts; empty where it is not in it, or in the trash. */
    Optional<Integer> placeOf(Bookmark bookmark) {
        int place = byHand().indexOf(bookmark);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** @return whether those are the ones that it holds, each once; otherwise the order stays */
    boolean arrange(List<Long> ids) {
        List<Bookmark> arranged = new ArrayList<>(shown());
        if (ids.size() != arranged.size()
                || !arranged.stream().map(Bookmark::id).allMatch(ids::contains)) {
            return false;
        }
        arranged.sort(Comparator.comparingInt(bookmark -> ids.indexOf(bookmark.id())));
        closeUp();
        List<Bookmark> inTrash = entries.stream().filter(Bookmark::isThrownAway).toList();
        entries.clear();
        entries.addAll(arranged);
        entries.addAll(inTrash);
        return true;
    }

    /** Replaces what that account could do. */
    void let(Member member) {
        shutOut(member.account());
        members.add(member);
    }

    void shutOut(long account) {
        members.removeIf(member -> member.account() == account);
    }

    /** Anybody who has that link may read it from now on, and nobody by the former one. */
    void openBy(byte @Nullable [] link) {
        linkSha256 = link;
    }

    /** @param words digits are its number, and nothing else; otherwise a part of its title, in any case */
    boolean isCalled(String words) {
        return words.matches("\\d+")
                ? words.equals(String.valueOf(id))
                : title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    boolean isOpenBy(byte[] link) {
        return Arrays.equals(linkSha256, link);
    }

    boolean hasLink() {
        return linkSha256 != null;
    }

    boolean mayBeReadBy(long account) {
        return account == owner || members.stream().anyMatch(member -> member.account() == account);
    }

    boolean mayBeWrittenBy(long account) {
        return account == owner
                || members.stream().anyMatch(member -> member.account() == account && member.canWrite());
    }

    /** In its order, without those in the trash. By date, those without one come last. */
    List<Bookmark> shown() {
        return sorting.equals(BY_HAND)
                ? byHand()
                : byHand().stream()
                        .sorted(Comparator.comparing(
                                BookmarkCollection::day,
                                Comparator.comparing((Optional<LocalDate> day) -> day.orElse(LocalDate.MAX))))
                        .toList();
    }

    private List<Bookmark> byHand() {
        return entries.stream()
                .filter(Objects::nonNull)
                .filter(entry -> !entry.isThrownAway())
                .toList();
    }

    /** A bookmark that was deleted for good leaves its position empty. */
    private void closeUp() {
        entries.removeIf(Objects::isNull);
    }

    private static Optional<LocalDate> day(Bookmark bookmark) {
        return bookmark.event().flatMap(event -> event.firstDay()).or(() -> bookmark.article()
                .flatMap(article -> article.publishedOn()));
    }

    /** @throws IllegalStateException before it is stored */
    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    int revision() {
        return revision;
    }

    long owner() {
        return owner;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String sorting() {
        return sorting;
    }

    Instant createdAt() {
        return createdAt;
    }

    Set<Member> members() {
        return members;
    }
}
