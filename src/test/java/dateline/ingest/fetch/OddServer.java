package dateline.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers each path byte for byte as it was told to, whatever HTTP says of it. */
public final class OddServer implements AutoCloseable {

    /** Writes an answer, its status line included; what it does then is its own affair. */
    public interface Answer {
        void write(OutputStream to, List<String> head) throws Exception;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<List<String>> requests = new CopyOnWriteArrayList<>();

    public OddServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread listening = new Thread(this::listen, "odd server");
        listening.setDaemon(true);
        listening.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    public OddServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** A whole and honest answer. @param headers each without its line's end */
    public OddServer on(String path, String status, List<String> headers, byte[] body) {
        return on(path, (to, head) -> {
            String lines = headers.isEmpty() ? "" : String.join("\r\n", headers) + "\r\n";
            write(to, "HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: " + body.length + "\r\n\r\n");
            to.write(body);
        });
    }

    public OddServer page(String path, String html) {
        return on(
                path,
                "200 OK",
                List.of("Content-Type: text/html; charset=utf-8"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The request line and headers of what was asked for so far. */
    public List<List<String>> requests() {
        return List.copyOf(requests);
    }

    public long requestsOf(String path) {
        return requests.stream()
                .filter(head -> head.get(0).startsWith("GET " + path + " "))
                .count();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread answering = new Thread(() -> answer(visitor), "odd answer");
                answering.setDaemon(true);
                answering.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket visitor) {
        try (visitor) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> head =
                    reader.lines().takeWhile(line -> !line.isEmpty()).toList();
            requests.add(head);
            String path = head.get(0).split(" ")[1];
            Answer answer = answers.getOrDefault(
                    path, (to, lines) -> write(to, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
            answer.write(visitor.getOutputStream(), head);
            visitor.getOutputStream().flush();
        } catch (Exception gone) {
            // The visitor had enough, which is what some tests are about.
            assert gone != null;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
