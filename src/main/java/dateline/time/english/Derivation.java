package dateline.time.english;

import dateline.text.Span;
import dateline.time.Frame;
import dateline.time.Granularity;
import dateline.time.Piece;
import dateline.time.Reading;
import dateline.time.Resolved;
import dateline.time.Term;
import dateline.time.Trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How an expression was worked out, for a reader who does not know the code.
 *
 * @param frame what it was worked out against
 */
record Derivation(String text, Span span, Found found, Resolved resolved, Frame frame) implements Supplier<List<Step>> {

    private static final String ANCHORING = "AnchorTerms";

    @Override
    public List<Step> get() {
        List<Step> steps = new ArrayList<>();
        String told = span.in(text);
        for (String rule : found.rules()) {
            steps.add(new Step(rule, "“" + told + "”: " + EnglishOrder.words(rule)));
        }
        if (!(found.term() instanceof Term.Known)) {
            steps.add(new Step(ANCHORING, anchoring()));
        }
        return List.copyOf(steps);
    }

    private String anchoring() {
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
        if (found.term() instanceof Term.Either) {
            return "It is " + date + ": nothing tells which number is the month, unless the publication date does.";
        }
        String side =
                switch (frame.direction()) {
                    case PAST, OWN_PAST, BEHIND -> ", with a verb of the past";
                    case FUTURE -> ", with a verb of what is to come";
                    case UNTOLD -> "";
                };
        return "It is " + date + ", counted from " + from(found.term()) + side + ".";
    }

    private String from(Term term) {
        Optional<Piece> last = lastFor(term);
        boolean toldOn = frame.told().narrative().isPresent() && AnchorTerms.isDated(term);
        boolean ofThen = last.map(Piece::start).equals(frame.publication());
        boolean ofDay = term instanceof Term.At at && at.day() instanceof Term.FromReference;
        boolean ofReference = unsoftened(term) instanceof Term.FromReference;
        Optional<String> named = (ofDay ? frame.told().scene().or(() -> last) : last)
                .filter(piece -> !ofDay || isOnDay(piece))
                .filter(piece -> toldOn || ofThen || ofDay || ofReference)
                .map(piece -> "the date named before it, " + EdtfWords.words(piece.edtf()));
        return named.or(() -> frame.publication().map(day -> "the publication date, " + EdtfWords.words(day)))
                .orElse("itself");
    }

    /** The date told last; for days at a distance the day told last, where a longer time was told since. */
    private Optional<Piece> lastFor(Term term) {
        Optional<Piece> last = frame.told().last();
        boolean inDays = unsoftened(term) instanceof Term.FromReference of && of.unit() == Granularity.DAY;
        return inDays
                ? last.filter(piece -> piece.unit() == Granularity.DAY)
                        .or(() -> frame.told().day())
                        .or(() -> last)
                : last;
    }

    private static Term unsoftened(Term term) {
        return term instanceof Term.Softened soft ? soft.term() : term;
    }

    private boolean isOnDay(Piece named) {
        return resolved.piece().map(Piece::start).filter(named.start()::equals).isPresent();
    }
}
