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
    private static final int MONTHS_OF_YEAR = 12;
    private static final int QUARTERS_OF_YEAR = 4;

    private final Scan scan;
    private final boolean isHistory;
    private final Entries entries;
    private final Sides sides;
    private final SayingDay saying;
    private final Scenes scenes;
    private final NightOver night;
    private final Brackets brackets;
    private Frame frame;

    private AnchorTerms(Scan scan, List<Found> found, Anchor anchor) {
        this.scan = scan;
        this.frame = Frame.of(anchor);
        this.isHistory = Histories.isHistory(found, frame);
        this.entries = new Entries(scan);
        this.sides = new Sides(scan);
        this.saying = new SayingDay(scan);
        this.scenes = new Scenes(scan);
        this.night = new NightOver(scan, frame.publication());
        this.brackets = new Brackets(scan);
    }

    static List<TimeMention> mentions(Scan scan, List<Found> found, Anchor anchor) {
        AnchorTerms anchoring = new AnchorTerms(scan, found, anchor);
        List<TimeMention> mentions = new ArrayList<>(found.size());
        for (Found one : found) {
            mentions.add(anchoring.next(one));
        }
        return mentions;
    }

    private TimeMention next(Found found) {
        Found one = night.of(entries.of(found));
        frame = scenes.before(one, frame);
        Frame here = saying.around(one, sides.around(one, frame));
        Resolved resolved = resolve(isHistory ? ofHistory(one) : one, here);
        Reading reading = one.reading().isPresent()
                ? Resolver.resolve(one.reading().get(), here).reading()
                : resolved.reading();
        goOn(one, resolved, here);
        Span span = scan.tokens().span(one.first(), one.last());
        Trace trace = Trace.written(new Derivation(scan.tokens().text(), span, one, resolved, here));
        return new TimeMention(span, resolved.type(), resolved.timex(), reading, trace);
    }

    /** What the dates behind this one count from. */
    private void goOn(Found one, Resolved resolved, Frame here) {
        Optional<Piece> named = resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME
                ? resolved.piece()
                : Optional.empty();
        if (resolved.reading().equals(WAITING)) {
            frame = frame.afterWaiting();
        }
        if (isLongAccount(one)) {
            frame = frame.afterLongAccounts();
        }
        if (named.isPresent() && !brackets.holdOtherClock(one)) {
            saying.told(one, resolved);
            night.told(one, resolved);
            frame = sides.leavesDay(one, named.get()) ? frame.afterLeavingDay() : frame;
            sides.told(one);
            frame = scenes.after(one, named.get(), here, frame);
            frame = isComparison(one) ? frame : frame.after(named.get());
            frame = isHistory && isDated(one.term()) ? frame.tellingFrom(named.get()) : frame;
        }
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

    private Resolved resolve(Found found, Frame here) {
        if (isYearBack(found) && sides.comparesMonth(found, here)) {
            return Resolver.resolve(new Term.FromReference(Granularity.MONTH, -MONTHS_OF_YEAR), here);
        }
        if (isYearBack(found) && here.told().quarter().isPresent()) {
            return Resolver.resolve(new Term.FromReference(Granularity.QUARTER, -QUARTERS_OF_YEAR), here);
        }
        return Resolver.resolve(found.term(), here);
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
