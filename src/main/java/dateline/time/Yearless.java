package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the year (or week) of a date that is told without it: the one that the verb and the distance speak for. */
final class Yearless {

    /** How many days farther a date may lie for a verb of what is to come to be believed. */
    private static final int FUTURE_IS_TOLD = 340;

    /** A verb of the past is often not the date's own ("agreed to meet in May"), and is believed less. */
    private static final int PAST_IS_TOLD = 150;

    /** Only the next few days are nearer than what the date's own verb tells. */
    private static final int OWN_PAST_IS_TOLD = 355;

    /** Accounts that are to come are mostly of a quarter that is over ("expects to report a third-quarter loss"). */
    private static final int ACCOUNTS_ARE_TOLD = 150;

    /** Of a longer stretch, the last one that is over is told of as likely. */
    private static final int LONGEST_UNDER_WAY = 60;

    /** The half of a year, or a feast that moves, is as near as this in one year only. */
    private static final int NEAREST_FOR_SURE = 90;

    private Yearless() {}

    static Resolved resolve(Term term, Frame frame) {
        if (frame.told().narrative().isPresent() && isOfYear(term)) {
            return Resolved.of(toldOn(term, frame.told().narrative().get()));
        }
        if (frame.publication().isEmpty()) {
            return Resolved.needsAnchor(unanchored(term));
        }
        LocalDate anchor = frame.publication().get();
        boolean toCome = frame.direction() == Frame.Direction.FUTURE;
        if (term instanceof Term.Weekday t) {
            return Resolved.of(Piece.day(anchor.with(
                    toCome ? TemporalAdjusters.nextOrSame(t.day()) : TemporalAdjusters.previousOrSame(t.day()))));
        } else if (term instanceof Term.Weekend) {
            LocalDate saturday = anchor.with(
                    toCome
                            ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                            : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return Resolved.of(new Piece(Granularity.WEEKEND, saturday));
        } else if (term instanceof Term.DayOfMonth t) {
            return dayOfMonth(t.day(), frame.told().last().map(Piece::start).orElse(anchor), frame);
        }
        Piece nearest = isOfAccounts(term) && !toCome
                ? begun(term, anchor)
                : nearest(year -> inYear(term, year), anchor, frame.direction(), isOfAccounts(term));
        return term instanceof Term.Feast t ? feast(t.feast(), nearest.start()) : Resolved.of(nearest);
    }

    /** In the year that was told last, or the next one from the day that was. */
    private static Piece toldOn(Term term, Piece told) {
        return told.unit() == Granularity.YEAR
                ? inYear(term, told.start().getYear())
                : nearest(year -> inYear(term, year), told.start(), Frame.Direction.FUTURE, true);
    }

    private static boolean isOfYear(Term term) {
        return term instanceof Term.MonthDay || term instanceof Term.MonthOnly;
    }

    private static boolean isOfAccounts(Term term) {
        return term instanceof Term.PartOfYear part && part.unit() != Granularity.SEASON;
    }

    static Resolved dayOfMonth(int day, LocalDate near, Frame frame) {
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
    static Piece inYear(Term term, int year) {
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
    private static Piece nearest(
            IntFunction<Piece> inYear, LocalDate anchor, Frame.Direction direction, boolean accounts) {
        Piece best = inYear.apply(anchor.getYear());
        long least = cost(best, anchor, direction, accounts);
        if (least <= NEAREST_FOR_SURE) {
            return best;
        }
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year += 2) {
            Piece piece = inYear.apply(year);
            long cost = cost(piece, anchor, direction, accounts);
            if (cost < least) {
                best = piece;
                least = cost;
            }
        }
        return best;
    }

    private static long cost(Piece piece, LocalDate anchor, Frame.Direction direction, boolean accounts) {
        if (anchor.isBefore(piece.start())) {
            return ChronoUnit.DAYS.between(anchor, piece.start()) + againstPast(direction, accounts);
        }
        LocalDate end = piece.endExclusive();
        return anchor.isBefore(end) ? 0 : ChronoUnit.DAYS.between(end, anchor) + 1 + againstFuture(direction, accounts);
    }

    private static long againstFuture(Frame.Direction direction, boolean accounts) {
        return direction == Frame.Direction.FUTURE ? accounts ? ACCOUNTS_ARE_TOLD : FUTURE_IS_TOLD : 0;
    }

    private static long againstPast(Frame.Direction direction, boolean accounts) {
        return switch (direction) {
            case BEHIND -> Integer.MAX_VALUE;
            case OWN_PAST -> OWN_PAST_IS_TOLD;
            case PAST -> accounts ? ACCOUNTS_ARE_TOLD : PAST_IS_TOLD;
            case FUTURE, UNTOLD -> 0;
        };
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

    /** An end of a stretch, no farther than a year from its other one. */
    static Resolved end(Term.End end, Frame frame) {
        boolean onward = !end.first().isYearless()
                || frame.direction() == Frame.Direction.FUTURE
                || frame.publication().filter(day -> isUnderWay(end, day)).isPresent();
        Resolved sure = Resolver.resolve(onward ? end.first() : end.last(), frame);
        if (end.isLast() != onward) {
            return sure;
        }
        return sure.piece()
                .map(piece -> Resolved.of(onward ? onFrom(end.last(), piece) : backFrom(end.first(), piece)))
                .orElseGet(() -> Resolver.resolve(end.told(), frame));
    }

    /** "decided on mourning from Dec. 17 to 29", on a day between them: days that have begun need not be over to be told of. */
    private static boolean isUnderWay(Term.End end, LocalDate day) {
        if (!(end.first() instanceof Term.MonthDay && end.last() instanceof Term.MonthDay)) {
            return false;
        }
        Piece first = nearest(year -> inYear(end.first(), year), day, Frame.Direction.BEHIND, false);
        Piece last = onFrom(end.last(), first);
        return last.endExclusive().isAfter(day)
                && ChronoUnit.DAYS.between(first.start(), last.start()) <= LONGEST_UNDER_WAY;
    }

    private static Piece onFrom(Term term, Piece first) {
        int year = first.start().getYear();
        Piece inYear = inYear(term, year);
        return inYear.start().isBefore(first.start()) ? inYear(term, year + 1) : inYear;
    }

    private static Piece backFrom(Term term, Piece last) {
        int year = last.start().getYear();
        Piece inYear = inYear(term, year);
        return inYear.start().isAfter(last.start()) ? inYear(term, year - 1) : inYear;
    }

    /** "last Friday", "this summer", "next May". */
    static Resolved beside(Term.Beside beside, Frame frame) {
        Optional<LocalDate> anchor = beside.ofReference()
                ? frame.told().last().map(told -> edge(told, beside.side())).or(frame::publication)
                : frame.publication();
        if (anchor.isEmpty()) {
            return resolve(beside.term(), frame);
        }
        LocalDate day = anchor.get();
        int side = beside.side();
        if (beside.term() instanceof Term.Weekday t) {
            if (side > 0 && !beside.ofReference() && day.plusDays(1).getDayOfWeek() == t.day()) {
                // Nobody calls tomorrow "next Friday".
                return Resolved.of(Piece.day(day.plusDays(1).plusWeeks(1)));
            }
            return Resolved.of(Piece.day(day.with(
                    side < 0
                            ? TemporalAdjusters.previous(t.day())
                            : side > 0 ? TemporalAdjusters.next(t.day()) : TemporalAdjusters.nextOrSame(t.day()))));
        }
        return Resolved.of(side == 0 ? inYear(beside.term(), day.getYear()) : wholly(beside.term(), day, side));
    }

    /** "the next summer" after a year is none of that year. */
    private static LocalDate edge(Piece told, int side) {
        return side > 0 ? told.endExclusive().minusDays(1) : told.start();
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
}
