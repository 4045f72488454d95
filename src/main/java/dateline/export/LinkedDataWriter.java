package dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.event.EventActor;
import dateline.event.EventPlace;
import dateline.event.EventView;
import dateline.export.Told.Telling;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * JSON-LD in the words of schema.org: an Event for each event, a Quotation for each telling, a NewsArticle for each
 * article. schema.org's dates are exact, so the date is EDTF by the datatype of the Library of Congress; the status, for
 * which schema.org has no word beyond "scheduled", is a term of Dateline's own.
 */
final class LinkedDataWriter implements EventWriter {

    /** Within the document, so that it can be read without fetching anything. */
    private static final String CONTEXT = """
            {
              "@vocab": "https://schema.org/",
              "edtf": {"@id": "https://schema.org/temporalCoverage", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
              "eventStatus": {"@type": "@id"},
              "url": {"@type": "@id"},
              "datePublished": {"@type": "https://schema.org/Date"},
              "status": "urn:dateline:status",
              "begin": "urn:dateline:begin",
              "end": "urn:dateline:end"
            }""";

    private final JsonGenerator json;
    private final Set<Long> written = new HashSet<>();

    private LinkedDataWriter(JsonGenerator json) {
        this.json = json;
    }

    static LinkedDataWriter open(OutputStream out) throws IOException {
        JsonGenerator json = JsonWriter.JSON.createGenerator(out);
        json.writeStartObject();
        json.writeFieldName("@context");
        json.writeTree(JsonWriter.JSON.readTree(CONTEXT));
        json.writeArrayFieldStart("@graph");
        return new LinkedDataWriter(json);
    }

    @Override
    public void write(Told told) throws IOException {
        json.writeTree(event(told));
        for (Telling telling : told.tellings()) {
            if (written.add(telling.articleId())) {
                json.writeTree(article(telling));
            }
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static ObjectNode event(Told told) {
        EventView event = told.event();
        ObjectNode node = item(told.urn(), "Event");
        node.put("name", event.title());
        node.put("description", event.when().text());
        Optional.ofNullable(event.when().edtf()).ifPresent(edtf -> node.put("edtf", edtf));
        node.put("status", event.status());
        if (event.status().equals("planned")) {
            node.put("eventStatus", "https://schema.org/EventScheduled");
        }
        for (EventActor actor : event.actors()) {
            // A person, a state or a company: the reader does not tell which, so this does not either.
            node.withArray("actor").addObject().put("@type", "Thing").put("name", actor.name());
        }
        for (EventPlace place : event.places()) {
            ObjectNode location = node.withArray("location").addObject();
            location.put("@type", "Place").put("name", place.name());
            if (place.country() != null) {
                location.putObject("address").put("@type", "PostalAddress").put("addressCountry", place.country());
            }
        }
        told.tellings().forEach(telling -> node.withArray("subjectOf").add(quotation(telling)));
        return node;
    }

    private static ObjectNode quotation(Telling telling) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", "Quotation").put("text", telling.quote());
        telling.speaker().ifPresent(name -> node.putObject("spokenByCharacter")
                .put("@type", "Thing")
                .put("name", name));
        node.putObject("isPartOf").put("@id", urn(telling));
        node.put("begin", telling.span().startInclusive());
        node.put("end", telling.span().endExclusive());
        return node;
    }

    private static ObjectNode article(Telling telling) {
        ObjectNode node = item(urn(telling), "NewsArticle");
        node.put("headline", telling.article().title());
        telling.article().url().ifPresent(url -> node.put("url", url));
        telling.article().publishedOn().ifPresent(day -> node.put("datePublished", day.toString()));
        telling.article().publisher().ifPresent(name -> node.putObject("publisher")
                .put("@type", "Organization")
                .put("name", name));
        for (String author : telling.article().authors()) {
            node.withArray("author").addObject().put("@type", "Person").put("name", author);
        }
        return node;
    }

    private static ObjectNode item(String id, String type) {
        return JsonNodeFactory.instance.objectNode().put("@id", id).put("@type", type);
    }

    private static String urn(Telling telling) {
        return "urn:dateline:article:" + telling.articleId();
    }
}
