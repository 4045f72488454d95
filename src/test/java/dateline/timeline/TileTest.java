package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.timeline.TimelineView.BinView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TileTest {

    private static final int FAR = 2_000_000;

    /** First and last day, and a status. */
    record Stored(int first, int last, int status) {}

    @Provide
    Arbitrary<List<Stored>> events() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-600, 600);
        Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 0, 0, 6, 27, 364, FAR);
        Arbitrary<Integer> statuses = Arbitraries.integers().between(0, 3);
        Arbitrary<Boolean> open = Arbitraries.of(false, false, false, true);
        return Combinators.combine(days, lengths, statuses, open, open)
                .as((day, length, status, openStart, openEnd) -> new Stored(
                        openStart && !openEnd ? Matches.OPEN_START : day,
                        openEnd ? Matches.OPEN_END : day + length,
                        status))
                .list()
                .ofMaxSize(60);
    }

    private static Matches matches(List<Stored> events) {
        long[] ids = new long[events.size()];
        int[] firstDays = new int[ids.length];
        int[] lastDays = new int[ids.length];
        byte[] statuses = new byte[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i;
            firstDays[i] = events.get(i).first;
            lastDays[i] = events.get(i).last;
            statuses[i] = (byte) events.get(i).status;
        }
        return new Matches(ids, firstDays, lastDays, statuses, 0);
    }

    @Property
    void tilesOfALevelLieSideBySideAndTwoMakeOneOfTheNext(
            @ForAll @IntRange(max = 20) int level, @ForAll @IntRange(min = -7, max = 7) int index) {
        Tile left = new Tile(new Grid(level), 2L * index);
        Tile right = new Tile(new Grid(level), 2L * index + 1);
        Tile both = new Tile(new Grid(level + 1), index);
        assertThat(left.endExclusive()).isEqualTo(right.startInclusive());
        assertThat(both.startInclusive()).isEqualTo(left.startInclusive());
        assertThat(both.endExclusive()).isEqualTo(right.endExclusive());
        assertThat(both.endExclusive() - both.startInclusive()).isEqualTo(1L << both.bits());
    }

    /** What overlaps two tiles overlaps the one that they make; only what goes over the edge is in both. */
    @Property
    void theCountsOfTwoTilesAreThoseOfTheOneThatTheyMake(
            @ForAll("events") List<Stored> events,
            @ForAll @IntRange(max = 8) int level,
            @ForAll @IntRange(min = -3, max = 2) int index) {
        Matches matches = matches(events);
        Tile left = new Tile(new Grid(level), 2L * index);
        Tile right = new Tile(new Grid(level), 2L * index + 1);
        TileCounts ofLeft = matches.counts(left);
        TileCounts ofRight = matches.counts(right);
        TileCounts ofBoth = matches.counts(new Tile(new Grid(level + 1), index));
        long overTheEdge = events.stream()
                .filter(event -> event.first < right.startInclusive() && event.last >= right.startInclusive())
                .count();
        assertThat(ofLeft.total() + ofRight.total()).isEqualTo(ofBoth.total() + overTheEdge);
        // In a bin of the one, and in none of the two: over the middle of that bin.
        long overTheMiddle = events.stream()
                .filter(event -> event.first >= left.startInclusive() && event.last < right.endExclusive())
                .filter(event -> event.first >> level != event.last >> level
                        && event.first >> (level + 1) == event.last >> (level + 1))
                .count();
        assertThat(inBins(ofLeft) + inBins(ofRight) + overTheMiddle).isEqualTo(inBins(ofBoth));
        assertThat(ofBoth.spanning()).isEqualTo(ofBoth.total() - inBins(ofBoth)).isNotNegative();
    }

    @Property
    void anOpenEventIsInEveryTileThatItReachesAndInNoBin(
            @ForAll @IntRange(min = -500, max = 500) int day, @ForAll @IntRange(max = 6) int level) {
        Matches since = matches(List.of(new Stored(day, Matches.OPEN_END, 0)));
        for (int index = -3; index < 3; index++) {
            Tile tile = new Tile(new Grid(level), index);
            TileCounts counts = since.counts(tile);
            assertThat(counts.total()).isEqualTo(tile.endExclusive() > day ? 1 : 0);
            assertThat(counts.bins()).isEmpty();
            assertThat(since.mostSalient(tile, 5)).hasSize((int) counts.total());
        }
    }

    @Property
    void aStretchIsCutIntoAFewBinsThatCoverItOnce(
            @ForAll @IntRange(min = -FAR, max = FAR) int one, @ForAll @IntRange(min = -FAR, max = FAR) int other) {
        Days days = Days.all().from(Math.min(one, other)).until(Math.max(one, other));
        List<Days.Bin> bins = days.bins();
        int day = days.startInclusive();
        for (Days.Bin bin : bins) {
            assertThat(bin.index() << bin.level()).isEqualTo(day);
            day += 1 << bin.level();
        }
        assertThat(day).isEqualTo(days.endExclusive());
        Set<Integer> levels = new HashSet<>(bins.stream().map(Days.Bin::level).toList());
        assertThat(bins.size()).isLessThanOrEqualTo(2 * Math.max(1, levels.size()) + 2);
    }

    private static long inBins(TileCounts counts) {
        return counts.bins().stream().mapToLong(BinView::total).sum();
    }
}
