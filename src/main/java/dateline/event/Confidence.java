package dateline.event;

import dateline.extract.Status;
import dateline.time.Trace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How sure an event was read: what orders the queue of those to be reviewed, the least sure first. No probability; it is
 * made of what the reading itself says of its ways, and of nothing that it does not say.
 *
 * <p>One telling: by what its date rests on, in the order in which the reader itself prefers them. A date in the clause is
 * the surest; one that holds for the sentence, leans on another event, goes on with the story or is the day of publication
 * is less so; a bound, and a date that is missing, leave the most to a person. That is lessened where a cue decided about
 * the status, which can have been read beyond its scope, by a hedge, where the date is about or uncertain, and where the
 * event is inferred.
 *
 * <p>Several tellings: each of the {@link Sources} takes away from the doubt that is left; where they exclude
 * each other, half of the confidence is gone.
 */
final class Confidence {

    private static final double DATED_IN_THE_CLAUSE = 0.9;
    private static final double UNDATED = 0.2;

    /** By the names of the rules that the extraction leaves in its trace; where several did, the least counts. */
    static final Map<String, Double> BY_RULE = Map.of(
            "leans-on-event", 0.8,
            "distance", 0.8,
            "sentence-date", 0.75,
            "gap", 0.7,
            "news-of-the-day", 0.65,
            "story", 0.6,
            "signal", 0.6,
            "inferred", 0.5,
            "bound", 0.45,
            "publication-day", 0.3);

    private static final double BY_A_CUE = 0.95;
    private static final double HEDGED = 0.85;
    private static final double ABOUT = 0.9;
    private static final double CONFLICT = 0.5;

    /** Never quite sure. */
    private static final double MOST = 0.99;

    private Confidence() {}

    /** Of one article's telling. */
    static double of(Content content, List<Trace.Step> why) {
        Set<String> rules = why.stream().map(Trace.Step::rule).collect(Collectors.toSet());
        double date = content.when().isPlaced() || content.when().waits()
                ? rules.stream()
                        .map(BY_RULE::get)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElse(DATED_IN_THE_CLAUSE)
                : UNDATED;
        double cue = rules.contains("status") ? BY_A_CUE : 1;
        double hedge = content.status() == Status.CLAIMED ? HEDGED : 1;
        return date * cue * hedge * (isAbout(content.when()) ? ABOUT : 1);
    }

    private static boolean isAbout(Dated when) {
        String edtf = when.edtf();
        return edtf != null && (edtf.contains("~") || edtf.contains("?") || edtf.contains("%"));
    }

    /** Of an event; 0 where nothing tells it. */
    static double of(List<Occurrence> tellings, boolean conflicting) {
        double doubt = Sources.of(tellings).stream()
                .map(source -> source.stream().mapToDouble(Confidence::of).max().orElse(0))
                .sorted()
                .reduce(1.0, (left, sure) -> left * (1 - sure));
        return Math.min(MOST, (1 - doubt) * (conflicting ? CONFLICT : 1));
    }

    private static double of(Occurrence telling) {
        return of(telling.telling(), telling.steps());
    }
}
