package dateline.time.english;

import dateline.time.Granularity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The word lists beside this package: UTF-8, "#" begins a comment, else a line is a key, a colon and its words. */
final class EnglishWords {

    private EnglishWords() {}

    /** One line: "UNIT WEEK 2: fortnight" has three keys and one word. */
    record Line(List<String> keys, String words) {}

    static List<Line> lines(String name) {
        InputStream stream = EnglishWords.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the word list " + name + " is not on the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(EnglishWords::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        int colon = text.indexOf(':');
        return new Line(
                List.of(text.substring(0, colon).split(" ")),
                text.substring(colon + 1).strip());
    }

    /** The words of lexicon.txt, and the first words of the feasts. */
    static Lexicon lexicon() {
        Lexicon.Builder to = new Lexicon.Builder();
        for (Line line : lines("lexicon.txt")) {
            int value = 0;
            Granularity unit = Granularity.DAY;
            for (String key : line.keys().subList(1, line.keys().size())) {
                if (Character.isUpperCase(key.charAt(0))) {
                    unit = Granularity.valueOf(key);
                } else {
                    value = Integer.parseInt(key);
                }
            }
            to.add(
                    Kind.valueOf(line.keys().get(0)),
                    value,
                    unit,
                    Arrays.asList(line.words().split(" ")));
        }
        return to.add(Kind.FEAST, 0, Granularity.DAY, Feasts.firstWords()).build();
    }
}
