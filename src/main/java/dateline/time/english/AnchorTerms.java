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

    private static final String NAME = "AnchorTerms";

    /** Firms give accounts of so many months. */
    private static final Set<Double> LONG_ACCOUNTS = Set.of(6.0, 9.0, 12.0);

    private AnchorTerms() {}

    static List<TimeMention> mentions(Scan scan, List<Found> found, Anchor anchor) {
        List<TimeMention> mentions = new ArrayList<>(found.size());
        Frame frame = Frame.of(anchor);
        boolean history = Histories.isHistory(found, frame);
        Sides sides = new Sides(scan);
        Entries entries = new Entries(scan);
        for (Found told : found) {
            Found one = entries.of(told);
            Frame here = sides.around(one, frame);
            Resolved resolved = resolve(history ? ofHistory(one) : one, here);
            Reading reading = one.reading()
                    .map(range -> Resolver.resolve(range, here).reading())
                    .orElse(resolved.reading());
            Span span = scan.tokens().span(one.first(), one.last());
            String text = span.in(scan.tokens().text());
            mentions.add(new TimeMention(
                    span, resolved.type(), resolved.timex(), reading, trace(one, text, resolved, here)));
            Optional<Piece> named = resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME
                    ? resolved.piece()
                    : Optional.empty();
            if (resolved.reading().equals(Reading.unplaced(Reading.Reason.NEEDS_ANCHOR))) {
                frame = frame.afterWaiting();
            }
            if (isLongAccount(one)) {
                frame = frame.afterLongAccounts();
            }
            if (named.isPresent()) {
                sides.told(one);
                frame = setsScene(scan, one, named.get(), here) ? frame.inScene(named.get()) : frame;
                frame = isComparison(one) ? frame : frame.after(named.get());
                frame = history && isDated(one.term()) ? frame.tellingFrom(named.get()) : frame;
            }
        }
        return mentions;
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
    private static boolean isDated(Term term) {
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

    private static Trace trace(Found found, String text, Resolved resolved, Frame frame) {
        Trace trace = new Trace(List.of());
        for (String rule : found.rules()) {
            trace = trace.then(rule, "“" + text + "”: " + EnglishOrder.words(rule));
        }
        return found.term() instanceof Term.Known ? trace : trace.then(NAME, anchoring(found.term(), resolved, frame));
    }

    private static String anchoring(Term term, Resolved resolved, Frame frame) {
        if (resolved.reading() instanceof Reading.Unplaced unplaced) {
            return switch (unplaced.reason()) {
                case NEEDS_ANCHOR -> "It counts from the publication date, which is not known.";
                case LENGTH -> "It is a length of time, and no date by itself.";
                case RECURS -> "It recurs, and is no date by itself.";
                case VAGUE -> "It names no date.";
            };
        }
        String date =
                resolved.reading() instanceof Reading.Placed placed ? EdtfWords.words(placed.edtf()) : resolved.timex();
        if (term instanceof Term.Either) {
            return "It is " + date + ": nothing tells which number is the month, unless the publication date does.";
        }
        String side =
                switch (frame.direction()) {
                    case PAST, OWN_PAST, BEHIND -> ", with a verb of the past";
                    case FUTURE -> ", with a verb of what is to come";
                    case UNTOLD -> "";
                };
        return "It is " + date + ", counted from " + from(term, frame) + side + ".";
    }

    private static String from(Term term, Frame frame) {
        Optional<Piece> last = frame.told().last();
        boolean toldOn = frame.told().narrative().isPresent() && isDated(term);
        boolean ofThen = last.map(Piece::start).equals(frame.publication());
        boolean ofDay = term instanceof Term.At at && at.day() instanceof Term.FromReference;
        Optional<String> named = (ofDay ? frame.told().scene().or(() -> last) : last)
                .filter(piece -> toldOn || ofThen || ofDay || term instanceof Term.FromReference)
                .map(piece -> "the date named before it, " + EdtfWords.words(piece.edtf()));
        return named.or(() -> frame.publication().map(day -> "the publication date, " + EdtfWords.words(day)))
                .orElse("itself");
    }
}
