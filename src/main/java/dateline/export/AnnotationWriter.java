package dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.Told.Telling;
import dateline.text.Span;
import java.io.IOException;
import java.io.OutputStream;

/**
 * W3C Web Annotations: one for each telling, on the article's very words, which are told by their quote and by their
 * place in the text.
 */
final class AnnotationWriter implements EventWriter {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** How much of the text before and after tells one place of the same words from another. */
    private static final int BESIDE = 32;

    private final JsonGenerator json;

    private AnnotationWriter(JsonGenerator json) {
        this.json = json;
    }

    static AnnotationWriter open(OutputStream out) throws IOException {
        JsonGenerator json = JsonWriter.JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
        return new AnnotationWriter(json);
    }

    @Override
    public void write(Told told) throws IOException {
        for (Telling telling : told.tellings()) {
            json.writeTree(annotation(told, telling));
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static ObjectNode annotation(Told told, Telling telling) {
        Span span = telling.span();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", told.urn() + ":" + telling.articleId() + ":" + span.startInclusive());
        node.put("type", "Annotation");
        node.put("motivation", "identifying");
        ArrayNode body = node.putArray("body");
        body.add(words("describing", told.caveat() + told.event().title()));
        if (told.event().when().edtf() != null) {
            body.add(words("tagging", told.event().when().edtf()));
        }
        ObjectNode target = node.putObject("target");
        target.put("source", telling.article().url().orElse("urn:dateline:article:" + telling.articleId()));
        ArrayNode selectors = target.putArray("selector");
        selectors.add(quoteSelector(telling.text(), span));
        selectors.add(positionSelector(telling.text(), span));
        return node;
    }

    private static ObjectNode words(String purpose, String value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("value", value);
    }

    private static ObjectNode quoteSelector(String text, Span span) {
        int before = Math.max(0, span.startInclusive() - BESIDE);
        int after = Math.min(text.length(), span.endExclusive() + BESIDE);
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextQuoteSelector")
                .put("exact", span.in(text))
                .put("prefix", text.substring(whole(text, before), span.startInclusive()))
                .put("suffix", text.substring(span.endExclusive(), whole(text, after)));
    }

    /** In code points, as the recommendation wants it (4.2.5); the spans here are in UTF-16 code units. */
    private static ObjectNode positionSelector(String text, Span span) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextPositionSelector")
                .put("start", text.codePointCount(0, span.startInclusive()))
                .put("end", text.codePointCount(0, span.endExclusive()));
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int index) {
        boolean isWithin = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return isWithin ? index - 1 : index;
    }
}
