package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An expression that tells of a gap.
 *
 * <p>Takes: "first trip … in 24 years", "for the first time since 2000", "the worst flood in a decade", "the longest
 * strike since 1984", "it was the strongest to hit the region since 2020", "checks, the first in half a century". Refuses: "the first three years", "in the first six months", "first in 2000 and …".
 *
 * @param marker the word "first" or the superlative
 * @param phrase the noun phrase with the marker
 * @param mention the length or date of the gap
 */
record GapExpression(Parse parse, int marker, Phrase phrase, TimeMention mention, int end) {

    /** No more words stand between the marker and the length or date. */
    private static final int REACH = 14;

    static Optional<GapExpression> of(Parse parse) {
        for (int i = 0; i < parse.words().size(); i++) {
            if (marks(parse.word(i))) {
                int marker = i;
                Optional<Phrase> phrase = parse.phraseAt(i).filter(p -> p.last() > marker || bare(parse, p));
                Optional<GapExpression> found = phrase.flatMap(p -> of(parse, marker, p));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean marks(Word word) {
        String lower = word.lower();
        return lower.equals("first")
                || lower.equals("worst")
                || lower.equals("best")
                || lower.length() > 5 && lower.endsWith("est") && word.is(Part.ADJECTIVE);
    }

    private static Optional<GapExpression> of(Parse parse, int marker, Phrase phrase) {
        for (TimeMention mention : parse.mentions()) {
            int word = parse.wordAt(mention.span());
            boolean near = word >= phrase.end() && word < parse.words().size() && word - marker <= REACH;
            boolean length = Distance.of(mention).isPresent() && signal(parse, word, "in");
            boolean since = mention.type() == TimexType.DATE && signal(parse, word, "since");
            if (near && (length || since)) {
                int end = parse.wordAt(dateline.text.Span.of(
                        mention.span().endExclusive(), mention.span().endExclusive() + 1));
                return Optional.of(new GapExpression(parse, marker, phrase, mention, end));
            }
        }
        return Optional.empty();
    }

    /** The preposition stands before the mention, or before "more than", "nearly", "at least" and the like. */
    private static boolean signal(Parse parse, int word, String preposition) {
        int from = Math.min(word, parse.words().size() - 1);
        for (int i = from; i >= Math.max(0, from - 3); i--) {
            if (parse.word(i).lower().equals(preposition)) {
                return true;
            }
            if (parse.word(i).is(Part.COMMA)) {
                break;
            }
        }
        return preposition.equals("since") && DateSignal.since(parse, from);
    }

    /** "the strongest to hit the region since 2020", ", the first in half a century": the marker without a noun. */
    boolean bare() {
        return phrase.last() == marker;
    }

    private static boolean bare(Parse parse, Phrase phrase) {
        int before = phrase.first() - 1;
        boolean first = phrase.head(parse.words()).lower().equals("first");
        return before >= 0
                && parse.word(phrase.first()).lower().equals("the")
                && phrase.end() - phrase.first() == 2
                && parse.word(before).is(first ? Part.COMMA : Part.BE)
                && phrase.end() < parse.words().size()
                && (parse.word(phrase.end()).is(Part.PREPOSITION)
                        || parse.word(phrase.end()).is(Part.TO));
    }

    boolean time() {
        return phrase.head(parse.words()).lower().equals("time");
    }

    /** When the earlier event was, counted back from the later one; empty where it cannot be told. */
    Optional<Edtf> earlier(Edtf later) {
        if (mention.type() == TimexType.DATE) {
            return mention.reading() instanceof Reading.Placed placed ? start(placed.edtf()) : Optional.empty();
        }
        Optional<LocalDate> day = later.interval().latest().map(next -> next.minusDays(1));
        return Distance.of(mention).flatMap(distance -> day.map(distance::back).map(GapExpression::month));
    }

    /** A gap counted in weeks begins in a month, not on a day. */
    private static Edtf month(Edtf edtf) {
        return edtf.isApproximate()
                ? Edtf.month(YearMonth.from(edtf.interval().earliest().orElseThrow()))
                : edtf;
    }

    /** "since 2000" may be read as from 2000 on: the gap begins there. */
    private static Optional<Edtf> start(Edtf since) {
        String text = since.toString();
        return Optional.of(text.endsWith("/..") ? Edtf.parse(text.substring(0, text.length() - 3)) : since);
    }
}
