package dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, however many there are; one that is too long is read past and not kept. */
final class BulkLines {

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without the line's end; empty where there were more than may be
     */
    record Line(long number, Optional<byte[]> bytes) {}

    private static final int BUFFER = 65_536;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    /** @param longest in bytes */
    BulkLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        while (fill()) {
            Line line = read();
            if (line.bytes().isEmpty() || !isBlank(line.bytes().get())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line read() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - from > longest;
            if (!tooLong) {
                line.write(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        return new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray()));
    }

    private boolean fill() throws IOException {
        while (at == end) {
            int read = stream.read(buffer);
            if (read < 0) {
                return false;
            }
            at = 0;
            end = read;
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
