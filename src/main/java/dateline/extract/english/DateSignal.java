package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import dateline.time.Trace;
import dateline.time.When;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a time mention together with the preposition before it: "before 2000" is no year but a bound. */
final class DateSignal {

    private static final Pattern HOUR = Pattern.compile("T\\d\\d");

    private DateSignal() {}

    /** The place of the mention; empty where it has none and waits for none ("recently", "24 years"). */
    static Optional<Placing> read(String text, Parse parse, TimeMention mention, Placing.Basis basis) {
        return range(parse, mention, basis)
                .or(() -> read(text, mention, basis, signal(parse, parse.wordAt(mention.span()))));
    }

    /** The same without a look at the preposition, which belongs to another clause. */
    static Optional<Placing> plain(String text, Parse parse, TimeMention mention, Placing.Basis basis) {
        return range(parse, mention, basis).or(() -> read(text, mention, basis, ""));
    }

    private static Optional<Placing> range(Parse parse, TimeMention mention, Placing.Basis basis) {
        return DateRange.around(parse, mention)
                .map(range -> new Placing(
                        When.placed(range.edtf()),
                        mention.trace().then("range", "“" + range.words() + "” is the time from the one to the other."),
                        basis));
    }

    /** "since independence from France in 1960": the date of what it was since. */
    static boolean since(Parse parse, int word) {
        for (int i = word - 1; i > Math.max(0, word - 7); i--) {
            if (parse.word(i).lower().equals("since")) {
                return i < word - 1;
            }
            boolean phrase =
                    switch (parse.word(i).part()) {
                        case PREPOSITION, NOUN, NAME, NUMBER, DETERMINER, ADJECTIVE, POSSESSIVE, GENITIVE -> true;
                        default -> false;
                    };
            if (!phrase) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Placing> read(String text, TimeMention mention, Placing.Basis basis, String signal) {
        String words = mention.span().in(text);
        if (mention.reading() instanceof Reading.Unplaced unplaced) {
            return unplaced.reason() == Reading.Reason.NEEDS_ANCHOR
                    ? Optional.of(new Placing(
                            When.dateNeeded(words),
                            mention.trace()
                                    .then("publication-day", "“" + words + "” waits for the day of publication."),
                            basis))
                    : Optional.empty();
        }
        Reading.Placed placed = (Reading.Placed) mention.reading();
        boolean near = (signal.equals("after") || signal.equals("before")) && hour(mention);
        Edtf edtf = near ? placed.edtf() : signalled(signal, placed.edtf());
        Trace why = mention.trace();
        if (!edtf.equals(placed.edtf())) {
            why = why.then("signal", "“" + signal + " " + words + "” gives a bound only.");
        }
        return Optional.of(new Placing(When.placed(edtf), why, basis));
    }

    /** "shortly after 5 a.m." is of that day still. */
    private static boolean hour(TimeMention mention) {
        return mention.type() == TimexType.TIME && HOUR.matcher(mention.value()).find();
    }

    private static String signal(Parse parse, int word) {
        if (word == 0) {
            return "";
        }
        String before = parse.word(word - 1).lower();
        if (since(parse, word)) {
            return "since";
        }
        boolean compound = word > 1 && (before.equals("of") || before.equals("to"));
        return compound ? parse.word(word - 2).lower() + " " + before : before;
    }

    private static Edtf signalled(String signal, Edtf edtf) {
        boolean bounded = edtf.interval().startInclusive().isPresent()
                && edtf.interval().endExclusive().isPresent();
        if (!bounded) {
            return edtf;
        }
        return switch (signal) {
            case "before", "until", "till", "by", "prior to", "ahead of", "up to" -> Edtf.before(edtf);
            case "since", "after" -> Edtf.from(edtf);
            default -> edtf;
        };
    }
}
