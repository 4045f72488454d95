package dateline.exchange.read;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file holds: the events that could be read, and the rows that could not, both in the order of the file.
 *
 * @param format a word for it: csv, json, timelinejs or icalendar
 */
public record Contents(String format, List<Entry> entries, List<Wrong> wrong) {

    public Contents {
        entries = List.copyOf(entries);
        wrong = List.copyOf(wrong);
    }

    /** Takes the rows of a file as they are read. */
    static final class Collector {

        private final String format;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();

        Collector(String format) {
            this.format = format;
        }

        /** What a row is read by. */
        @FunctionalInterface
        interface Row {

            Entry read() throws WrongRow;
        }

        /** @throws UnreadableFile where the file has more rows than are taken */
        void take(int line, Row row) throws UnreadableFile {
            if (entries.size() + wrong.size() >= TimelineFile.MOST_ROWS) {
                throw new UnreadableFile("has more than %,d events; split it".formatted(TimelineFile.MOST_ROWS));
            }
            try {
                entries.add(row.read());
            } catch (WrongRow because) {
                wrong.add(new Wrong(line, because.reason()));
            }
        }

        void wrong(int line, String reason) {
            wrong.add(new Wrong(line, reason));
        }

        Contents contents() {
            return new Contents(format, entries, wrong);
        }
    }
}
