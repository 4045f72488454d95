package dateline.event.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what it costs that many articles tell of the same in the same words: {@code MeasureCopies http://127.0.0.1:8080
 * 1000}, on an empty Dateline. Prints after how many seconds each hundred of them were stored.
 */
public final class MeasureCopies {

    private static final int STEP = 100;

    private MeasureCopies() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String lines = IntStream.range(0, Integer.parseInt(arguments[1]))
                .mapToObj(MeasureCopies::line)
                .collect(Collectors.joining("\n"));
        HttpRequest bulk = HttpRequest.newBuilder(URI.create(arguments[0] + "/api/articles/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        long begin = System.nanoTime();
        try (Stream<String> answers = client.send(bulk, BodyHandlers.ofLines()).body()) {
            int told = 0;
            for (Iterator<String> answer = answers.iterator(); answer.hasNext(); ) {
                String outcome = answer.next();
                if (!outcome.contains("\"stored\"")) {
                    throw new IllegalStateException(outcome);
                }
                told++;
                if (told % STEP == 0) {
                    System.out.printf("%6d articles %8.1f s%n", told, (System.nanoTime() - begin) / 1e9);
                }
            }
        }
    }

    private static String line(int number) {
        return """
                {"title": "Report %1$d", "publishedOn": "2019-01-23", "text": "Angela Merkel met Emmanuel Macron in Berlin on \
                3 May 2017. The two signed a treaty in Aachen on 22 January 2019. The reference of this report is %1$d."}\
                """.formatted(number);
    }
}
