package dateline.event.history;

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

/** The stored steps: the newest first. All methods run in the caller's transaction. */
@ApplicationScoped
public class Steps implements PanacheRepository<Step> {

    private static final String NEWEST_FIRST = " order by s.at desc, s.id desc";

    private final Visitor visitor;

    Steps(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Keeps what whoever asks just did.
     *
     * @param words what it was, for a reader
     */
    public Step record(Step.Kind kind, String words, List<FieldChange> changes) {
        return record(Step.of(kind, words, changes, Optional.empty()));
    }

    /** Keeps that a step was undone. */
    public Step recordUndoing(Step undone, List<FieldChange> changes) {
        return record(Step.of(Step.Kind.UNDO, "Undid: " + undone.words(), changes, Optional.of(undone)));
    }

    private Step record(Step step) {
        Visitor.Known somebody = visitor.known().orElseThrow();
        persistAndFlush(step.by(somebody.account(), somebody.name()));
        return step;
    }

    /** The step that undid that one. */
    public Optional<Step> undoingOf(Step step) {
        return find("undoes", step.id()).firstResultOptional();
    }

    public Page<StepView> all(int limit, Optional<Cursor> after) {
        return page("where true", Map.of(), limit, after);
    }

    /** Those that changed an event, or one of its occurrences. */
    public Page<StepView> of(long event, int limit, Optional<Cursor> after) {
        return page(
                "where exists (select 1 from s.changes c where c.event = :event or c.otherEvent = :event)",
                Map.of("event", event),
                limit,
                after);
    }

    private Page<StepView> page(String where, Map<String, Object> named, int limit, Optional<Cursor> after) {
        Map<String, Object> parameters = new HashMap<>(named);
        String beyond = after.map(cursor -> {
                    parameters.put("lastAt", cursor.key(Instant::parse));
                    parameters.put("lastId", cursor.id());
                    return " and (s.at < :lastAt or s.at = :lastAt and s.id < :lastId)";
                })
                .orElse("");
        List<Step> steps = find("from Step s " + where + beyond + NEWEST_FIRST, parameters)
                .range(0, limit)
                .list();
        Map<Long, Long> undoings = undoings(steps);
        return Page.of(steps, limit, last -> new Cursor(last.at().toString(), last.id()))
                .map(step -> StepView.of(step, undoings.get(step.id())));
    }

    public StepView view(Step step) {
        return StepView.of(step, undoings(List.of(step)).get(step.id()));
    }

    /** By step, the one that undid it. */
    private Map<Long, Long> undoings(List<Step> steps) {
        Map<Long, Long> undoings = new HashMap<>();
        list("undoes in ?1", steps.stream().map(Step::id).toList())
                .forEach(undoing -> undoings.put(undoing.undoes().orElseThrow(), undoing.id()));
        return undoings;
    }
}
