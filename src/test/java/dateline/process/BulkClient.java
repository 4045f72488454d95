package dateline.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Sends a bulk and reads what becomes of it at the same time, as the JDK's own client cannot (HTTP/1.1, chunked). */
final class BulkClient {

    private static final int LINES_A_CHUNK = 20;

    private BulkClient() {}

    /**
     * Returns when all is answered.
     *
     * @param address of Dateline, with a slash at the end
     * @param answers told each line of the answer
     * @throws IOException where the connection broke before that
     */
    static void send(String address, List<String> lines, Consumer<String> answers) throws IOException {
        URI dateline = URI.create(address);
        try (Socket socket = new Socket(dateline.getHost(), dateline.getPort())) {
            Thread sending = new Thread(() -> write(socket, dateline.getAuthority(), lines), "bulk");
            sending.setDaemon(true);
            sending.start();
            read(new DataInputStream(new BufferedInputStream(socket.getInputStream())), answers);
        }
    }

    private static void write(Socket socket, String host, List<String> lines) {
        try {
            OutputStream to = socket.getOutputStream();
            to.write(("POST /api/articles/bulk HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/x-ndjson\r\n"
                            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < lines.size(); from += LINES_A_CHUNK) {
                List<String> some = lines.subList(from, Math.min(from + LINES_A_CHUNK, lines.size()));
                byte[] chunk = (String.join("\n", some) + "\n").getBytes(StandardCharsets.UTF_8);
                to.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                to.write(chunk);
                to.write(new byte[] {'\r', '\n'});
            }
            to.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            to.flush();
        } catch (IOException broken) {
            // The reading side notices as well, and says so.
            assert broken != null;
        }
    }

    private static void read(DataInputStream from, Consumer<String> answers) throws IOException {
        String status = line(from);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        while (!line(from).isEmpty()) {
            // A header, of which none matters here.
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int size = size(from); size > 0; size = size(from)) {
            byte[] chunk = new byte[size];
            from.readFully(chunk);
            line(from);
            for (byte each : chunk) {
                if (each == '\n') {
                    answers.accept(rest.toString(StandardCharsets.UTF_8));
                    rest.reset();
                } else {
                    rest.write(each);
                }
            }
        }
    }

    private static int size(DataInputStream from) throws IOException {
        return Integer.parseInt(line(from).strip(), 16);
    }

    private static String line(DataInputStream from) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = from.read(); each != '\n'; each = from.read()) {
            if (each < 0) {
                throw new EOFException("the answer broke off");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }
}
