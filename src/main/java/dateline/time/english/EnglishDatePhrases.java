package dateline.time.english;

import dateline.time.Anchor;
import dateline.time.DatePhrases;
import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import dateline.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads English phrases by the tagger, which has to find one date that the phrase consists of; a preposition may stand
 * before it.
 *
 * <p>Takes "last week", "on Tuesday", "in the summer of 2019", "before 19 June 2024", "since 2022". Refuses "not last week",
 * "June or July 2020", "two days after the summit", "24 years": what the other words would change is not guessed at.
 */
public final class EnglishDatePhrases implements DatePhrases {

    private static final Pattern SIGNAL = Pattern.compile(
            "(?<signal>on|in|at|during|within|before|prior to|until|till|by|up to|after|since|from)\\s+(?<rest>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[\\s.,;]+$");

    private static final Set<String> BEFORE = Set.of("before", "prior to", "until", "till", "by", "up to");
    private static final Set<String> AFTER = Set.of("after", "since", "from");

    private final TimeTagger tagger;

    public EnglishDatePhrases(TimeTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public When read(String phrase, Anchor anchor) {
        String text = END.matcher(phrase.strip()).replaceAll("");
        Optional<When> plain = whole(text, anchor);
        if (plain.isPresent()) {
            return plain.get();
        }
        Matcher signalled = SIGNAL.matcher(text);
        if (!signalled.matches()) {
            return When.undated();
        }
        When rest = whole(signalled.group("rest").strip(), anchor).orElse(When.undated());
        return rest instanceof When.Placed placed
                ? bound(signalled.group("signal").toLowerCase(Locale.ROOT), placed.edtf())
                : rest;
    }

    /** Empty where the text is not one expression from end to end. */
    private Optional<When> whole(String text, Anchor anchor) {
        List<TimeMention> mentions = tagger.tag(text, anchor);
        if (mentions.size() != 1
                || mentions.get(0).span().startInclusive() > articleBefore(text)
                || mentions.get(0).span().endExclusive() < text.length()) {
            return Optional.empty();
        }
        Reading reading = mentions.get(0).reading();
        if (reading instanceof Reading.Placed placed) {
            return Optional.of(When.placed(placed.edtf()));
        }
        boolean waits = reading.equals(Reading.unplaced(Reading.Reason.NEEDS_ANCHOR));
        return Optional.of(waits ? When.dateNeeded(text) : When.undated());
    }

    /** Where the expression may begin: "the" before it says nothing. */
    private static int articleBefore(String text) {
        return text.regionMatches(true, 0, "the ", 0, "the ".length()) ? "the ".length() : 0;
    }

    private static When bound(String signal, Edtf edtf) {
        boolean isBefore = BEFORE.contains(signal);
        if (!isBefore && !AFTER.contains(signal)) {
            return When.placed(edtf);
        }
        boolean bounded = edtf.interval().startInclusive().isPresent()
                && edtf.interval().endExclusive().isPresent();
        if (!bounded) {
            return When.undated();
        }
        return When.placed(isBefore ? Edtf.before(edtf) : Edtf.from(edtf));
    }
}
