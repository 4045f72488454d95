package dateline.extract.english;

/** What a headline has from behind its verb: up to where the clause ends, and on after what was put in between. */
final class TitleRest {

    private static final int LONGEST_APPOSITION = 12;

    private final TitleWords words;

    TitleRest(TitleWords words) {
        this.words = words;
    }

    String of(Parse parse, Clause clause) {
        int end = Complements.end(parse, clause);
        if (clause.verb().lemma().equals("last")) {
            // "to last until Friday": of the verb, the time is all that it says
            return parse.text(
                    clause.verb().end(), TitleEnd.of(parse, clause.verb().end(), end));
        }
        int from = TitleDates.skip(parse, clause.verb().end(), end);
        boolean beside = from > clause.verb().end()
                && parse.word(from - 1).is(Part.COMMA)
                && (from == end || !parse.word(from).is(Part.PREPOSITION));
        if (beside) {
            // "rose in May, the first rise …"
            return "";
        }
        int stop = TitleEnd.of(parse, from, end);
        boolean says = stop < end
                && parse.word(stop).is(Part.THAT)
                && Complements.taken(clause.verb().lemma())
                && clause.objects().stream().anyMatch(object -> object.end() == stop);
        String first = words.of(parse, from, says ? TitleEnd.of(parse, stop, end) : stop, clause.subjects());
        int resumed = afterApposition(parse, clause, stop, end);
        return resumed < end
                ? first + " " + words.of(parse, resumed, TitleEnd.of(parse, resumed, end), clause.subjects())
                : first;
    }

    /** What stands behind the object, up to the clause's end. */
    String after(Parse parse, Clause clause, Phrase object) {
        int from = TitleDates.skip(parse, object.end(), clause.end());
        return words.of(parse, from, TitleEnd.of(parse, from, clause.end()), clause.subjects());
    }

    /** After the ", the former head of Nordbank," of "jailed Solberg, the former head of Nordbank, for fraud"; else the end. */
    private int afterApposition(Parse parse, Clause clause, int comma, int end) {
        boolean named = comma + 1 < end
                && parse.word(comma).is(Part.COMMA)
                && clause.objects().stream()
                        .anyMatch(object -> object.end() == comma
                                && words.persons(parse, object)
                                && parse.phraseFrom(comma + 1)
                                        .filter(other -> words.same(parse, object, other))
                                        .isPresent());
        for (int at = comma + 2; named && at < Math.min(end - 1, comma + LONGEST_APPOSITION); at++) {
            if (parse.word(at).is(Part.COMMA)) {
                Part next = parse.word(at + 1).part();
                return next == Part.PREPOSITION || next == Part.TO ? at + 1 : end;
            }
        }
        return end;
    }
}
