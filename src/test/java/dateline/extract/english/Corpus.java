package dateline.extract.english;

import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import dateline.time.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sentences of {@code src/test/corpus/extract}: each file says at its top what its lines mean. A blank line ends a
 * case; "#" begins a comment.
 */
final class Corpus {

    /** One case: its lines by what stands before the colon, in order. */
    record Case(String file, List<String[]> lines) {

        List<String> all(String key) {
            return lines.stream().filter(l -> l[0].equals(key)).map(l -> l[1]).toList();
        }

        String text() {
            return String.join("\n\n", all("text"));
        }

        Anchor anchor() {
            return all("published").stream()
                    .findFirst()
                    .map(day -> Anchor.of(LocalDate.parse(day)))
                    .orElse(Anchor.none());
        }

        /** The time mentions, as the case gives them: "Wednesday = 2024-06-19; 24 years = P24Y; then = ?". */
        List<TimeMention> mentions() {
            List<TimeMention> mentions = new ArrayList<>();
            int from = 0;
            for (String times : all("times")) {
                for (String time : times.split(";")) {
                    String[] pair = time.split("=");
                    int at = text().indexOf(pair[0].strip(), from);
                    if (at < 0) {
                        throw new IllegalStateException(file + ": no “" + pair[0].strip() + "” in " + text());
                    }
                    from = at + pair[0].strip().length();
                    mentions.add(mention(Span.of(at, from), pair[1].strip()));
                }
            }
            mentions.sort(Comparator.comparing(TimeMention::span));
            return mentions;
        }

        @Override
        public String toString() {
            return file + ": " + (text().length() > 80 ? text().substring(0, 80) + "…" : text());
        }
    }

    private Corpus() {}

    private static TimeMention mention(Span span, String value) {
        Trace trace = Trace.of("given", "The case gives it.");
        if (value.startsWith("P")) {
            return new TimeMention(span, TimexType.DURATION, value, Reading.unplaced(Reading.Reason.LENGTH), trace);
        }
        if (value.equals("?")) {
            return new TimeMention(span, TimexType.DATE, "XXXX", Reading.unplaced(Reading.Reason.NEEDS_ANCHOR), trace);
        }
        int hour = value.indexOf('T');
        if (hour > 0) {
            Reading day = Reading.placed(Edtf.parse(value.substring(0, hour)));
            return new TimeMention(span, TimexType.TIME, value, day, trace);
        }
        return new TimeMention(span, TimexType.DATE, value, Reading.placed(Edtf.parse(value)), trace);
    }

    static List<Case> cases(String name) {
        Path file = Path.of("src/test/corpus/extract", name);
        try (Stream<String> lines = Files.lines(file)) {
            List<Case> cases = new ArrayList<>();
            List<String[]> current = new ArrayList<>();
            for (String line :
                    Stream.concat(lines, Stream.of("")).map(String::strip).toList()) {
                if (line.isEmpty() && !current.isEmpty()) {
                    cases.add(new Case(name, List.copyOf(current)));
                    current.clear();
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    current.add(new String[] {
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()
                    });
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
