package dateline.time.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import dateline.time.english.EnglishTimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tags a file of {"doc", "dct", "text"} lines into {"doc", "begin", "end", "type", "value", "text"} lines. */
public final class TagFile {

    private static final int LENGTH_OF_DAY = 10;

    private TagFile() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: TagFile TEXTS.in.jsonl OUT.jsonl");
        }
        Files.write(
                Path.of(args[1]),
                tag(Path.of(args[0])).stream().map(Annotation::toJson).toList());
    }

    static List<Annotation> tag(Path texts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        TimeTagger tagger = EnglishTimeTagger.create();
        List<Annotation> tagged = new ArrayList<>();
        for (String line : Files.readAllLines(texts)) {
            JsonNode node = json.readTree(line);
            String text = node.path("text").asText();
            for (TimeMention mention : tagger.tag(text, anchor(node.path("dct").asText("")))) {
                tagged.add(annotation(node.path("doc").asText(), text, mention));
            }
        }
        return tagged;
    }

    private static Annotation annotation(String doc, String text, TimeMention mention) {
        int begin = mention.span().startInclusive();
        int end = mention.span().endExclusive();
        return new Annotation(
                doc,
                text.codePointCount(0, begin),
                text.codePointCount(0, end),
                mention.type().name(),
                mention.value(),
                text.substring(begin, end));
    }

    /** A creation time may have a clock time, which the tagger does not need, or be missing. */
    private static Anchor anchor(String creationTime) {
        return creationTime.length() < LENGTH_OF_DAY
                ? Anchor.none()
                : Anchor.of(LocalDate.parse(creationTime.substring(0, LENGTH_OF_DAY)));
    }
}
