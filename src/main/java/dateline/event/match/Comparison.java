package dateline.event.match;

import dateline.event.match.Likeness.Matter;
import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.time.Interval;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what two articles tell. Precision first: one that is not sure says that they are different. Symmetric. The thresholds
 * were set on the pairs of {@code src/test/corpus/event/pairs.txt}.
 */
public final class Comparison {

    /** What lasts longer is the same only where its bounds are the same. */
    public static final int LONGEST_WITHIN = 31;

    /** How far apart two days of one happening may be told, in days. */
    public static final int FARTHEST_DAYS = 3;

    /** How far apart in days the beginnings of one gap may be told, or the days of what follows from it. */
    public static final int LONGEST_YEAR = 366;

    /** What is told within so many days counts as told to the day. */
    private static final int EXACT = 2;

    /** The degree that is needed, by how many of two actors, place and count they share. */
    private static final double[] SUPPORTED = {0.6, 0.42, 0.28, 0.18};

    /** Nobody arrives twice on one day in one place. */
    private static final double ARRIVAL = 0.1;

    private static final double VAGUE_KIND = 0.1;
    private static final double OTHER_DETAILS = 0.3;
    private static final double WITHIN_DAYS = 0.1;
    private static final double NEAR_DAYS = 0.15;
    private static final int SEVERAL = 3;
    private static final double SAME_WORDS = 0.8;

    /** Kinds between which readings of one happening go. */
    private static final List<Set<Kind>> NEAR_KINDS = List.of(
            EnumSet.of(Kind.STRIKE, Kind.KILL, Kind.DISASTER),
            EnumSet.of(Kind.SIGN, Kind.DEAL),
            EnumSet.of(Kind.ARREST, Kind.ACCUSE));

    private Comparison() {}

    public static Likeness of(Told one, Told other) {
        if (!isComparable(one, other)) {
            return new Likeness.Different();
        }
        Optional<Apart> apart = apart(one, other);
        if (apart.isEmpty() || contradictInPlace(one, other) || areStrangers(one, other)) {
            return new Likeness.Different();
        }
        if (apart.get() == Apart.NEAR && !areDistinctive(one, other)) {
            return new Likeness.Different();
        }
        double degree = degree(one, other);
        if (degree < needed(one, other, apart.get())) {
            return new Likeness.Different();
        }
        Set<Matter> matters = matters(one, other, apart.get());
        return matters.isEmpty() ? new Likeness.Same(degree) : new Likeness.Conflict(degree, matters);
    }

    /**
     * Whether what two tellings say cannot be of one event, however alike a third is to both: their days lie apart, they
     * count or deny otherwise, or name another place or other people.
     */
    static boolean exclude(Told one, Told other) {
        return !one.days().overlaps(other.days())
                || contradictInPlace(one, other)
                || areStrangers(one, other)
                || Count.conflict(one.counts(), other.counts())
                || isDenied(one) != isDenied(other);
    }

    /** The kinds among which another telling of one of that kind can be. */
    public static Set<Kind> kindsLike(Kind kind) {
        return NEAR_KINDS.stream()
                .filter(kinds -> kinds.contains(kind))
                .findFirst()
                .orElseGet(() -> EnumSet.of(kind));
    }

    private static boolean isComparable(Told one, Told other) {
        return one.derivation() == other.derivation() && kindsLike(one.kind()).contains(other.kind());
    }

    /** How the days of two tellings lie. */
    private enum Apart {
        EQUAL,
        WITHIN,
        NEAR
    }

    private static Optional<Apart> apart(Told one, Told other) {
        return switch (one.derivation()) {
            case TOLD -> apart(one.days(), other.days());
            case GAP -> areOneGap(one.days(), other.days()) ? Optional.of(Apart.EQUAL) : Optional.empty();
            case INFERRED -> areOneYear(one.days(), other.days()) ? Optional.of(Apart.EQUAL) : Optional.empty();
        };
    }

    /** A gap is counted in years, from a year: only its end can be known to the day, and a plan ends it a little earlier. */
    private static boolean areOneGap(Interval one, Interval other) {
        return one.equals(other)
                || isBounded(one)
                        && isBounded(other)
                        && between(one, other) <= LONGEST_YEAR
                        && Math.abs(ChronoUnit.DAYS.between(
                                        one.endExclusive().orElseThrow(),
                                        other.endExclusive().orElseThrow()))
                                <= FARTHEST_DAYS;
    }

    /** What follows from a gap has a year for its date, or what is known better within that year. */
    private static boolean areOneYear(Interval one, Interval other) {
        return one.equals(other)
                || (one.contains(other) || other.contains(one)) && Math.max(length(one), length(other)) <= LONGEST_YEAR;
    }

    private static boolean isBounded(Interval days) {
        return days.startInclusive().isPresent() && days.endExclusive().isPresent();
    }

    private static Optional<Apart> apart(Interval one, Interval other) {
        if (one.equals(other)) {
            return Optional.of(Apart.EQUAL);
        }
        long longer = Math.max(length(one), length(other));
        if (one.overlaps(other)) {
            boolean oneHolds = one.contains(other) || other.contains(one);
            return oneHolds && longer <= LONGEST_WITHIN ? Optional.of(Apart.WITHIN) : Optional.empty();
        }
        return longer <= EXACT && between(one, other) <= FARTHEST_DAYS ? Optional.of(Apart.NEAR) : Optional.empty();
    }

    /** In days; without end where an end is open. */
    private static long length(Interval days) {
        return days.startInclusive()
                .flatMap(start -> days.endExclusive().map(end -> ChronoUnit.DAYS.between(start, end)))
                .orElse(Long.MAX_VALUE);
    }

    private static long between(Interval one, Interval other) {
        return Math.abs(ChronoUnit.DAYS.between(
                one.startInclusive().orElseThrow(), other.startInclusive().orElseThrow()));
    }

    private static boolean contradictInPlace(Told one, Told other) {
        return !one.places().isEmpty() && !other.places().isEmpty() && !Place.anyFits(one.places(), other.places());
    }

    /** Each has an actor whom the other lacks: "Putin meets Kim", "Putin meets Lavrov". */
    private static boolean areStrangers(Told one, Told other) {
        return Name.fitting(one.actors(), other.actors()) < one.actors().size()
                && Name.fitting(other.actors(), one.actors()) < other.actors().size()
                && !sayTheSame(one, other);
    }

    /** What happens day after day is told in like words: on another day it is the same only by a count or a like title. */
    private static boolean areDistinctive(Told one, Told other) {
        return Count.anyAgree(one.counts(), other.counts()) || one.title().likeness(other.title()) >= SAME_WORDS;
    }

    /** 0 to 1: by the words that say what was done, and by all words; the title says it best. */
    private static double degree(Told one, Told other) {
        Wording names = one.names().and(other.names());
        double deeds = one.all().without(names).likeness(other.all().without(names));
        double titles = one.title().likeness(other.title());
        double titleDeeds = one.titleDeeds().likeness(other.titleDeeds());
        return 0.4 * titles + 0.3 * titleDeeds + 0.3 * deeds;
    }

    /** The less the names support it, the liker the words have to be. */
    private static double needed(Told one, Told other, Apart apart) {
        int actors = Math.min(Name.fitting(one.actors(), other.actors()), Name.fitting(other.actors(), one.actors()));
        boolean samePlace = Place.anyFits(one.places(), other.places());
        boolean sameCount = Count.anyAgree(one.counts(), other.counts());
        boolean countAlike = samePlace && Count.anyOfTheSame(one.counts(), other.counts());
        int support = Math.min(actors, 2) + (samePlace ? 1 : 0) + (sameCount || countAlike ? 1 : 0);
        boolean isArrival = one.kind() == Kind.VISIT && actors > 0 && samePlace && apart == Apart.EQUAL;
        double needed = isArrival ? ARRIVAL : SUPPORTED[Math.min(support, SUPPORTED.length - 1)];
        if (isTold(Kind.OTHER, one, other) || isTold(Kind.SAY, one, other) || one.kind() != other.kind()) {
            needed += VAGUE_KIND;
        }
        if (!Wording.shareDetails(one.titleDeeds(), other.titleDeeds(), one.all(), other.all())) {
            needed += OTHER_DETAILS;
        }
        return needed
                + switch (apart) {
                    case EQUAL -> 0;
                    case WITHIN -> WITHIN_DAYS;
                    case NEAR -> NEAR_DAYS;
                };
    }

    private static boolean isTold(Kind kind, Told one, Told other) {
        return one.kind() == kind || other.kind() == kind;
    }

    /** Their titles say the same in several words that are no names: "sign strategic partnership treaty". */
    private static boolean sayTheSame(Told one, Told other) {
        return one.titleDeeds().shared(other.titleDeeds()) >= SEVERAL
                && one.titleDeeds().likeness(other.titleDeeds()) >= SAME_WORDS;
    }

    private static boolean isDenied(Told told) {
        return told.status() == Status.DENIED;
    }

    private static Set<Matter> matters(Told one, Told other, Apart apart) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        if (apart == Apart.NEAR) {
            matters.add(Matter.DAY);
        }
        if (Count.conflict(one.counts(), other.counts())) {
            matters.add(Matter.COUNT);
        }
        if (isDenied(one) != isDenied(other)) {
            matters.add(Matter.STATUS);
        }
        return matters;
    }
}
