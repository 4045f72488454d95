package dateline.extract.english;

import dateline.text.Span;
import java.util.regex.Pattern;

/** A headline in the making: words of a sentence, as they stand there, with some left out or replaced. */
final class TitleText {

    /** A headline takes no more words from behind its verb; it then ends at the last phrase that is whole. */
    private static final int MOST_WORDS = 16;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern BEFORE_MARK = Pattern.compile(" ([,;:.])");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s,;:\\-\u2013\u2014]+$");
    private static final Pattern LAST_SMALL_WORDS =
            Pattern.compile("( (and|or|but|nor|of|the|a|an|between|from|with|for|since|until|during|by))+$");

    private final String text;
    private final Parse parse;
    private final StringBuilder title = new StringBuilder();
    private String lastName = "";
    private int last = -1;

    TitleText(String text, Parse parse) {
        this.text = text;
        this.parse = parse;
    }

    Word word(int i) {
        return parse.word(i);
    }

    void keep(int i) {
        between(i);
        Span span = parse.word(i).span();
        title.append(span.in(text));
        last = i;
    }

    /** Puts other words in place of those from {@code i} to {@code lastReplaced}. */
    void replace(int i, int lastReplaced, String words) {
        between(i);
        title.append(words);
        lastName = words;
        last = lastReplaced;
    }

    /** What stands between this word and the last one kept: quotation marks and white space as in the text. */
    private void between(int i) {
        if (last < 0) {
            return;
        }
        String gap = last + 1 == i
                ? text.substring(
                        parse.word(last).span().endExclusive(),
                        parse.word(i).span().startInclusive())
                : " ";
        title.append(gap);
    }

    /** Whether a name is the last one put into the headline. */
    boolean lastNamed(String name) {
        return lastName.equals(name);
    }

    @Override
    public String toString() {
        return title.toString();
    }

    /** Where a headline that takes words from {@code from} ends: at a mark, a relative, or the last phrase that fits. */
    static int stop(Parse parse, int from, int end) {
        int most = Math.min(end, from + MOST_WORDS);
        int stop = most;
        for (int i = from; i < most; i++) {
            int bracket = skipBracket(parse, i, most);
            if (bracket > i) {
                i = bracket - 1;
                continue;
            }
            Part part = parse.word(i).part();
            boolean listComma = part == Part.COMMA && list(parse, i, most);
            boolean joinsNothing = i == from && part == Part.CONJUNCTION;
            boolean content =
                    joinsNothing || part == Part.THAT && parse.phraseAt(i).isEmpty() && i > from;
            if (part.separates() && !listComma || content) {
                stop = i;
                break;
            }
        }
        if (stop == from + MOST_WORDS && stop < end) {
            while (stop > from
                    && !parse.word(stop).is(Part.PREPOSITION)
                    && !parse.word(stop).is(Part.CONJUNCTION)
                    && !parse.word(stop).is(Part.TO)) {
                stop--;
            }
        }
        return trimmed(parse, from, stop);
    }

    /** Without a dangling preposition, conjunction, determiner or mark at its end. */
    private static int trimmed(Parse parse, int from, int end) {
        int stop = end;
        while (stop > from
                && (dangles(parse.word(stop - 1)) && !particle(parse, from, stop) || halfPhrase(parse, stop, end))) {
            stop--;
        }
        return stop;
    }

    /** The "out" of "was crossed out". */
    private static boolean particle(Parse parse, int from, int stop) {
        return stop == from + 1
                && switch (parse.word(from).lower()) {
                    case "out", "up", "down", "off", "over", "back" -> true;
                    default -> false;
                };
    }

    /** "the small" of "the small, oil-rich sultanate". */
    private static boolean halfPhrase(Parse parse, int stop, int end) {
        boolean name = stop == end
                && stop > 1
                && stop < parse.words().size()
                && parse.word(stop).is(Part.COMMA)
                && parse.word(stop - 1).is(Part.NAME)
                && (parse.word(stop - 2).lower().equals("a")
                        || parse.word(stop - 2).lower().equals("an"));
        if (name) {
            return true;
        }
        boolean comma =
                stop == end && stop < parse.words().size() && parse.word(stop).is(Part.COMMA);
        return comma
                && parse.word(stop - 1).is(Part.ADJECTIVE)
                && stop > 1
                && (parse.word(stop - 2).is(Part.DETERMINER)
                        || parse.word(stop - 2).is(Part.POSSESSIVE));
    }

    private static boolean dangles(Word word) {
        return switch (word.part()) {
            case NOT,
                    PREPOSITION,
                    CONJUNCTION,
                    DETERMINER,
                    POSSESSIVE,
                    TO,
                    COMMA,
                    DASH,
                    COLON,
                    STOP,
                    THAT,
                    SUBORDINATOR,
                    RELATIVE,
                    GENITIVE -> true;
            case ADJECTIVE -> word.lower().equals("early") || word.lower().equals("late");
            case ADVERB ->
                word.lower().equals("as")
                        || word.lower().equals("also")
                        || word.lower().equals("there")
                        || word.lower().equals("here");
            default -> false;
        };
    }

    /** The "and the number" before "topped 2,200": what ends right before a verb is no part of a list, but its subject. */
    private static boolean subjectAt(Parse parse, int from, int end) {
        return parse.phrases().stream()
                .filter(phrase -> phrase.first() == from && phrase.end() == end)
                .anyMatch(
                        phrase -> end < parse.words().size() && parse.word(end).is(Part.VERB));
    }

    /** "10 people, two soldiers and a child": a comma within a list, closed by a conjunction soon after. */
    private static boolean list(Parse parse, int comma, int end) {
        boolean nominal = comma > 0
                && (parse.word(comma - 1).part().nominal()
                        || parse.word(comma - 1).is(Part.ADVERB));
        for (int i = comma + 1; nominal && i < Math.min(end, comma + 8); i++) {
            Part part = parse.word(i).part();
            if (part == Part.CONJUNCTION) {
                return i + 1 < end
                        && !subjectAt(parse, i + 1, end)
                        && parse.clauses().stream()
                                .noneMatch(c ->
                                        c.verb().first() > comma && c.verb().first() < end);
            }
            if (part.separates() && part != Part.COMMA || part == Part.VERB) {
                return false;
            }
        }
        return false;
    }

    /** The word after a bracket that opens here; {@code i} where none does. */
    static int skipBracket(Parse parse, int i, int end) {
        if (!parse.word(i).text().equals("(")) {
            return i;
        }
        for (int at = i + 1; at < end; at++) {
            if (parse.word(at).text().equals(")")) {
                return at + 1;
            }
        }
        return i;
    }

    /** The word after a date that begins here, "late on" and the article included; {@code i} where none begins. */
    static int skipDate(Parse parse, int i, int end) {
        if (i >= end) {
            return i;
        }
        int at = i;
        boolean late =
                parse.word(at).lower().equals("late") || parse.word(at).lower().equals("early");
        if (at + 1 < end && late) {
            at++;
        }
        if (at < end && parse.word(at).is(Part.PREPOSITION)) {
            at++;
        }
        if (at < end && parse.word(at).lower().equals("the")) {
            at++;
        }
        if (at >= end || !parse.word(at).is(Part.TIME) || parse.phraseAt(at).isPresent() || !date(parse, at)) {
            return i;
        }
        while (at < end && parse.word(at).is(Part.TIME)) {
            at++;
        }
        boolean describes = at > i + 1
                && at < end
                && (parse.word(i).lower().equals("in") || parse.word(i).lower().equals("of"))
                && (parse.word(at).is(Part.NOUN) || parse.word(at).is(Part.ADJECTIVE));
        if (describes) {
            return i;
        }
        if (at < end && parse.word(at).is(Part.COMMA)) {
            at++;
        }
        return at;
    }

    private static boolean date(Parse parse, int word) {
        return parse.mentions().stream()
                .filter(mention -> mention.span().overlaps(parse.word(word).span()))
                .anyMatch(ClauseDate::dates);
    }

    /** One space between words, a capital first, quotation marks in pairs or none, no mark at the end. */
    static String tidy(String title) {
        String tidy = SPACE.matcher(title).replaceAll(" ");
        tidy = BEFORE_MARK.matcher(tidy).replaceAll("$1").strip();
        tidy = LAST_MARKS.matcher(tidy).replaceAll("");
        tidy = LAST_SMALL_WORDS.matcher(tidy).replaceAll("");
        long opens = tidy.chars().filter(c -> c == '\u201c').count();
        long closes = tidy.chars().filter(c -> c == '\u201d').count();
        long straight = tidy.chars().filter(c -> c == '"').count();
        if (opens > closes && opens - closes == 1 && tidy.lastIndexOf('\u201c') > tidy.lastIndexOf('\u201d')) {
            tidy = tidy + "\u201d";
        } else if (opens != closes) {
            tidy = tidy.replaceAll("[\u201c\u201d]", "");
        }
        if (straight % 2 != 0) {
            tidy = tidy.replace("\"", "");
        }
        if (tidy.isEmpty()) {
            return tidy;
        }
        int first = tidy.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + tidy.substring(Character.charCount(first));
    }
}
