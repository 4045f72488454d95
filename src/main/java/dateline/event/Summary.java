package dateline.event;

import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.time.Interval;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What several tellings say of one event together. A function of the tellings alone: the caller orders them by what they
 * hold (see {@link Occurrence#IN_ORDER}), and neither ids nor the order of arrival come into it. Of one telling, it is that
 * telling.
 *
 * @param content what the event shows, where no person corrected it
 * @param conflicting whether tellings exclude each other: dates that do not overlap, a fact that another denies
 */
record Summary(Content content, boolean conflicting) {

    /** @param tellings in their order; not empty */
    static Summary of(List<Content> tellings) {
        if (tellings.size() == 1) {
            return new Summary(tellings.get(0), false);
        }
        Status status = status(tellings);
        Content lead = lead(tellings, status);
        Map<Dated, Long> dates = dates(tellings);
        Dated when = when(tellings, status, dates);
        Content content = new Content(
                lead.title(),
                lead.kind(),
                status,
                when,
                union(lead, tellings, Content::actors, EventActor::name, (known, same) -> known),
                union(
                        lead,
                        tellings,
                        Content::places,
                        EventPlace::name,
                        (known, same) -> known.country() == null ? same : known),
                lead.speaker(),
                lead.told()
                        .or(() -> tellings.stream()
                                .flatMap(each -> each.told().stream())
                                .findFirst())
                        .orElse(null),
                tellings.stream().allMatch(Content::inferred),
                tellings.stream().mapToDouble(Content::salience).max().orElseThrow());
        return new Summary(content, contradictions(when, dates) > 0 || denied(tellings));
    }

    /**
     * The strongest evidence: what one reporter states as a fact happened, whoever announced, claimed or denied it
     * elsewhere. A plan gives way to all that is told of what became of it. Between claim and denial the more tellings
     * decide, and a tie is a denial: it asserts less.
     */
    private static Status status(List<Content> tellings) {
        if (count(tellings, Status.HAPPENED) > 0) {
            return Status.HAPPENED;
        }
        long claims = count(tellings, Status.CLAIMED);
        long denials = count(tellings, Status.DENIED);
        if (claims + denials == 0) {
            return Status.PLANNED;
        }
        return claims > denials ? Status.CLAIMED : Status.DENIED;
    }

    private static long count(List<Content> tellings, Status status) {
        return tellings.stream().filter(each -> each.status() == status).count();
    }

    private static boolean denied(List<Content> tellings) {
        return count(tellings, Status.DENIED) > 0
                && count(tellings, Status.HAPPENED) + count(tellings, Status.CLAIMED) > 0;
    }

    /**
     * Gives title, kind and speaker, which belong together: of those that tell the event's status, one whose text tells
     * it, and whose kind is known; of a fact, one that nobody has to be quoted for; then the most salient, then the first.
     */
    private static Content lead(List<Content> tellings, Status status) {
        return tellings.stream()
                .filter(each -> each.status() == status)
                .min(Comparator.comparing(Content::inferred)
                        .thenComparing(each -> each.kind().equals(StatusConverter.word(Kind.OTHER)))
                        .thenComparing(each -> status == Status.HAPPENED && each.speaker() != null)
                        .thenComparing(each -> -each.salience()))
                .orElseThrow();
    }

    /** By date, in their order, how many give it: a thousand copies give one, and it is held against itself once. */
    private static Map<Dated, Long> dates(List<Content> tellings) {
        return tellings.stream()
                .map(Content::when)
                .filter(Dated::isPlaced)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * The most precise date of those that the fewest others contradict: where all agree, the most precise one. One that the
     * text places is better than one that waits for a publication date, and that better than none. The day that was planned
     * is not the day on which it happened, however precise.
     */
    private static Dated when(List<Content> tellings, Status status, Map<Dated, Long> dates) {
        Map<Dated, Long> fitting = dates(tellings.stream()
                .filter(each -> each.status() != Status.PLANNED || status == Status.PLANNED)
                .toList());
        return (fitting.isEmpty() ? dates : fitting)
                .keySet().stream()
                        .min(Comparator.comparingLong((Dated date) -> contradictions(date, dates))
                                .thenComparingLong(Summary::seconds))
                        .or(() -> tellings.stream()
                                .map(Content::when)
                                .filter(Dated::waits)
                                .findFirst())
                        .orElse(tellings.get(0).when());
    }

    /** How many tellings give a date that does not overlap it. */
    private static long contradictions(Dated date, Map<Dated, Long> dates) {
        return date.interval()
                .map(interval -> dates.entrySet().stream()
                        .filter(other -> other.getKey()
                                .interval()
                                .filter(its -> !overlap(interval, its))
                                .isPresent())
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .orElse(0L);
    }

    private static boolean overlap(Interval one, Interval other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Interval one, Interval other) {
        return one.startInclusive()
                .flatMap(start -> other.endExclusive().map(start::isBefore))
                .orElse(true);
    }

    private static long seconds(Dated date) {
        Interval interval = date.interval().orElseThrow();
        Optional<LocalDateTime> end = interval.endExclusive();
        return interval.startInclusive()
                .flatMap(start -> end.map(until -> ChronoUnit.SECONDS.between(start, until)))
                .orElse(Long.MAX_VALUE);
    }

    /** All of them, each name once: the lead's first, then the others in their order. */
    private static <T> List<T> union(
            Content lead,
            List<Content> tellings,
            Function<Content, List<T>> part,
            Function<T, String> name,
            BinaryOperator<T> same) {
        Map<String, T> byName = new LinkedHashMap<>();
        List<Content> inOrder = new ArrayList<>(List.of(lead));
        inOrder.addAll(tellings);
        for (Content each : inOrder) {
            part.apply(each).forEach(one -> byName.merge(name.apply(one).toLowerCase(Locale.ROOT), one, same));
        }
        return List.copyOf(byName.values());
    }
}
