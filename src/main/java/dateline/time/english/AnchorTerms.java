package dateline.time.english;

import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Reading;
import dateline.time.Resolved;
import dateline.time.Resolver;
import dateline.time.Term;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import dateline.time.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out each expression, first to last: a date that the text has set is what "the following day" counts from, and
 * the quarter that it has named is what "a year earlier" is compared with.
 */
final class AnchorTerms {

    /** Firms give accounts of so many months. */
    private static final Set<Double> LONG_ACCOUNTS = Set.of(6.0, 9.0, 12.0);

    private static final Reading WAITING = Reading.unplaced(Reading.Reason.NEEDS_ANCHOR);

    private AnchorTerms() {}

    static List<TimeMention> mentions(Scan scan, List<Found> found, Anchor anchor) {
        List<TimeMention> mentions = new ArrayList<>(found.size());
        Frame frame = Frame.of(anchor);
        boolean history = Histories.isHistory(found, frame);
        Sides sides = new Sides(scan);
        Entries entries = new Entries(scan);
        SayingDay saying = new SayingDay(scan);
        NightOver night = new NightOver(scan, frame.publication());
        for (Found told : found) {
            Found one = night.of(entries.of(told));
            Frame here = saying.around(one, sides.around(one, frame));
            Resolved resolved = resolve(history ? ofHistory(one) : one, here);
            Reading reading = one.reading().isPresent()
                    ? Resolver.resolve(one.reading().get(), here).reading()
                    : resolved.reading();
            Span span = scan.tokens().span(one.first(), one.last());
            Trace trace = Trace.written(new Derivation(scan.tokens().text(), span, one, resolved, here));
            mentions.add(new TimeMention(span, resolved.type(), resolved.timex(), reading, trace));
            Optional<Piece> named = resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME
                    ? resolved.piece()
                    : Optional.empty();
            if (resolved.reading().equals(WAITING)) {
                frame = frame.afterWaiting();
            }
            if (isLongAccount(one)) {
                frame = frame.afterLongAccounts();
            }
            if (named.isPresent() && !isToldAgain(scan, one)) {
                saying.told(one, resolved);
                night.told(one, resolved);
                frame = sides.leavesDay(one, named.get()) ? frame.afterLeavingDay() : frame;
                sides.told(one);
                frame = setsScene(scan, one, named.get(), here) ? frame.inScene(named.get()) : frame;
                frame = isComparison(one) ? frame : frame.after(named.get());
                frame = history && isDated(one.term()) ? frame.tellingFrom(named.get()) : frame;
            }
        }
        return mentions;
    }

    /** The "(1641 GMT Friday)" of "12:41 a.m. Saturday (1641 GMT Friday)": of the two, the first is the day that the text tells of. */
    private static boolean isToldAgain(Scan scan, Found one) {
        return one.term() instanceof Term.At && scan.isMark(one.first() - 1, '(') && scan.isMark(one.last() + 1, ')');
    }

    private static boolean setsScene(Scan scan, Found one, Piece named, Frame here) {
        return named.unit() == Granularity.DAY
                && here.direction() != Frame.Direction.FUTURE
                && !Tense.isBackground(scan, one.first());
    }

    /** "the nine months", "the first half", "the year ended": what follows is compared with as much of the year before. */
    private static boolean isLongAccount(Found found) {
        if (!(found.term() instanceof Term.Length length)) {
            return found.term() instanceof Term.PartOfYear part && part.unit() == Granularity.HALF;
        }
        return length.length().unit() == Granularity.MONTH
                        && LONG_ACCOUNTS.contains(length.length().count())
                || Histories.isNamedUnit(found);
    }

    /** "the year" of a history is the one that it tells of. */
    private static Found ofHistory(Found found) {
        return Histories.isNamedUnit(found)
                ? found.over(found.first(), found.last(), fromReference(found.term()))
                : found;
    }

    private static Term fromReference(Term term) {
        if (term instanceof Term.Softened soft) {
            return new Term.Softened(fromReference(soft.term()), soft.by());
        }
        return term instanceof Term.FromPublication unit ? new Term.FromReference(unit.unit(), unit.count()) : term;
    }

    /** What a history tells on from. */
    static boolean isDated(Term term) {
        if (term instanceof Term.End end) {
            return isDated(end.told());
        }
        boolean year = term instanceof Term.Known known && known.piece().unit() == Granularity.YEAR;
        boolean season = term instanceof Term.Within within && within.whole() instanceof Term.Known;
        return year
                || season
                || Histories.isFullDate(term)
                || term instanceof Term.MonthDay
                || term instanceof Term.MonthOnly;
    }

    private static Resolved resolve(Found found, Frame frame) {
        if (frame.told().quarter().isPresent() && isYearBack(found)) {
            return Resolver.resolve(new Term.FromReference(Granularity.QUARTER, -4), frame);
        }
        return Resolver.resolve(found.term(), frame);
    }

    /** What a text compares with is not what it goes on to speak of. */
    private static boolean isComparison(Found found) {
        return isYearBack(found) || found.rules().contains("ComparedPeriod");
    }

    /** "a year earlier", "a year ago" and "year-earlier", but not "last year". */
    private static boolean isYearBack(Found found) {
        boolean distance = found.rules().contains("Distance") || found.rules().contains("ComparedPeriod");
        return distance
                && (found.term() instanceof Term.FromReference r && r.unit() == Granularity.YEAR && r.count() == -1
                        || found.term() instanceof Term.FromPublication p
                                && p.unit() == Granularity.YEAR
                                && p.count() == -1);
    }
}
