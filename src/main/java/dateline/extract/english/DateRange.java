package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two dates that are the ends of one time.
 *
 * <p>Takes "between May and July", "from 2009 to 2011", "from Monday until Thursday", "Monday through Thursday", "in July and
 * August". Refuses two dates that are apart ("in May and July", "in May and in June"), and what is moved from one to the other ("moved from May to July").
 */
record DateRange(Edtf edtf, String words) {

    private static final Set<String> MOVES =
            Set.of("move", "shift", "postpone", "delay", "reschedule", "push", "bring", "change", "switch", "advance");

    /** The range that the mention begins or ends; empty where it is a date by itself. */
    static Optional<DateRange> around(Parse parse, TimeMention mention) {
        List<TimeMention> mentions = parse.mentions();
        int at = mentions.indexOf(mention);
        Optional<DateRange> begun =
                at + 1 < mentions.size() ? of(parse, mention, mentions.get(at + 1)) : Optional.empty();
        return begun.isPresent() || at < 1 ? begun : of(parse, mentions.get(at - 1), mention);
    }

    private static Optional<DateRange> of(Parse parse, TimeMention first, TimeMention last) {
        int begin = parse.wordAt(first.span());
        int end = parse.wordAt(last.span());
        int connector = end - 1;
        boolean hours = first.type() == TimexType.TIME && last.type() == TimexType.TIME;
        boolean adjacent = !hours
                && connector > begin
                && parse.word(connector - 1).is(Part.TIME)
                && parse.word(connector - 1).span().endExclusive()
                        == first.span().endExclusive();
        if (!adjacent || moved(parse, begin)) {
            return Optional.empty();
        }
        String before = begin > 0 ? parse.word(begin - 1).lower() : "";
        boolean joined =
                switch (parse.word(connector).lower()) {
                    case "and" -> before.equals("between") || adjoin(first, last);
                    case "to", "until", "till" -> before.equals("from");
                    case "through" -> true;
                    default -> false;
                };
        return joined
                ? bounded(first).flatMap(from -> bounded(last)
                        .filter(to -> ends(from, to))
                        .map(to -> new DateRange(
                                Edtf.between(from, to), parse.text(Math.max(0, begin - 1), end + length(parse, end)))))
                : Optional.empty();
    }

    /** "in July and August": the one ends where the other begins. */
    private static boolean adjoin(TimeMention first, TimeMention last) {
        Optional<Edtf> from = bounded(first);
        Optional<Edtf> to = bounded(last);
        return from.isPresent()
                && to.isPresent()
                && from.get()
                        .interval()
                        .endExclusive()
                        .equals(to.get().interval().startInclusive());
    }

    private static boolean moved(Parse parse, int word) {
        return parse.clauseOf(word)
                .filter(clause -> MOVES.contains(clause.verb().lemma()))
                .isPresent();
    }

    private static int length(Parse parse, int first) {
        int end = first;
        while (end < parse.words().size() && parse.word(end).is(Part.TIME)) {
            end++;
        }
        return end - first;
    }

    private static Optional<Edtf> bounded(TimeMention mention) {
        return mention.reading() instanceof Reading.Placed placed
                        && placed.edtf().interval().startInclusive().isPresent()
                        && placed.edtf().interval().endExclusive().isPresent()
                ? Optional.of(placed.edtf())
                : Optional.empty();
    }

    private static boolean ends(Edtf from, Edtf to) {
        return from.interval()
                .startInclusive()
                .orElseThrow()
                .isBefore(to.interval().startInclusive().orElseThrow());
    }
}
