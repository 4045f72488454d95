package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Works out a part of a year, a month or a week: the first quarter of it, its third Sunday, its last week. */
final class PartOfWhole {

    private PartOfWhole() {}

    static Resolved within(Term.Within within, Frame frame) {
        Optional<Piece> whole = Resolver.resolve(within.whole(), frame).piece();
        if (whole.isEmpty()) {
            return Resolved.needsAnchor(
                    Resolver.resolve(within.part(), Frame.empty()).timex());
        }
        LocalDate start = whole.get().start();
        if (within.part() instanceof Term.Weekday t) {
            return Resolved.of(Piece.day(start.with(TemporalAdjusters.nextOrSame(t.day()))));
        } else if (within.part() instanceof Term.DayOfMonth t) {
            return Yearless.dayOfMonth(t.day(), start, frame);
        } else if (within.part() instanceof Term.Nth t) {
            return onItsSide(within, nth(t, whole.get()), whole.get(), frame);
        } else if (within.part() instanceof Term.FromReference t
                && t.unit() == Granularity.QUARTER
                && frame.publication().isPresent()
                && frame.told().quarter().isEmpty()) {
            return Resolved.of(whole.get());
        } else if (within.part() instanceof Term.FromReference t && t.unit() == Granularity.QUARTER) {
            return Resolver.resolve(t, frame)
                    .piece()
                    .map(quarter -> Resolved.of(
                            Piece.holding(Granularity.QUARTER, quarter.start().withYear(start.getYear()))))
                    .orElse(Resolved.needsAnchor(whole.get().timex() + "-QX"));
        } else if (within.part() instanceof Term.Known t) {
            return Resolved.of(t.piece());
        } else if (within.part() instanceof Term.FromPublication t && t.unit() == Granularity.DAY) {
            return sameDayIn(start.getYear(), frame);
        }
        return Resolved.of(Yearless.inYear(within.part(), start.getYear()));
    }

    /** "this day in 1916". */
    private static Resolved sameDayIn(int year, Frame frame) {
        return frame.publication()
                .map(day -> Resolved.of(Piece.day(day.withYear(year))))
                .orElse(Resolved.needsAnchor("%04d-XX-XX".formatted(year)));
    }

    /** "will be on the third Sunday of October", when that is over: of the next year's. */
    private static Resolved onItsSide(Term.Within within, Resolved nth, Piece whole, Frame frame) {
        boolean over = frame.direction() == Frame.Direction.FUTURE
                && within.whole().isYearless()
                && nth.piece()
                        .filter(piece -> frame.publication()
                                .filter(day -> !piece.endExclusive().isAfter(day))
                                .isPresent())
                        .isPresent();
        return over ? nth((Term.Nth) within.part(), whole.plus(12)) : nth;
    }

    /** The first week of a month is the first that has most of its days in it, as the first of a year in ISO 8601. */
    private static Resolved nth(Term.Nth nth, Piece whole) {
        boolean last = nth.number() < 0;
        LocalDate edge = last ? whole.endExclusive().minusDays(1) : whole.start();
        long further = last ? 0 : nth.number() - 1;
        if (nth.part() instanceof Term.Weekday t) {
            LocalDate day =
                    edge.with(last ? TemporalAdjusters.previousOrSame(t.day()) : TemporalAdjusters.nextOrSame(t.day()));
            return Resolved.of(Piece.day(day.plusWeeks(further)));
        }
        Granularity unit = ((Term.FromPublication) nth.part()).unit();
        DayOfWeek within = unit == Granularity.WEEKEND ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY;
        LocalDate day = unit == Granularity.DAY
                ? edge
                : edge.with(last ? TemporalAdjusters.previousOrSame(within) : TemporalAdjusters.nextOrSame(within));
        return Resolved.of(Piece.holding(unit, day).plus(further));
    }
}
