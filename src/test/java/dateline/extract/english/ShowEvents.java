package dateline.extract.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.text.Sentence;
import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints articles sentence by sentence with the events read from each and why, for reading as an editor would:
 * {@code ShowEvents texts.in.jsonl [document …]}, or {@code ShowEvents article.txt 2024-06-19}.
 */
public final class ShowEvents {

    private static final TimeTagger TAGGER = EnglishTimeTagger.create();
    private static final EventReader READER = EnglishEventReader.create();

    private ShowEvents() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (args[0].endsWith(".txt")) {
            show(Files.readString(file), LocalDate.parse(args[1]));
            return;
        }
        List<String> wanted = List.of(args).subList(1, args.length);
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = json.readTree(line);
            String name = document.get("doc").asText();
            if (wanted.isEmpty() || wanted.contains(name)) {
                System.out.println("===== " + name + ", " + document.get("dct").asText());
                LocalDate day = LocalDate.parse(document.get("dct").asText().substring(0, 10));
                show(document.get("text").asText(), day);
            }
        }
    }

    private static void show(String text, LocalDate published) {
        Anchor anchor = Anchor.of(published);
        List<TimeMention> mentions = TAGGER.tag(text, anchor);
        List<EventDraft> events = READER.read(text, mentions, anchor);
        for (Sentence sentence : new SentenceSplitter().split(text)) {
            System.out.println(oneLine(sentence.span().in(text)));
            events.stream()
                    .filter(event -> sentence.span().contains(event.origin()))
                    .map(ShowEvents::words)
                    .forEach(System.out::println);
        }
    }

    private static String words(EventDraft event) {
        String who = event.actors().stream()
                .map(actor -> actor.role() + " " + actor.name())
                .collect(Collectors.joining(", "));
        String where = event.places().stream().map(place -> place.name()).collect(Collectors.joining(", "));
        return "    * %s | %s %s | %s | %s | %s | %s%n        %s"
                .formatted(
                        event.title(),
                        event.status(),
                        event.kind(),
                        event.when(),
                        who,
                        where,
                        event.speaker().map(Object::toString).orElse("no speaker"),
                        String.join(" ", event.why().words()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
