package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tagger to src/test/corpus/time, whose README.txt tells the form. A failure prints the rules' trace. */
class TimeCorpusTest {

    private static final Path CORPUS = Path.of("src/test/corpus/time");
    private static final Pattern MENTION = Pattern.compile("\\[\\[(.*?)]]");
    private static final long FEWEST_TAKEN = 3;
    private static final long FEWEST_REFUSED = 2;
    private static final TimeTagger TAGGER = EnglishTimeTagger.create();

    record Expected(Span span, String value, String reading) {}

    record Case(String place, Anchor anchor, String text, List<Expected> mentions) {
        @Override
        public String toString() {
            return place + ": " + text;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsTheCorpusSays(Case one) {
        List<TimeMention> mentions = TAGGER.tag(one.text(), one.anchor());
        List<Expected> actual = mentions.stream()
                .map(m -> new Expected(m.span(), m.value(), reading(m.reading())))
                .toList();
        assertThat(actual)
                .withFailMessage(() -> one + "\nexpected " + told(one.text(), one.mentions()) + "\nbut was "
                        + told(one.text(), actual) + "\n" + traces(one.text(), mentions))
                .isEqualTo(one.mentions());
    }

    /** A rule's file has cases that it takes, and cases that it must leave alone: its name is in no trace there. */
    @ParameterizedTest
    @MethodSource("names")
    void everyRuleAndRefinerHasItsFile(String name) throws IOException {
        Map<Boolean, Long> takenOrNot = cases().filter(one -> one.place().startsWith(name + ".txt:"))
                .collect(Collectors.partitioningBy(one -> isTaken(one, name), Collectors.counting()));
        assertThat(takenOrNot.get(true)).as("taken by " + name).isGreaterThanOrEqualTo(FEWEST_TAKEN);
        assertThat(takenOrNot.get(false)).as("refused by " + name).isGreaterThanOrEqualTo(FEWEST_REFUSED);
    }

    static Stream<String> names() {
        return Stream.concat(
                EnglishOrder.RULES.stream().map(Rule::name),
                EnglishOrder.REFINERS.stream().map(Refiner::name));
    }

    private static boolean isTaken(Case one, String rule) {
        return TAGGER.tag(one.text(), one.anchor()).stream()
                .flatMap(mention -> mention.trace().steps().stream())
                .anyMatch(step -> step.rule().equals(rule));
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file :
                    files.filter(f -> !f.endsWith("README.txt")).sorted().toList()) {
                read(file, cases);
            }
        }
        return cases.stream();
    }

    private static void read(Path file, List<Case> to) throws IOException {
        Anchor anchor = Anchor.none();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("anchor:")) {
                String day = line.substring("anchor:".length()).strip();
                anchor = day.equals("none") ? Anchor.none() : Anchor.of(LocalDate.parse(day));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                to.add(parse(file.getFileName() + ":" + number, anchor, line));
            }
        }
    }

    private static Case parse(String place, Anchor anchor, String line) {
        String[] parts = line.split(" \\| ");
        StringBuilder text = new StringBuilder();
        List<Expected> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(parts[0]);
        int last = 0;
        while (matcher.find()) {
            text.append(parts[0], last, matcher.start());
            Span span = Span.of(text.length(), text.length() + matcher.group(1).length());
            text.append(matcher.group(1));
            last = matcher.end();
            int at = 1 + 2 * mentions.size();
            mentions.add(new Expected(span, parts[at].strip(), parts[at + 1].strip()));
        }
        assertThat(parts).as(place).hasSize(1 + 2 * mentions.size());
        return new Case(place, anchor, text.append(parts[0].substring(last)).toString(), List.copyOf(mentions));
    }

    private static String reading(Reading reading) {
        return reading instanceof Reading.Placed placed
                ? placed.edtf().toString()
                : ((Reading.Unplaced) reading)
                        .reason()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ');
    }

    private static String told(String text, List<Expected> mentions) {
        return String.join(
                ", ",
                mentions.stream()
                        .map(m -> "[" + m.span().in(text) + "] " + m.value() + " " + m.reading())
                        .toList());
    }

    private static String traces(String text, List<TimeMention> mentions) {
        StringBuilder traces = new StringBuilder();
        for (TimeMention mention : mentions) {
            traces.append("[").append(mention.span().in(text)).append("]\n");
            mention.trace().steps().forEach(s -> traces.append("    ")
                    .append(s.rule())
                    .append(": ")
                    .append(s.words())
                    .append('\n'));
        }
        return traces.toString();
    }
}
