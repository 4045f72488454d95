package dateline.extract.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extract.EventDraft;
import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.TimeMention;
import dateline.time.When;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All figures of the extraction: {@code MeasureEvents events.jsonl in.jsonl timex.gold.jsonl [seed] [--errors]}. Prints
 * who says what on the project's own sentences, dates and factuality on event mentions in MEANTIME's form, and, where a
 * folder with {@code article.txt} and {@code expected.json} is named, which of the expected events are read, and every
 * event that is read for nobody's row, for an editor to judge.
 */
public final class MeasureEvents {

    private MeasureEvents() {}

    public static void main(String[] args) throws IOException {
        List<String> files =
                Stream.of(args).filter(arg -> !arg.equals("--errors")).toList();
        boolean errors = files.size() < args.length;
        AttributionGold speakers = AttributionGold.measured();
        System.out.println(speakers);
        if (errors) {
            speakers.misses().forEach(System.out::println);
        }
        MeasureMeantime.measure(files.get(0), files.get(1), files.get(2), errors);
        if (files.size() > 3) {
            seed(Path.of(files.get(3)));
        }
    }

    private static void seed(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("article.txt"));
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        Anchor anchor = Anchor.of(LocalDate.parse(expected.get("publishedOn").asText()));
        List<TimeMention> mentions = EnglishTimeTagger.create().tag(text, anchor);
        List<EventDraft> drafts = EnglishEventReader.create().read(text, mentions, anchor);
        List<EventDraft> others = new ArrayList<>(drafts);
        List<String> missing = new ArrayList<>();
        for (JsonNode row : expected.get("events")) {
            List<EventDraft> fitting =
                    drafts.stream().filter(draft -> fits(row, draft, text)).toList();
            if (fitting.isEmpty()) {
                missing.add(row.get("id").asText());
            }
            others.removeAll(fitting);
        }
        int rows = expected.get("events").size();
        System.out.printf("seed: %d of %d expected events, missing %s%n", rows - missing.size(), rows, missing);
        System.out.printf(
                "read besides: %s%n", others.stream().map(EventDraft::title).toList());
    }

    private static boolean fits(JsonNode row, EventDraft draft, String text) {
        int at = plain(text).indexOf(plain(row.get("near").asText()));
        Span near = Span.of(at, at + 1);
        String speaker =
                draft.speaker().map(s -> s.name() + " | " + s.via().orElse("")).orElse("");
        return draft.quote().contains(near)
                && (draft.when() instanceof When.Placed placed && oneOf(row.get("edtf"), placed.edtf())
                        || draft.gap()
                                .filter(gap -> oneOf(row.get("edtf"), gap.interval()))
                                .isPresent())
                && values(row.get("status")).anyMatch(draft.status().name()::equalsIgnoreCase)
                && row.path("inferred").asBoolean() == draft.inferred()
                && values(row.path("actors")).allMatch(name -> draft.actors().stream()
                        .anyMatch(a -> a.name().contains(name)))
                && values(row.path("places")).allMatch(name -> draft.places().stream()
                        .anyMatch(p -> p.name().contains(name)))
                && (row.path("speaker").isNull() || values(row.path("speaker")).anyMatch(speaker::contains));
    }

    private static boolean oneOf(JsonNode accepted, Edtf read) {
        return values(accepted).anyMatch(read.toString()::equals);
    }

    private static Stream<String> values(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
                : node.isMissingNode() ? Stream.of() : Stream.of(node.asText());
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }
}
