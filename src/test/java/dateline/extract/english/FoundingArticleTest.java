package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extract.EventDraft;
import dateline.time.Anchor;
import dateline.time.When;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the founding article's events against what is expected of them; skipped where the article is not at hand. */
class FoundingArticleTest {

    private static final Path SEED = Path.of(System.getProperty("dateline.seed", "../shared/seed"));

    @Test
    void findsEveryExpectedEventAndAtMostThreeOthers() throws IOException {
        assumeThat(SEED.resolve("expected.json")).exists();
        JsonNode expected =
                new ObjectMapper().readTree(SEED.resolve("expected.json").toFile());
        String text = Files.readString(SEED.resolve(expected.get("article").asText()));
        Anchor anchor = Anchor.of(LocalDate.parse(expected.get("publishedOn").asText()));
        List<EventDraft> events = EnglishEventReader.create()
                .read(text, EnglishTimeTagger.create().tag(text, anchor), anchor);
        List<EventDraft> others = new ArrayList<>(events);
        for (JsonNode row : expected.get("events")) {
            assertThat(events).as(row.toString()).anyMatch(event -> holds(text, event, row));
            others.removeIf(event -> holds(text, event, row));
        }
        assertThat(others).as("events beside those expected").hasSizeLessThanOrEqualTo(3);
        for (JsonNode boilerplate : expected.get("notInBody")) {
            assertThat(events).noneMatch(event -> event.quote().in(text).contains(boilerplate.asText()));
        }
    }

    private static boolean holds(String text, EventDraft event, JsonNode row) {
        return plain(event.quote().in(text)).contains(plain(row.get("near").asText()))
                && strings(row.get("edtf")).contains(when(event))
                && strings(row.get("status")).contains(event.status().toString().toLowerCase(Locale.ROOT))
                && row.has("gap") == event.gap().isPresent()
                && row.has("inferred") == event.inferred()
                && (row.get("speaker").isNull() || named(row.get("speaker"), speaker(event)))
                && all(
                        row.path("actors"),
                        event.actors().stream().map(a -> a.name()).collect(Collectors.joining(", ")))
                && all(
                        row.path("places"),
                        event.places().stream().map(p -> p.name()).collect(Collectors.joining(", ")));
    }

    private static String speaker(EventDraft event) {
        return event.speaker().map(s -> s.name() + " " + s.via().orElse("")).orElse("");
    }

    private static String when(EventDraft event) {
        return event.when() instanceof When.Placed placed ? placed.edtf().toString() : "";
    }

    private static boolean named(JsonNode names, String in) {
        return strings(names).stream().anyMatch(in::contains);
    }

    private static boolean all(JsonNode names, String in) {
        return strings(names).stream().allMatch(in::contains);
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isTextual()) {
            strings.add(node.asText());
        }
        node.forEach(child -> strings.add(child.asText()));
        return strings;
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'');
    }
}
