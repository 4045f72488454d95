package dateline.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Works out what lies beside another day: so many units from it, the weekend of a feast, the Friday after it. */
final class BesideDay {

    private BesideDay() {}

    static Resolved weekday(Term.WeekdayBeside t, Frame frame) {
        Optional<Piece> beside = Resolver.resolve(t.day(), frame).piece();
        return beside.map(piece -> Resolved.of(Piece.day(piece.start()
                        .with(
                                t.side() < 0
                                        ? TemporalAdjusters.previous(t.weekday())
                                        : TemporalAdjusters.next(t.weekday())))))
                .orElse(Resolved.needsAnchor(Piece.unknownTimex(Granularity.DAY)));
    }

    /** A feast on Monday or Tuesday is kept on the weekend before it, another on the one in its week. */
    static Resolved around(Term.Around t, Frame frame) {
        Optional<Piece> feast = Resolver.resolve(t.feast(), frame).piece();
        if (feast.isEmpty()) {
            return Resolved.needsAnchor(Piece.unknownTimex(t.unit()));
        }
        LocalDate day = feast.get().start();
        Piece piece = Piece.holding(t.unit(), t.unit() == Granularity.WEEKEND ? day.minusDays(2) : day);
        LocalDate last = piece.endExclusive().minusDays(1);
        return Resolved.of(piece)
                .reading(Reading.placed(Edtf.between(
                        Edtf.day(day.isBefore(piece.start()) ? day : piece.start()),
                        Edtf.day(day.isAfter(last) ? day : last))));
    }

    static Resolved shifted(Term.Shifted t, Frame frame) {
        Optional<Piece> base = Resolver.resolve(t.from(), frame).piece();
        if (base.isEmpty()) {
            return Resolved.needsAnchor(Piece.unknownTimex(Granularity.DAY));
        }
        return Resolver.isTooFar(base.get().start(), t.unit(), t.count())
                ? Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(Granularity.DAY), Reading.Reason.VAGUE)
                : Resolved.of(Piece.holding(
                        base.get().unit(), t.unit().plus(base.get().start(), t.count())));
    }
}
