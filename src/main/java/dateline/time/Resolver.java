package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Works out what a {@link Term} denotes in a {@link Frame}. */
public final class Resolver {

    /** No text means a date farther away than this; it also keeps well within Java's calendar. */
    private static final int FARTHEST_YEAR = 100_000;

    /** How many days farther a date may lie for a verb of what is to come to be believed: a whole year. */
    private static final int FUTURE_IS_TOLD = 366;

    /** A verb of the past is often not the date's own ("agreed to meet in May"), and is believed less. */
    private static final int PAST_IS_TOLD = 150;

    private Resolver() {}

    public static Resolved resolve(Term term, Frame frame) {
        if (term instanceof Term.Known known) {
            return Resolved.of(known.piece());
        } else if (term instanceof Term.FromPublication t) {
            return from(frame.publication().map(Piece::day), t.unit(), t.count());
        } else if (term instanceof Term.FromReference t) {
            return from(reference(t.unit(), frame), t.unit(), t.count());
        } else if (term instanceof Term.Moved t) {
            return from(resolve(t.from(), frame).piece(), t.unit(), t.count());
        } else if (term instanceof Term.Within t) {
            return within(t, frame);
        } else if (term instanceof Term.Beside t) {
            return beside(t, frame);
        } else if (term instanceof Term.At t) {
            return at(t, frame);
        } else if (term instanceof Term.Softened t) {
            return Softening.apply(t.by(), resolve(t.term(), frame), frame);
        } else if (term instanceof Term.Range t) {
            return range(t, frame);
        } else if (term instanceof Term.Length t) {
            return Resolved.unplaced(TimexType.DURATION, t.length().timex(), Reading.Reason.LENGTH);
        } else if (term instanceof Term.Beginning t) {
            return beginning(t, frame);
        } else if (term instanceof Term.Recurring t) {
            return Resolved.unplaced(TimexType.SET, t.timex(), Reading.Reason.RECURS);
        } else if (term instanceof Term.Vague t) {
            return Resolved.unplaced(t.type(), t.timex(), Reading.Reason.VAGUE);
        }
        return yearless(term, frame);
    }

    private static boolean isTooFar(LocalDate from, Granularity unit, double count) {
        LocalDate start = unit.startOf(from);
        double years = Math.abs(ChronoUnit.DAYS.between(start, unit.endOf(start)) * count / 365);
        return years + Math.abs(from.getYear()) > FARTHEST_YEAR;
    }

    /** Accounts speak of the quarter named last, or of the one that has just ended. */
    private static Optional<Piece> reference(Granularity unit, Frame frame) {
        if (unit == Granularity.QUARTER) {
            return frame.quarter().or(() -> frame.publication().map(day -> Piece.day(day.minusMonths(3))));
        }
        return frame.reference()
                .filter(named -> !named.unit().isCoarserThan(unit))
                .or(() -> frame.publication().map(Piece::day));
    }

    private static Resolved from(Optional<Piece> base, Granularity unit, long count) {
        if (base.isEmpty()) {
            return Resolved.needsAnchor(Piece.unknownTimex(unit));
        }
        if (isTooFar(base.get().start(), unit, count)) {
            return Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(unit), Reading.Reason.VAGUE);
        }
        return Resolved.of(Piece.holding(unit, base.get().start()).plus(count));
    }

    private static Resolved yearless(Term term, Frame frame) {
        if (frame.publication().isEmpty()) {
            return Resolved.needsAnchor(unanchored(term));
        }
        LocalDate anchor = frame.publication().get();
        if (term instanceof Term.Weekday t) {
            return Resolved.of(Piece.day(
                    frame.direction() == Frame.Direction.FUTURE
                            ? anchor.with(TemporalAdjusters.nextOrSame(t.day()))
                            : anchor.with(TemporalAdjusters.previousOrSame(t.day()))));
        }
        if (term instanceof Term.Weekend) {
            LocalDate saturday = anchor.with(
                    frame.direction() == Frame.Direction.FUTURE
                            ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                            : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return Resolved.of(new Piece(Granularity.WEEKEND, saturday));
        }
        if (term instanceof Term.DayOfMonth t) {
            return dayOfMonth(t.day(), frame.reference().map(Piece::start).orElse(anchor), frame);
        }
        if (term instanceof Term.Feast t) {
            return feast(
                    t.feast(),
                    nearest(y -> Piece.day(t.feast().day(y)), anchor, frame.direction())
                            .start());
        }
        boolean accounts = term instanceof Term.PartOfYear part && part.unit() != Granularity.SEASON;
        if (accounts && frame.direction() != Frame.Direction.FUTURE) {
            return Resolved.of(begun(term, anchor));
        }
        return Resolved.of(nearest(y -> inYear(term, y), anchor, frame.direction()));
    }

    private static Resolved dayOfMonth(int day, LocalDate near, Frame frame) {
        YearMonth month = YearMonth.from(near);
        if (day > month.lengthOfMonth()) {
            month = month.plusMonths(frame.direction() == Frame.Direction.FUTURE ? 1 : -1);
        }
        return day > month.lengthOfMonth()
                ? Resolved.needsAnchor("XXXX-XX-%02d".formatted(day))
                : Resolved.of(Piece.day(month.atDay(day)));
    }

    private static Resolved feast(Feast feast, LocalDate day) {
        Interval interval = feast.in(day.getYear());
        Piece piece = Piece.day(day);
        if (feast != Feast.RAMADAN) {
            return Resolved.of(piece);
        }
        LocalDate last = interval.latest().orElseThrow().minusDays(1);
        return new Resolved(
                TimexType.DATE,
                "%04d-%02d".formatted(day.getYear(), day.getMonthValue()),
                Reading.placed(Edtf.between(Edtf.day(day), Edtf.day(last))),
                Optional.of(piece));
    }

    /** A term without a year, in that year. 29 February falls back to the 28th where there is none. */
    private static Piece inYear(Term term, int year) {
        if (term instanceof Term.MonthOnly t) {
            return new Piece(Granularity.MONTH, LocalDate.of(year, t.month(), 1));
        } else if (term instanceof Term.MonthDay t) {
            YearMonth month = YearMonth.of(year, t.month());
            return Piece.day(month.atDay(Math.min(t.day(), month.lengthOfMonth())));
        } else if (term instanceof Term.PartOfYear t) {
            int months = t.unit() == Granularity.HALF ? 6 : 3;
            LocalDate first = LocalDate.of(year, t.unit() == Granularity.SEASON ? 3 : 1, 1);
            return new Piece(t.unit(), first.plusMonths((long) months * (t.number() - 1)));
        } else if (term instanceof Term.Feast t) {
            return Piece.day(t.feast().day(year));
        }
        throw new IllegalArgumentException("not a date without its year: " + term);
    }

    /** Accounts are given of quarters that have at least begun. */
    private static Piece begun(Term term, LocalDate anchor) {
        Piece thisYear = inYear(term, anchor.getYear());
        return thisYear.start().isAfter(anchor) ? inYear(term, anchor.getYear() - 1) : thisYear;
    }

    /** The one of last, this and next year that the direction asks for, or the nearest. */
    private static Piece nearest(IntFunction<Piece> inYear, LocalDate anchor, Frame.Direction direction) {
        Piece best = inYear.apply(anchor.getYear());
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            Piece piece = inYear.apply(year);
            if (cost(piece, anchor, direction) < cost(best, anchor, direction)) {
                best = piece;
            }
        }
        return best;
    }

    private static long cost(Piece piece, LocalDate anchor, Frame.Direction direction) {
        if (piece.contains(anchor)) {
            return 0;
        }
        boolean past = piece.start().isBefore(anchor);
        long days = past
                ? ChronoUnit.DAYS.between(piece.endExclusive().minusDays(1), anchor)
                : ChronoUnit.DAYS.between(anchor, piece.start());
        boolean wrongSide = past ? direction == Frame.Direction.FUTURE : direction == Frame.Direction.PAST;
        return wrongSide ? days + (past ? FUTURE_IS_TOLD : PAST_IS_TOLD) : days;
    }

    private static String unanchored(Term term) {
        if (term instanceof Term.Weekday t) {
            return "XXXX-WXX-" + t.day().getValue();
        } else if (term instanceof Term.DayOfMonth t) {
            return "XXXX-XX-%02d".formatted(t.day());
        } else if (term instanceof Term.Feast) {
            return "XXXX-XX-XX";
        } else if (term instanceof Term.Weekend) {
            return Piece.unknownTimex(Granularity.WEEKEND);
        }
        return "XXXX" + inYear(term, 2000).timex().substring(4);
    }

    private static Resolved within(Term.Within within, Frame frame) {
        Optional<Piece> whole = resolve(within.whole(), frame).piece();
        if (whole.isEmpty()) {
            return Resolved.needsAnchor(resolve(within.part(), Frame.empty()).timex());
        }
        LocalDate start = whole.get().start();
        if (within.part() instanceof Term.Weekday t) {
            return Resolved.of(Piece.day(start.with(TemporalAdjusters.nextOrSame(t.day()))));
        } else if (within.part() instanceof Term.DayOfMonth t) {
            return dayOfMonth(t.day(), start, frame);
        } else if (within.part() instanceof Term.Known t) {
            return Resolved.of(t.piece());
        }
        return Resolved.of(inYear(within.part(), start.getYear()));
    }

    private static Resolved beside(Term.Beside beside, Frame frame) {
        if (frame.publication().isEmpty()) {
            return resolve(beside.term(), frame);
        }
        LocalDate anchor = frame.publication().get();
        if (beside.term() instanceof Term.Weekday t) {
            return Resolved.of(Piece.day(anchor.with(
                    beside.side() < 0
                            ? TemporalAdjusters.previous(t.day())
                            : beside.side() > 0
                                    ? TemporalAdjusters.next(t.day())
                                    : TemporalAdjusters.nextOrSame(t.day()))));
        }
        if (beside.side() == 0) {
            return Resolved.of(inYear(beside.term(), anchor.getYear()));
        }
        return Resolved.of(wholly(beside.term(), anchor, beside.side()));
    }

    /** The nearest one that lies wholly on that side: in May, "last May" is the one a year ago. */
    private static Piece wholly(Term term, LocalDate anchor, int side) {
        int year = anchor.getYear() - 2;
        Piece piece = inYear(term, year);
        while (side < 0 ? !piece.endExclusive().isAfter(anchor) : !piece.start().isAfter(anchor)) {
            year++;
            piece = inYear(term, year);
        }
        return side < 0 ? inYear(term, year - 1) : piece;
    }

    private static Resolved at(Term.At at, Frame frame) {
        Resolved day = resolve(at.day(), frame);
        String timex = day.timex() + at.time().timex();
        if (day.piece().isEmpty() || day.piece().get().unit() != Granularity.DAY) {
            return new Resolved(TimexType.TIME, timex, day.reading(), day.piece());
        }
        Piece piece = day.piece().get();
        return new Resolved(
                TimexType.TIME, timex, Reading.placed(piece.edtf(), at.time().on(piece.start())), day.piece());
    }

    private static Resolved range(Term.Range range, Frame frame) {
        Resolved first = resolve(range.first(), frame);
        Resolved last = resolve(range.last(), frame);
        if (first.reading() instanceof Reading.Placed a
                && last.reading() instanceof Reading.Placed b
                && a.interval().compareTo(b.interval()) <= 0) {
            return first.reading(Reading.placed(Edtf.between(a.edtf(), b.edtf())));
        }
        return first;
    }

    private static Resolved beginning(Term.Beginning t, Frame frame) {
        Resolved length = Resolved.unplaced(TimexType.DURATION, t.length().timex(), Reading.Reason.LENGTH);
        long count = Math.round(t.length().count());
        Granularity unit = t.length().unit();
        if (frame.publication().isEmpty() || count < 1 || unit.isTimeOfDay()) {
            return length;
        }
        LocalDate anchor = frame.publication().get();
        if (isTooFar(anchor, unit, count)) {
            return length;
        }
        LocalDate other = unit.plus(anchor, t.side() * count);
        Edtf edtf = t.side() < 0
                ? Edtf.between(Edtf.day(other), Edtf.day(anchor))
                : Edtf.between(Edtf.day(anchor), Edtf.day(other));
        return length.reading(Reading.placed(edtf.approximate()));
    }
}
