package dateline.time.english;

import dateline.text.Span;
import dateline.time.Feast;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of feasts, as feasts.txt has them: in small letters without apostrophes. */
final class Feasts {

    private static final int LONGEST = 8;
    private static final Map<String, Feast> NAMES = names();

    private Feasts() {}

    /** A feast and the last token of its name. */
    record Named(Feast feast, int last) {}

    private static Map<String, Feast> names() {
        Map<String, Feast> names = new HashMap<>();
        for (EnglishWords.Line line : EnglishWords.lines("feasts.txt")) {
            for (String name : line.words().split(", ")) {
                names.put(name, Feast.valueOf(line.keys().get(0)));
            }
        }
        return Map.copyOf(names);
    }

    static List<String> firstWords() {
        return NAMES.keySet().stream()
                .map(name -> name.split(" ")[0])
                .distinct()
                .toList();
    }

    /** The longest name that begins at the token. */
    static Optional<Named> at(Scan scan, int first) {
        if (!scan.is(first, Kind.FEAST) || !scan.isCapital(first)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Named> longest = Optional.empty();
        for (int i = first; i < first + LONGEST && i < scan.size(); i++) {
            if (scan.tokens().isWord(i)) {
                boolean possessive = scan.says(i, "s") && scan.isApostrophe(i - 1);
                Span word = scan.tokens().span(i, i);
                name.append(name.isEmpty() || possessive ? "" : " ")
                        .append(word.in(scan.tokens().text()).toLowerCase(Locale.ROOT));
                Feast feast = NAMES.get(name.toString());
                longest = feast == null ? longest : Optional.of(new Named(feast, i));
            } else if (!scan.isApostrophe(i) && !scan.isHyphen(i) && !scan.isMark(i, '.')) {
                break;
            }
        }
        return longest;
    }
}
