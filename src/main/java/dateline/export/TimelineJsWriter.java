package dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.event.EventView.WhenView;
import dateline.export.Told.Telling;
import dateline.time.Edtf;
import dateline.time.EdtfDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * TimelineJS 3's JSON. It draws an event from a start to an end and shows a text for the date: an inexact date is given
 * with the parts that are known, its last day as the end, and its words as that text. It has no form for a date that is
 * open at an end and none for no date at all: those are left out, and their number closes the document's text.
 */
final class TimelineJsWriter implements EventWriter {

    private final JsonGenerator json;
    private long leftOut;

    private TimelineJsWriter(JsonGenerator json) {
        this.json = json;
    }

    static TimelineJsWriter open(OutputStream out) throws IOException {
        JsonGenerator json = JsonWriter.JSON.createGenerator(out);
        json.writeStartObject();
        json.writeArrayFieldStart("events");
        return new TimelineJsWriter(json);
    }

    @Override
    public void write(Told told) throws IOException {
        WhenView when = told.event().when();
        if (when.edtf() == null || when.earliest() == null || when.latest() == null) {
            leftOut++;
            return;
        }
        ObjectNode slide = JsonNodeFactory.instance.objectNode();
        slide.put("unique_id", "event-" + told.event().id());
        slide.set("start_date", start(Edtf.parse(when.edtf()), when.earliest()));
        LocalDate lastDay = when.latest().minusDays(1);
        if (!lastDay.equals(when.earliest())) {
            slide.set("end_date", day(lastDay));
        }
        slide.put("display_date", Entities.escape(when.text()));
        slide.put("group", told.event().status());
        slide.putObject("text")
                .put("headline", Entities.escape(told.caveat() + told.event().title()))
                .put("text", text(told));
        // TimelineJS passes over what it does not know; an import reads all that a slide has no place for.
        slide.set("dateline", JsonWriter.JSON.valueToTree(told.event()));
        JsonWriter.JSON.writeValue(json, slide);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        if (leftOut > 0) {
            json.writeObjectFieldStart("title");
            json.writeObjectFieldStart("text");
            json.writeStringField(
                    "text", "Not shown, for want of a date with two ends: %,d events.".formatted(leftOut));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.close();
    }

    /** As many of year, month and day as are known of a single date; the first day of a stretch. */
    private static ObjectNode start(Edtf edtf, LocalDate firstDay) {
        ObjectNode day = day(firstDay);
        Optional<EdtfDate> single = edtf.isStretch() ? Optional.empty() : edtf.first();
        single.ifPresent(date -> {
            if (date.month().isEmpty()) {
                day.remove("month");
            }
            if (date.day().isEmpty()) {
                day.remove("day");
            }
        });
        return day;
    }

    private static ObjectNode day(LocalDate day) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("year", day.getYear())
                .put("month", day.getMonthValue())
                .put("day", day.getDayOfMonth());
    }

    private static String text(Told told) {
        StringBuilder html = new StringBuilder();
        for (Telling telling : told.tellings()) {
            html.append("<blockquote>").append(Entities.escape(telling.quote())).append("</blockquote><p>");
            telling.speaker()
                    .ifPresent(name -> html.append(Entities.escape(name)).append(" – "));
            String source = Entities.escape(telling.source());
            html.append(telling.article()
                    .url()
                    .map(url -> "<a href=\"" + Entities.escape(url) + "\">" + source + "</a>")
                    .orElse(source));
            html.append("</p>");
        }
        return html.toString();
    }
}
