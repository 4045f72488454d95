package dateline.time.english;

import dateline.text.Tokens;
import dateline.time.Feast;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of feasts, as feasts.txt has them: in small letters without apostrophes. */
final class Feasts {

    /** By their first word; the longer names of a word before the shorter. */
    private static final Map<String, List<Name>> NAMES = EnglishWords.lines("feasts.txt").stream()
            .flatMap(Feasts::names)
            .sorted(Comparator.comparing((Name name) -> name.words().length()).reversed())
            .collect(Collectors.groupingBy(name -> name.words().split(" ")[0]));

    private Feasts() {}

    /** A feast and the last token of its name. */
    record Named(Feast feast, int last) {}

    private static Stream<Name> names(EnglishWords.Line line) {
        Feast feast = Feast.valueOf(line.keys().get(0));
        return Arrays.stream(line.words().split(", ")).map(words -> new Name(words, feast));
    }

    static List<String> firstWords() {
        return List.copyOf(NAMES.keySet());
    }

    /** The longest name that begins at the token. */
    static Optional<Named> at(Scan scan, int first) {
        if (!scan.is(first, Kind.FEAST) || !scan.isCapital(first)) {
            return Optional.empty();
        }
        for (Name name : NAMES.getOrDefault(scan.word(first).text(), List.of())) {
            int last = name.lastFrom(scan, first);
            if (last >= first) {
                return Optional.of(new Named(name.feast(), last));
            }
        }
        return Optional.empty();
    }

    private record Name(String words, Feast feast) {

        /** Its last token, where it begins at that one; -1 where it does not. */
        int lastFrom(Scan scan, int first) {
            int read = 0;
            int at = first;
            while (read < words.length()) {
                if (scan.tokens().isWord(at)) {
                    boolean joined = at == first || scan.says(at, "s") && scan.isApostrophe(at - 1);
                    int start = joined ? read : read + 1;
                    if (!joined && words.charAt(read) != ' ' || !hasAt(start, scan.tokens(), at)) {
                        return -1;
                    }
                    read = start + scan.length(at);
                } else if (!scan.isApostrophe(at) && !scan.isHyphen(at) && !scan.isMark(at, '.')) {
                    return -1;
                }
                at++;
            }
            return at - 1;
        }

        private boolean hasAt(int start, Tokens tokens, int index) {
            return words.regionMatches(true, start, tokens.text(), tokens.start(index), tokens.length(index));
        }
    }
}
