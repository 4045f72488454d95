package dateline.export;

import dateline.event.EventActor;
import dateline.event.EventPlace;
import dateline.event.EventView;
import dateline.exchange.read.CsvForm;
import dateline.export.Told.Telling;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A row for each telling, RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it. A cell that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvWriter implements EventWriter {

    /** Between the values of one cell. */
    private static final String AND = "; ";

    private final CSVPrinter csv;

    private CsvWriter(CSVPrinter csv) {
        this.csv = csv;
    }

    static CsvWriter open(OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        CsvWriter writer = new CsvWriter(CSVFormat.RFC4180.print(text));
        writer.csv.printRecord(CsvForm.HEADER);
        return writer;
    }

    @Override
    public void write(Told told) throws IOException {
        List<Object> event = cellsOf(told.event());
        if (told.tellings().isEmpty()) {
            print(event, Arrays.asList(new Object[7]));
        }
        for (Telling telling : told.tellings()) {
            print(event, cellsOf(telling));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static List<Object> cellsOf(EventView event) {
        return Arrays.asList(
                event.id(),
                event.title(),
                event.when().text(),
                event.when().edtf(),
                event.when().earliest(),
                event.when().latest(),
                event.status(),
                event.kind(),
                Optional.ofNullable(event.speaker())
                        .map(speaker -> speaker.name())
                        .orElse(null),
                Optional.ofNullable(event.speaker())
                        .map(speaker -> speaker.via())
                        .orElse(null),
                event.actors().stream().map(CsvWriter::actor).collect(Collectors.joining(AND)),
                event.places().stream().map(CsvWriter::place).collect(Collectors.joining(AND)),
                Optional.ofNullable(event.gap()).map(gap -> gap.edtf()).orElse(null),
                Optional.ofNullable(event.gap()).map(gap -> gap.text()).orElse(null),
                event.inferred());
    }

    private static List<Object> cellsOf(Telling telling) {
        return Arrays.asList(
                telling.article().publisher().orElse(null),
                telling.article().url().orElse(null),
                telling.article().publishedOn().orElse(null),
                telling.article().title(),
                telling.quote(),
                telling.span().startInclusive(),
                telling.span().endExclusive());
    }

    private static String actor(EventActor actor) {
        return actor.role().equals("partner") ? actor.name() + CsvForm.PARTNER : actor.name();
    }

    private static String place(EventPlace place) {
        return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    }

    private void print(List<Object> event, List<Object> telling) throws IOException {
        List<Object> cells = new ArrayList<>(event);
        cells.addAll(telling);
        csv.printRecord(cells.stream().map(CsvWriter::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return value instanceof Number ? text : CsvForm.guarded(text);
    }
}
