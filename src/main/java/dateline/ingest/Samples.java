package dateline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The sample articles: our own words on public facts, as if from three sources on three days. A file begins with the
 * lines {@code Publisher: …} and {@code Published: …} and an empty line; the rest is as it would be pasted.
 */
@ApplicationScoped
class Samples {

    private static final List<String> FILES =
            List.of("samples/before-the-visit.txt", "samples/the-arrival.txt", "samples/the-treaty.txt");

    List<Submission> submissions() {
        return FILES.stream().map(Samples::submission).toList();
    }

    private static Submission submission(String file) {
        String content = content(file);
        int headEnd = content.indexOf("\n\n");
        List<String> head = content.substring(0, headEnd).lines().toList();
        return Submission.ofText(
                content.substring(headEnd).strip(),
                LocalDate.parse(value(head, "Published: ")),
                value(head, "Publisher: "));
    }

    private static String value(List<String> head, String name) {
        return head.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String content(String file) {
        try (InputStream stream = Samples.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
