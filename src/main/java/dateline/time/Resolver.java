package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/** Works out what a {@link Term} denotes in a {@link Frame}. */
public final class Resolver {

    /** No text means a date farther away than this; it also keeps well within Java's calendar. */
    private static final int FARTHEST_YEAR = 100_000;

    private static final int YEARS_OF_DECADE = 10;

    private Resolver() {}

    public static Resolved resolve(Term term, Frame frame) {
        if (term instanceof Term.Known known) {
            return Resolved.of(known.piece());
        } else if (term instanceof Term.FromPublication t) {
            return from(frame.publication(), t.unit(), t.count());
        } else if (term instanceof Term.FromReference t) {
            return fromReference(t, frame);
        } else if (term instanceof Term.Moved t) {
            return from(resolve(t.from(), frame).piece().map(Piece::start), t.unit(), t.count());
        } else if (term instanceof Term.Around t) {
            return BesideDay.around(t, frame);
        } else if (term instanceof Term.WeekdayBeside t) {
            return BesideDay.weekday(t, frame);
        } else if (term instanceof Term.Shifted t) {
            return BesideDay.shifted(t, frame);
        } else if (term instanceof Term.Within t) {
            return PartOfWhole.within(t, frame);
        } else if (term instanceof Term.Beside t) {
            return Yearless.beside(t, frame);
        } else if (term instanceof Term.Nth t) {
            return Resolved.unplaced(TimexType.DATE, "XXXX-XX-XX", Reading.Reason.VAGUE);
        } else if (term instanceof Term.At t) {
            return TimeOnDay.at(t, frame);
        } else if (term instanceof Term.Softened t) {
            return Softening.apply(t.by(), resolve(t.term(), frame), frame);
        } else if (term instanceof Term.Range t) {
            return range(t, frame);
        } else if (term instanceof Term.End t) {
            return Yearless.end(t, frame);
        } else if (term instanceof Term.Either t) {
            return either(t, frame);
        } else if (term instanceof Term.Length t) {
            return Resolved.unplaced(TimexType.DURATION, t.length().timex(), Reading.Reason.LENGTH);
        } else if (term instanceof Term.Beginning t) {
            return beginning(t, frame);
        } else if (term instanceof Term.Recurring t) {
            return Resolved.unplaced(TimexType.SET, t.timex(), Reading.Reason.RECURS);
        } else if (term instanceof Term.Vague t) {
            return Resolved.unplaced(t.type(), t.timex(), Reading.Reason.VAGUE);
        }
        return Yearless.resolve(term, frame);
    }

    static boolean isTooFar(LocalDate from, Granularity unit, double count) {
        return Math.abs(unit.years() * count) + Math.abs(from.getYear()) > FARTHEST_YEAR;
    }

    /** Accounts speak of the quarter named last, or of the one that has just ended. */
    private static Optional<LocalDate> reference(Granularity unit, Frame frame) {
        if (unit == Granularity.QUARTER) {
            return frame.told().quarter().map(Piece::start).or(() -> frame.publication()
                    .map(day -> day.minusMonths(3)));
        }
        return frame.told()
                .last()
                .filter(named -> !named.unit().isCoarserThan(unit))
                .or(() -> unit == Granularity.DAY ? frame.told().day() : Optional.empty())
                .map(Piece::start)
                .or(frame::publication);
    }

    private static Resolved fromReference(Term.FromReference t, Frame frame) {
        Optional<Piece> whole = hiding(t, frame);
        if (whole.isPresent()) {
            return hiddenIn(whole.get(), t);
        }
        Optional<Piece> coarser = frame.told()
                .last()
                .filter(named -> Math.abs(t.count()) > 1
                        && named.unit().isCoarserThan(t.unit())
                        && !isOfDayBefore(named, t, frame)
                        && !(t.count() < 0 && isAhead(named, frame))
                        && frame.told()
                                .day()
                                .filter(day -> named.contains(day.start()))
                                .isEmpty());
        Resolved counted = coarser.map(named -> fromCoarser(named, t))
                .orElseGet(() -> from(reference(t.unit(), frame), t.unit(), t.count()));
        Optional<Piece> scene = frame.told().scene();
        if (t.count() == 0 && t.unit() == Granularity.DAY && scene.isPresent() && isToldBeforeItCame(counted, frame)) {
            // "called talks for Tuesday. Mali left the same day": the day on which that was called.
            return Resolved.of(scene.get());
        }
        return t.count() > 0 && isToldBeforeItCame(counted, frame)
                ? Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(t.unit()), Reading.Reason.VAGUE)
                : counted;
    }

    /** What is over and longer than the unit, and was told last: "that month" after a year, "that day" after a month. */
    private static Optional<Piece> hiding(Term.FromReference t, Frame frame) {
        boolean month = t.unit() == Granularity.MONTH && t.count() == 0;
        // Without the publication, the day may be a Monday that waits for it.
        boolean day = t.unit() == Granularity.DAY
                && Math.abs(t.count()) <= 1
                && frame.told().day().isEmpty()
                && frame.publication().isPresent();
        return frame.told()
                .last()
                .filter(named -> (month || day) && named.unit().isCoarserThan(t.unit()))
                .filter(named -> frame.publication().filter(named::contains).isEmpty());
    }

    /** "that day" after "in May": on one of its days, nobody can tell which. */
    private static Resolved hiddenIn(Piece whole, Term.FromReference t) {
        return whole.unit() == Granularity.MONTH && t.count() == 0
                ? new Resolved(TimexType.DATE, whole.timex() + "-XX", Reading.placed(whole.edtf()), Optional.empty())
                : Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(t.unit()), Reading.Reason.VAGUE);
    }

    /** "arrested him on Monday. Tiani, in office since 2011, took over two days later": than the Monday, and no year. */
    private static boolean isOfDayBefore(Piece named, Term.FromReference t, Frame frame) {
        return t.unit() == Granularity.DAY
                && !Granularity.YEAR.isCoarserThan(named.unit())
                && frame.told().day().isPresent();
    }

    /** "will go next month. Two days earlier, he had said so": nothing is counted back from what is to come. */
    private static boolean isAhead(Piece named, Frame frame) {
        return frame.isPast()
                && frame.publication().filter(named.start()::isAfter).isPresent();
    }

    /** "Two days later, he died", of a day that the text does not tell: not two days after the publication. */
    private static boolean isToldBeforeItCame(Resolved counted, Frame frame) {
        return frame.isPast()
                && frame.publication()
                        .filter(day -> counted.piece()
                                .filter(piece -> piece.start().isAfter(day))
                                .isPresent())
                        .isPresent();
    }

    /** "two decades later" than "the 1990s"; but "three months later" than a year is in no month that anyone could tell. */
    private static Resolved fromCoarser(Piece named, Term.FromReference t) {
        boolean inDecades =
                named.unit() == Granularity.DECADE && t.unit() == Granularity.YEAR && t.count() % YEARS_OF_DECADE == 0;
        return inDecades
                ? from(Optional.of(named.start()), Granularity.DECADE, t.count() / YEARS_OF_DECADE)
                : Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(t.unit()), Reading.Reason.VAGUE);
    }

    private static Resolved from(Optional<LocalDate> base, Granularity unit, long count) {
        if (base.isEmpty()) {
            return Resolved.needsAnchor(Piece.unknownTimex(unit));
        }
        if (isTooFar(base.get(), unit, count)) {
            return Resolved.unplaced(TimexType.DATE, Piece.unknownTimex(unit), Reading.Reason.VAGUE);
        }
        return Resolved.of(new Piece(unit, unit.plus(unit.startOf(base.get()), count)));
    }

    private static Resolved range(Term.Range range, Frame frame) {
        Resolved first = resolve(range.first(), frame);
        Resolved last = resolve(range.last(), frame);
        if (first.reading() instanceof Reading.Placed a
                && last.reading() instanceof Reading.Placed b
                && a.interval().compareTo(b.interval()) <= 0) {
            // "between 6 a.m. and 4 p.m.": of one day.
            boolean one = a.edtf().equals(b.edtf());
            return first.reading(Reading.placed(one ? a.edtf() : Edtf.between(a.edtf(), b.edtf())));
        }
        // A stretch one end of which waits for the publication date waits as a whole.
        return last.reading() instanceof Reading.Placed ? first : first.reading(last.reading());
    }

    /** The one that is the day of publication; else as wide as both, and soft at its ends: only they are meant. */
    private static Resolved either(Term.Either t, Frame frame) {
        if (frame.publication().filter(t.first()::contains).isPresent()) {
            return Resolved.of(t.first());
        }
        if (frame.publication().filter(t.second()::contains).isPresent()) {
            return Resolved.of(t.second());
        }
        boolean inOrder = t.first().start().isBefore(t.second().start());
        Edtf early = (inOrder ? t.first() : t.second()).edtf();
        Edtf late = (inOrder ? t.second() : t.first()).edtf();
        return Resolved.of(t.first()).reading(Reading.placed(Edtf.between(early.approximate(), late.approximate())));
    }

    private static Resolved beginning(Term.Beginning t, Frame frame) {
        Resolved length = Resolved.unplaced(TimexType.DURATION, t.length().timex(), Reading.Reason.LENGTH);
        long count = Math.round(t.length().count());
        Granularity unit = t.length().unit();
        Optional<LocalDate> narrative = frame.told().narrative().map(Piece::start);
        // "It grew over the next two years": not the ones after the publication.
        boolean thence = t.side() > 0 && frame.isPast();
        Optional<LocalDate> from = thence ? narrative : narrative.or(frame::publication);
        if (from.isEmpty() || count < 1 || unit.isTimeOfDay()) {
            return length;
        }
        LocalDate anchor = from.get();
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
