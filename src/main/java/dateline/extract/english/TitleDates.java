package dateline.extract.english;

/** Finds the dates that a headline leaves out. */
final class TitleDates {

    private TitleDates() {}

    /** The word after a date that begins here, "late on" and the article included; {@code i} where none begins. */
    static int skip(Parse parse, int i, int end) {
        if (i >= end) {
            return i;
        }
        int at = i;
        if (at + 1 < end && beside(parse.word(at)) && !TitleEnd.tooEarly(parse, at + 1)) {
            at++;
        }
        boolean particle = at < end
                && switch (parse.word(at).lower()) {
                    // "to step down next year"
                    case "down", "up", "out", "off" -> true;
                    default -> false;
                };
        if (at < end
                && !particle
                && (parse.word(at).is(Part.PREPOSITION) || parse.word(at).is(Part.TO))) {
            at++;
        }
        if (at < end && parse.word(at).lower().equals("the")) {
            at++;
        }
        at = at > i ? partEnd(parse, at, end) : at;
        if (at >= end || !parse.word(at).is(Part.TIME) || parse.phraseAt(at).isPresent() || !date(parse, at)) {
            return i;
        }
        int first = at;
        at = timesEnd(parse, at, end);
        if (describes(parse, i, first, at, end)) {
            return i;
        }
        if (at < end && parse.word(at).is(Part.COMMA)) {
            at++;
        }
        return at;
    }

    /** The date of "in Monday talks", "in Monday El Fasher shelling", "the 2004 Olympics", from {@code first} up to {@code after}: no headline leaves that out. */
    private static boolean describes(Parse parse, int i, int first, int after, int end) {
        if (after >= end) {
            return false;
        }
        Word next = parse.word(after);
        boolean inOf =
                parse.word(i).lower().equals("in") || parse.word(i).lower().equals("of");
        return after > i + 1 && inOf && (next.part().nominal() || next.is(Part.ADJECTIVE))
                || next.is(Part.NAME) && parse.precededBy(first, "the");
    }

    /** After "Monday", and after "Monday to Thursday". */
    private static int timesEnd(Parse parse, int from, int end) {
        int at = from;
        while (at < end
                && (parse.word(at).is(Part.TIME)
                        || at + 1 < end
                                && joins(parse.word(at))
                                && parse.word(at + 1).is(Part.TIME))) {
            at++;
        }
        return at;
    }

    private static boolean joins(Word word) {
        return switch (word.lower()) {
            case "to", "and", "until", "till", "through" -> true;
            default -> false;
        };
    }

    /** The "late" of "late on Monday", the "shortly" of "shortly after noon". */
    static boolean beside(Word word) {
        return switch (word.lower()) {
            case "late", "early", "shortly", "just", "soon" -> true;
            default -> false;
        };
    }

    /** The date after "night of", "first two weeks of"; {@code from} where no part of a time stands there. */
    private static int partEnd(Parse parse, int from, int end) {
        int at = from;
        while (at < Math.min(end, from + 4)
                && (parse.word(at).is(Part.TIME)
                        || parse.word(at).is(Part.ADJECTIVE)
                        || TimeParts.contains(parse.word(at).lower()))) {
            at++;
        }
        boolean of = at > from
                && at + 1 < end
                && switch (parse.word(at).lower()) {
                    case "of", "to", "ended" -> true;
                    default -> false;
                };
        int date = of && parse.word(at + 1).lower().equals("the") ? at + 2 : at + 1;
        return of && date < end && parse.word(date).is(Part.TIME) && date(parse, date) ? date : from;
    }

    private static boolean date(Parse parse, int word) {
        return parse.mentions().stream()
                .filter(mention -> mention.span().overlaps(parse.word(word).span()))
                .anyMatch(ClauseDate::dates);
    }
}
