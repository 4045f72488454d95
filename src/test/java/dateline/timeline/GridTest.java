package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final long FIRST = -2_000_000;
    private static final long LAST = 2_000_000;

    @Test
    void aMonthIsCutIntoDays() {
        Grid grid = Grid.cutting(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 1), 200);
        assertThat(grid.binDays()).isEqualTo(1);
        assertThat(grid.binsBetween(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 1)))
                .isEqualTo(30);
    }

    @Test
    void daysBefore1970FallInBinsBeforeZero() {
        Grid grid = new Grid(3);
        assertThat(grid.binOf(LocalDate.of(1969, 12, 31))).isEqualTo(-1);
        assertThat(grid.startOf(-1)).isEqualTo(LocalDate.of(1969, 12, 24));
    }

    @Property
    void everyDayLiesInItsBin(
            @ForAll @LongRange(min = FIRST, max = LAST) long epochDay, @ForAll @IntRange(max = 21) int level) {
        Grid grid = new Grid(level);
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        long bin = grid.binOf(day);
        assertThat(day).isAfterOrEqualTo(grid.startOf(bin)).isBefore(grid.startOf(bin + 1));
    }

    @Property
    void twoBinsOfALevelMakeOneOfTheNext(
            @ForAll @LongRange(min = FIRST, max = LAST) long epochDay, @ForAll @IntRange(max = 20) int level) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(new Grid(level + 1).binOf(day)).isEqualTo(new Grid(level).binOf(day) >> 1);
    }

    @Property
    void aRangeIsCutIntoAtMostThatManyBinsAndNoCoarserThanNeeded(
            @ForAll @LongRange(min = FIRST, max = LAST) long firstDay,
            @ForAll @IntRange(min = 1, max = 1_000_000) int days,
            @ForAll @IntRange(min = 2, max = 2000) int atMost) {
        LocalDate start = LocalDate.ofEpochDay(firstDay);
        LocalDate end = start.plusDays(days);
        Grid grid = Grid.cutting(start, end, atMost);
        assertThat(grid.binsBetween(start, end)).isLessThanOrEqualTo(atMost);
        if (grid.level() > 0) {
            assertThat(new Grid(grid.level() - 1).binsBetween(start, end)).isGreaterThan(atMost);
        }
    }
}
