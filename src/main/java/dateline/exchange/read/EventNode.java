package dateline.exchange.read;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.extract.Actor;
import dateline.extract.Gap;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Speaker;
import dateline.extract.Status;
import dateline.time.When;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event as Dateline's API shows it, and its exports carry it. */
final class EventNode {

    private static final int MOST_NAMES = 100;

    private EventNode() {}

    static Entry entry(JsonNode node, int line) throws WrongRow {
        if (!node.isObject()) {
            throw new WrongRow("it is no JSON object");
        }
        Happening happening = new Happening(
                Values.title(text(node, "title")),
                when(node.path("when")),
                Values.word("status", text(node, "status"), Status.class),
                Values.word("kind", text(node, "kind"), Kind.class).orElse(Kind.OTHER),
                actors(node.path("actors")),
                places(node.path("places")),
                speaker(node.path("speaker")),
                gap(node.path("gap")),
                node.path("inferred").asBoolean(),
                "");
        return new Entry(line, Optional.empty(), happening, citations(node.path("occurrences")));
    }

    private static When when(JsonNode node) throws WrongRow {
        if (!text(node, "edtf").isBlank()) {
            return When.placed(Values.date("when.edtf", text(node, "edtf")));
        }
        return text(node, "state").equals("date needed")
                ? When.dateNeeded(Values.timeWords("when.text", text(node, "text")))
                : When.undated();
    }

    private static List<Actor> actors(JsonNode nodes) throws WrongRow {
        List<Actor> actors = new ArrayList<>();
        for (JsonNode node : few("actors", nodes)) {
            Actor.Role role = Values.word("actors.role", text(node, "role"), Actor.Role.class)
                    .orElse(Actor.Role.AGENT);
            Values.name("actors.name", text(node, "name")).ifPresent(name -> actors.add(new Actor(name, role)));
        }
        return actors;
    }

    private static List<Place> places(JsonNode nodes) throws WrongRow {
        List<Place> places = new ArrayList<>();
        for (JsonNode node : few("places", nodes)) {
            Optional<String> country = Optional.of(text(node, "country")).filter(code -> code.matches("[A-Z]{2}"));
            Values.name("places.name", text(node, "name")).ifPresent(name -> places.add(new Place(name, country)));
        }
        return places;
    }

    private static Optional<Speaker> speaker(JsonNode node) throws WrongRow {
        Optional<String> via = Values.name("speaker.via", text(node, "via"));
        return Values.name("speaker.name", text(node, "name")).map(name -> new Speaker(name, via));
    }

    private static Optional<Gap> gap(JsonNode node) throws WrongRow {
        String stretch = text(node, "edtf");
        if (stretch.isBlank()) {
            return Optional.empty();
        }
        String words = text(node, "text");
        return Optional.of(Values.gap(Values.date("gap.edtf", stretch), words.isBlank() ? stretch : words));
    }

    private static List<Citation> citations(JsonNode nodes) throws WrongRow {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode node : few("occurrences", nodes)) {
            citations.add(new Citation(
                    Values.words("occurrences.articleTitle", text(node, "articleTitle"), Happening.LONGEST_TITLE),
                    Values.url("occurrences.url", text(node, "url")),
                    Values.name("occurrences.publisher", text(node, "publisher")),
                    Values.publicationDay("occurrences.publishedOn", text(node, "publishedOn")),
                    Values.quote("occurrences.quote", text(node, "quote"))));
        }
        return citations.isEmpty() ? List.of(Citation.NONE) : citations;
    }

    private static Iterable<JsonNode> few(String field, JsonNode nodes) throws WrongRow {
        if (nodes.size() > MOST_NAMES) {
            throw new WrongRow("%s: has more than %d".formatted(field, MOST_NAMES));
        }
        return nodes;
    }

    /** Empty where it is not there, null, or no text; what is no character, and no store keeps, is replaced. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isTextual() ? value.textValue() : "";
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
