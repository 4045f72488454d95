package dateline.extract.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists beside this package: UTF-8, "#" begins a comment line, else "key: words" or plain words. */
final class WordLists {

    private WordLists() {}

    /** The lines that are neither blank nor comment. */
    static List<String> lines(String name) {
        InputStream stream = WordLists.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the word list " + name + " is not on the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words after each key; a key that stands twice has the words of both lines. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(name + " has a line without a key: " + line);
            }
            sections.merge(line.substring(0, colon), words(line.substring(colon + 1)), WordLists::join);
        }
        return sections;
    }

    static List<String> words(String line) {
        return Arrays.stream(line.strip().split("[\\s,]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
