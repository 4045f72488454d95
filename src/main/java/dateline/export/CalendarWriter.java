package dateline.export;

import dateline.event.EventActor;
import dateline.event.EventPlace;
import dateline.event.EventView.WhenView;
import dateline.export.Told.Telling;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * iCalendar, RFC 5545. An event whose first and last day are known is an all-day VEVENT over all the days that it can
 * have been on: "in 2019" covers the year, so that nothing is on a day that it is not known to be on. What is open at an
 * end, or has no date, is a VJOURNAL without a start, which a calendar keeps and does not place. Both have the exact form
 * in X-DATELINE-EDTF, and in words.
 */
final class CalendarWriter implements EventWriter {

    /** What a DATE of RFC 5545 can say: four digits for the year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final Writer out;
    private final DtStamp now = new DtStamp(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    private CalendarWriter(Writer out) {
        this.out = out;
    }

    static CalendarWriter open(OutputStream out) throws IOException {
        Writer lines = new FoldingWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FoldingWriter.MAX_FOLD_LENGTH);
        lines.write("BEGIN:VCALENDAR\r\n");
        lines.write(ImmutableVersion.VERSION_2_0.toString());
        lines.write(new ProdId("-//Dateline//Timeline//EN").toString());
        return new CalendarWriter(lines);
    }

    @Override
    public void write(Told told) throws IOException {
        WhenView when = told.event().when();
        LocalDate firstDay = when.earliest();
        LocalDate dayAfterLast = when.latest();
        boolean isSpan = firstDay != null && dayAfterLast != null && !firstDay.isBefore(FIRST_DAY);
        CalendarComponent component = isSpan ? new VEvent(false) : new VJournal(false);
        describe(told, component);
        if (firstDay != null && dayAfterLast != null && isSpan) {
            component.add(days(new DtStart<>(firstDay)));
            component.add(days(new DtEnd<>(dayAfterLast)));
            // Free, not busy: it is nobody's appointment.
            component.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        out.write(component.toString());
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("END:VCALENDAR\r\n");
        }
    }

    private static <T extends Property> T days(T date) {
        date.add(Value.DATE);
        return date;
    }

    private void describe(Told told, CalendarComponent component) {
        component.add(new Uid(told.urn()));
        component.add(now);
        component.add(new Summary(told.caveat() + told.event().title()));
        component.add(new Description(description(told)));
        component.add(new Categories(new TextList(
                told.event().status().toUpperCase(Locale.ROOT),
                told.event().kind().toUpperCase(Locale.ROOT))));
        if (!told.event().places().isEmpty()) {
            component.add(new Location(
                    told.event().places().stream().map(EventPlace::name).collect(Collectors.joining(", "))));
        }
        address(told).ifPresent(address -> component.add(new Url(address)));
        Optional.ofNullable(told.event().when().edtf())
                .ifPresent(edtf -> component.add(new XProperty("X-DATELINE-EDTF", edtf)));
        component.add(new XProperty("X-DATELINE-STATUS", told.event().status()));
        told.speaker().ifPresent(speaker -> component.add(new XProperty("X-DATELINE-SPEAKER", speaker)));
        // Programs keep what they do not know; an import reads all that a calendar has no place for.
        component.add(new XProperty("X-DATELINE-EVENT", JsonWriter.words(told.event())));
    }

    private static Optional<URI> address(Told told) {
        return told.tellings().stream()
                .flatMap(telling -> telling.article().url().stream())
                .map(URI::create)
                .findFirst();
    }

    private static String description(Told told) {
        String words = told.event().when().text();
        StringBuilder text = new StringBuilder(words.isEmpty() ? "Undated" : "When: " + words);
        told.speaker().ifPresent(speaker -> text.append("\nSaid by: ").append(speaker));
        if (!told.event().actors().isEmpty()) {
            text.append("\nWho: ")
                    .append(told.event().actors().stream().map(EventActor::name).collect(Collectors.joining(", ")));
        }
        for (Telling telling : told.tellings()) {
            text.append("\n\n“").append(telling.quote()).append("”\n").append(telling.source());
            telling.article().url().ifPresent(url -> text.append("\n").append(url));
        }
        return text.toString();
    }
}
