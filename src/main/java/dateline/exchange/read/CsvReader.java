package dateline.exchange.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV with a line of column names, parted by commas, semicolons or tabs. A title is needed, and nothing else; what the
 * names mean is in {@link CsvRow}. Rows with the same {@code event} and the same words about it are one event, told by
 * several sources: Dateline's own export has a row for each telling.
 */
final class CsvReader {

    private static final int MOST_COLUMNS = 200;
    private static final String SEPARATORS = ",;\t";

    private CsvReader() {}

    static Contents read(String text) throws UnreadableFile {
        char separator = separator(text);
        requireFewColumns(text, separator);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        Contents.Collector rows = new Contents.Collector("csv");
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = header(records);
            while (true) {
                int line = (int) parser.getCurrentLineNumber() + 1;
                try {
                    if (!records.hasNext()) {
                        break;
                    }
                    CSVRecord record = records.next();
                    if (!isBlank(record)) {
                        rows.take(line, () -> new CsvRow(cells(header, record)).entry(line));
                    }
                } catch (UncheckedIOException | IllegalStateException broken) {
                    rows.wrong(
                            line,
                            "it is broken, and so nothing after it can be read: a quotation mark is not closed,"
                                    + " or not doubled within its cell");
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("has no line of column names that could be read");
        }
        return joined(rows.contents());
    }

    private static List<String> header(Iterator<CSVRecord> records) throws UnreadableFile {
        List<String> header = records.next().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.contains("title")) {
            throw new UnreadableFile("is no timeline that is known: it is neither JSON nor iCalendar, and has no column"
                    + " “title” in its first line, as CSV needs");
        }
        if (header.stream().filter(name -> !name.isEmpty()).distinct().count()
                < header.stream().filter(name -> !name.isEmpty()).count()) {
            throw new UnreadableFile("has two columns of the same name");
        }
        return header;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static Map<String, String> cells(List<String> header, CSVRecord record) throws WrongRow {
        if (record.size() > header.size()) {
            throw new WrongRow("it has %d cells, and the header has %d".formatted(record.size(), header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < record.size(); column++) {
            cells.put(header.get(column), record.get(column));
        }
        return cells;
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(
                        each -> first.chars().filter(c -> c == each).count()))
                .orElse((int) ',')
                .intValue();
    }

    /** Before any cell is made of it: a row of a million cells is no timeline, and takes a lot of memory. */
    private static void requireFewColumns(String text, char separator) throws UnreadableFile {
        boolean quoted = false;
        int columns = 1;
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\n') {
                line++;
            }
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && each == '\n') {
                columns = 1;
            } else if (!quoted && each == separator && ++columns > MOST_COLUMNS) {
                throw new UnreadableFile("has more than %d columns in line %,d".formatted(MOST_COLUMNS, line));
            }
        }
    }

    /** Rows that tell the same event become one. */
    private static Contents joined(Contents rows) {
        record Same(String key, Happening happening) {}
        Map<Same, Entry> events = new LinkedHashMap<>();
        for (Entry row : rows.entries()) {
            Same same = new Same(row.key().map(key -> "event " + key).orElse("line " + row.line()), row.happening());
            events.merge(same, row, Entry::and);
        }
        return new Contents(rows.format(), List.copyOf(events.values()), rows.wrong());
    }
}
