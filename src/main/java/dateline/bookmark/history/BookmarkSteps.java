package dateline.bookmark.history;

import dateline.account.Visitor;
import dateline.rest.Cursor;
import dateline.rest.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored steps of bookmarks: the newest first. All methods run in the caller's transaction. */
@ApplicationScoped
public class BookmarkSteps implements PanacheRepository<BookmarkStep> {

    private static final String PROGRAM = "Dateline";
    private static final String NEWEST_FIRST = " order by s.at desc, s.id desc";

    private final Visitor visitor;

    BookmarkSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Keeps what whoever asks just did.
     *
     * @param words what it was, for a reader
     */
    public BookmarkStep record(long bookmark, BookmarkStep.Kind kind, String words, List<ChangedField> changes) {
        return record(BookmarkStep.of(bookmark, kind, words, changes));
    }

    /** Keeps that a step was undone. */
    public BookmarkStep recordUndoing(BookmarkStep undone, List<ChangedField> changes) {
        return record(BookmarkStep.of(undone.bookmark(), BookmarkStep.Kind.UNDO, "Undid: " + undone.words(), changes)
                .undoing(undone));
    }

    /** Keeps that it went over to another event, which nobody has to ask for. */
    public void recordCarrying(long bookmark, String words, ChangedField change) {
        persist(BookmarkStep.of(bookmark, BookmarkStep.Kind.CARRY, words, List.of(change))
                .byProgram(PROGRAM));
    }

    private BookmarkStep record(BookmarkStep step) {
        Visitor.Known somebody = visitor.known().orElseThrow();
        persistAndFlush(step.by(somebody.account(), somebody.name()));
        return step;
    }

    /** The step that undid that one. */
    public Optional<BookmarkStep> undoingOf(BookmarkStep step) {
        return find("undoes", step.id()).firstResultOptional();
    }

    public Page<BookmarkStepView> of(long bookmark, int limit, Optional<Cursor> after) {
        Map<String, Object> parameters = new HashMap<>(Map.of("bookmark", bookmark));
        String beyond = after.map(cursor -> {
                    parameters.put("lastAt", cursor.key(Instant::parse));
                    parameters.put("lastId", cursor.id());
                    return " and (s.at < :lastAt or s.at = :lastAt and s.id < :lastId)";
                })
                .orElse("");
        List<BookmarkStep> steps = find(
                        "from BookmarkStep s where s.bookmark = :bookmark" + beyond + NEWEST_FIRST, parameters)
                .range(0, limit)
                .list();
        Map<Long, Long> undoings = undoings(steps);
        return Page.of(steps, limit, last -> new Cursor(last.at().toString(), last.id()))
                .map(step -> BookmarkStepView.of(step, undoings.get(step.id())));
    }

    public BookmarkStepView view(BookmarkStep step) {
        return BookmarkStepView.of(step, undoings(List.of(step)).get(step.id()));
    }

    /** By step, the one that undid it. */
    private Map<Long, Long> undoings(List<BookmarkStep> steps) {
        Map<Long, Long> undoings = new HashMap<>();
        list("undoes in ?1", steps.stream().map(BookmarkStep::id).toList())
                .forEach(undoing -> undoings.put(undoing.undoes().orElseThrow(), undoing.id()));
        return undoings;
    }
}
