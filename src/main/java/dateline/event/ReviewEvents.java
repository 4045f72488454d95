package dateline.event;

import dateline.event.history.FieldChange;
import dateline.event.history.Step;
import dateline.event.history.Steps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes down what a person makes of events: corrections and verdicts, each request one step of the history. */
@ApplicationScoped
class ReviewEvents {

    private final AlterEvents alter;
    private final Steps steps;
    private final GroupTellings grouping;

    ReviewEvents(AlterEvents alter, Steps steps, GroupTellings grouping) {
        this.alter = alter;
        this.steps = steps;
        this.grouping = grouping;
    }

    /** Before any event is locked, where it can be that one is rejected or taken back. */
    void lock() {
        grouping.lock();
    }

    /**
     * @param given what the person says of it as a whole; empty where it follows from the corrections
     * @return the step; empty where nothing changed
     */
    Optional<Step> correct(Event event, Corrections wanted, Optional<Review> given) {
        Corrections corrections = event.isOrphaned()
                ? wanted
                : wanted.differingFrom(event.summary().content());
        Review review = given.orElseGet(() -> following(event.review(), corrections));
        String title = event.title();
        List<FieldChange> changes = grouping.whileGrouped(
                given.isPresent() ? List.of(event) : List.of(), () -> alter.alter(event, review, corrections));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String fields = changes.stream()
                .map(FieldChange::field)
                .filter(Corrections.FIELDS::contains)
                .collect(Collectors.joining(", "));
        return Optional.of(
                fields.isEmpty()
                        ? steps.record(Step.Kind.REVIEW, done(review) + " “" + title + "”", changes)
                        : steps.record(Step.Kind.CORRECT, "Corrected " + fields + " of “" + title + "”", changes));
    }

    /** All of them, in one step; empty where nothing changed. */
    Optional<Step> review(List<Event> events, Review review) {
        String what = events.size() == 1 ? "“" + events.get(0).title() + "”" : events.size() + " events";
        List<FieldChange> changes = grouping.whileGrouped(events, () -> events.stream()
                .flatMap(event -> alter.alter(event, review, event.corrections()).stream())
                .toList());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(steps.record(Step.Kind.REVIEW, done(review) + " " + what, changes));
    }

    private static Review following(Review before, Corrections corrections) {
        return switch (before) {
            case OPEN -> corrections.isEmpty() ? Review.OPEN : Review.CORRECTED;
            case CORRECTED -> corrections.isEmpty() ? Review.OPEN : Review.CORRECTED;
            case ACCEPTED, REJECTED -> before;
        };
    }

    private static String done(Review review) {
        return switch (review) {
            case OPEN -> "Put back for review:";
            case ACCEPTED -> "Accepted";
            case CORRECTED -> "Corrected";
            case REJECTED -> "Rejected";
        };
    }
}
