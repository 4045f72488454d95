package dateline.extract.english;

/** Where the words of a headline end, and what within them is skipped: dates and brackets. */
final class TitleEnd {

    /** A headline takes no more words from behind its verb; it then ends at the last phrase that is whole. */
    private static final int MOST_WORDS = 16;

    private TitleEnd() {}

    /** Where a headline that takes words from {@code from} ends: at a mark, a relative, or the last phrase that fits. */
    static int of(Parse parse, int from, int end) {
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
                    && !(parse.word(stop).is(Part.PREPOSITION)
                            && !parse.word(stop).lower().equals("of"))
                    && !parse.word(stop).is(Part.CONJUNCTION)
                    && !parse.word(stop).is(Part.TO)) {
                stop--;
            }
        }
        return trimmed(parse, from, withoutDistance(parse, from, stop));
    }

    /** Without the "two days" of "came two days after police fired": half of what counts from another event. */
    private static int withoutDistance(Parse parse, int from, int end) {
        boolean counts = end < parse.words().size()
                && (parse.word(end).lower().equals("after")
                        || parse.word(end).lower().equals("before"));
        int stop = end;
        while (counts && stop > from && parse.word(stop - 1).is(Part.TIME)) {
            stop--;
        }
        return stop;
    }

    /** Without a dangling preposition, conjunction, determiner or mark at its end. */
    private static int trimmed(Parse parse, int from, int end) {
        int stop = end;
        while (stop > from
                && (dangles(parse.word(stop - 1)) && !particle(parse, from, stop) && !tooEarly(parse, stop)
                        || halfPhrase(parse, stop, end))) {
            stop--;
        }
        return stop;
    }

    /** The "out" of "was crossed out", the "against" of "voted against". */
    private static boolean particle(Parse parse, int from, int stop) {
        return stop == from + 1
                && switch (parse.word(from).lower()) {
                    case "out", "up", "down", "off", "over", "back", "against" -> true;
                    default -> false;
                };
    }

    /** The "early" of "closed two weeks early". */
    static boolean tooEarly(Parse parse, int stop) {
        return stop > 1
                && TitleDates.beside(parse.word(stop - 1))
                && parse.word(stop - 2).is(Part.TIME);
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
            case ADJECTIVE -> TitleDates.beside(word);
            case ADVERB ->
                TitleDates.beside(word)
                        || word.lower().equals("as")
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
}
