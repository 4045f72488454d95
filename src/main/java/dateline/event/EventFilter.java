package dateline.event;

import dateline.extract.Kind;
import dateline.extract.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which events a list, a picture or a count is about: conditions in SQL on the table {@code event e}, all of which
 * must hold, and their parameters. Immutable; each method adds a condition.
 */
public final class EventFilter {

    /** What sorts of event there are, in the words of the API. */
    public static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(StatusConverter::word).toList();

    /** The same of statuses. */
    public static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(StatusConverter::word).toList();

    private static final String SHOWN = "e.shown";
    private static final String OF_STATUS = "e.status in (:statuses)";
    private static final String OF_KIND = "e.kind in (:kinds)";

    private final List<String> conditions;
    private final Map<String, Object> parameters;

    private EventFilter(List<String> conditions, Map<String, Object> parameters) {
        this.conditions = conditions;
        this.parameters = parameters;
    }

    /** Every event that is shown: not what was rejected, nor what nothing tells any more. */
    public static EventFilter all() {
        return new EventFilter(List.of(SHOWN), Map.of());
    }

    /** Those of which that was made in review, be it that they are shown or not. */
    EventFilter reviewed(Review review) {
        List<String> others = conditions.stream()
                .filter(condition -> !condition.equals(SHOWN))
                .toList();
        String shown = review == Review.REJECTED
                ? "not e.shown and e.merged_into is null and (not e.orphaned or e.corrections <> '{}')"
                : SHOWN;
        // Written out, as indexes are of these very conditions.
        return new EventFilter(others, parameters).and(shown).and("e.review = '" + review.word() + "'");
    }

    /** Those that nothing tells any more, and that are kept for what a person did with them. */
    EventFilter orphaned() {
        List<String> others = conditions.stream()
                .filter(condition -> !condition.equals(SHOWN))
                .toList();
        return new EventFilter(others, parameters)
                .and("not e.shown")
                .and("e.orphaned and e.review <> 'rejected' and e.merged_into is null")
                // What was made of nothing waits for an article in the trash, and is gone until then.
                .and("e.review = 'accepted' or e.corrections <> '{}'");
    }

    /** A condition without parameters, on {@code e}. */
    public EventFilter and(String condition) {
        return and(condition, Map.of());
    }

    /** That a condition without parameters holds, or that it does not. */
    public EventFilter and(String condition, boolean holds) {
        return and(holds ? condition : "not (" + condition + ")");
    }

    /** A condition on {@code e} with named parameters, whose names no other condition uses. */
    public EventFilter and(String condition, Map<String, Object> named) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        return new EventFilter(more, all);
    }

    /**
     * Those that have all the words, the last of which may be still being typed; "in quotation marks" next to each
     * other, with a minus before it not at all. None where there is no word in it.
     */
    public EventFilter withWords(String words) {
        return SearchWords.of(words)
                .map(sought -> and(SearchWords.CONDITION, sought.parameters()))
                .orElseGet(() -> and("false"));
    }

    /** Those that can have been on or after that day. */
    public EventFilter from(LocalDate startInclusive) {
        return and(
                "e.when_state = 'placed' and (e.latest is null or e.latest > :from)", Map.of("from", startInclusive));
    }

    /** Those that can have been before that day. */
    public EventFilter to(LocalDate endExclusive) {
        return and("e.when_state = 'placed' and (e.earliest is null or e.earliest < :to)", Map.of("to", endExclusive));
    }

    public EventFilter withStatus(Set<Status> statuses) {
        return ofStatuses(statuses.stream().map(StatusConverter::word).collect(Collectors.toSet()));
    }

    /** @param statuses words, as in the API */
    public EventFilter ofStatuses(Set<String> statuses) {
        return among(OF_STATUS, "statuses", List.copyOf(statuses));
    }

    /** @param name a part of the actor's name, in any case */
    public EventFilter withActor(String name) {
        return and(
                "exists (select 1 from event_actor a where a.event_id = e.id and lower(a.name) like :actor)",
                Map.of("actor", containing(name)));
    }

    /** @param name a part of the place's name, in any case, or its country's code */
    public EventFilter withPlace(String name) {
        return and(
                "exists (select 1 from event_place p where p.event_id = e.id"
                        + " and (lower(p.name) like :place or p.country = :country))",
                Map.of("place", containing(name), "country", name.toUpperCase(Locale.ROOT)));
    }

    /** @param kinds words, as in the API */
    public EventFilter ofKinds(Set<String> kinds) {
        return among(OF_KIND, "kinds", List.copyOf(kinds));
    }

    /** Asked for twice, it is what both let through. */
    private EventFilter among(String condition, String parameter, List<String> words) {
        List<String> both = words(parameter)
                .map(before -> before.stream().filter(words::contains).toList())
                .orElse(words);
        if (both.isEmpty()) {
            return and("false");
        }
        Map<String, Object> named = Map.of(parameter, both.stream().sorted().toList());
        if (!conditions.contains(condition)) {
            return and(condition, named);
        }
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        return new EventFilter(conditions, all);
    }

    /** Whether it asks for what is shown of statuses and kinds, and for nothing else. */
    public boolean isOfSortsOnly() {
        return List.of(SHOWN, OF_STATUS, OF_KIND).containsAll(conditions) && conditions.contains(SHOWN);
    }

    /** The statuses that it asks for; empty where any will do. */
    public Optional<List<String>> statuses() {
        return words("statuses");
    }

    /** The kinds that it asks for; empty where any will do. */
    public Optional<List<String>> kinds() {
        return words("kinds");
    }

    @SuppressWarnings("unchecked") // both parameters are made above
    private Optional<List<String>> words(String parameter) {
        return Optional.ofNullable((List<String>) parameters.get(parameter));
    }

    /** @param name a part of the name of a publisher of an article that tells it, in any case */
    public EventFilter withSource(String name) {
        return and(
                "exists (select 1 from occurrence o join article t on t.id = o.article_id where o.event_id = e.id"
                        + " and not o.removed"
                        + " and lower(t.publisher) like :source)",
                Map.of("source", containing(name)));
    }

    public EventFilter toldBy(long article) {
        return and(
                "exists (select 1 from occurrence o where o.event_id = e.id and o.article_id = :article"
                        + " and not o.removed)",
                Map.of("article", article));
    }

    public EventFilter placed() {
        return and("e.when_state = 'placed'");
    }

    /** Those without a place in time, be it that they wait for a publication date or that the text gives none. */
    public EventFilter undated() {
        return and("e.when_state <> 'placed'");
    }

    /** {@code where …}, or nothing where every event is meant. */
    public String where() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and ", " where ", ""));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private static String containing(String part) {
        String escaped = part.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + escaped + "%";
    }

    /** The same conditions in the same order, with the same values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EventFilter that
                && conditions.equals(that.conditions)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conditions, parameters);
    }

    /** For messages and tests. */
    @Override
    public String toString() {
        return where() + " " + parameters;
    }

    static Optional<Status> status(String word) {
        return EnumSet.allOf(Status.class).stream()
                .filter(status -> StatusConverter.word(status).equals(word))
                .findFirst();
    }
}
