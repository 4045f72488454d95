package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bulk import by two nodes on one database, of which one node is killed and the database crashes in the middle: what
 * was answered is stored, what was not is sent again, and in the end everything is there, whole, and once.
 *
 * <p>2,000 articles; of 20,000 with {@code mvn verify -Dit.test=BulkSurvivalIT -Ddateline.bulk.articles=20000}.
 */
class BulkSurvivalIT {

    private static final int ARTICLES = Integer.getInteger("dateline.bulk.articles", 2_000);
    private static final Pattern ANSWER = Pattern.compile("\\{\"line\":(\\d+),\"outcome\":\"(\\w+)\".*");

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @TempDir
    Path data;

    private final Map<Integer, String> answered = new ConcurrentHashMap<>();

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void killingANodeAndTheDatabaseLosesNothingAndDoublesNothing() throws Exception {
        Map<String, String> settings = Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_JOBS_LEASE", "3s");
        List<Integer> all = IntStream.range(0, ARTICLES).boxed().toList();
        List<Integer> first = all.subList(0, ARTICLES / 2);
        List<Integer> second = all.subList(ARTICLES / 2, ARTICLES);
        long begin = System.nanoTime();
        try (RunningDateline one = RunningDateline.start(settings);
                RunningDateline two = RunningDateline.start(settings)) {
            CompletableFuture<Optional<IOException>> toOne = send(one, first);
            CompletableFuture<Optional<IOException>> toTwo = send(two, second);
            await(() -> countOf(second) >= ARTICLES / 10);
            two.kill();
            assertThat(toTwo.get()).as("the connection broke").isPresent();
            int beforeKill = answered.size();
            await(() -> answered.size() > beforeKill + ARTICLES / 20);
            int beforeCrash = answered.size();
            crashTheDatabase();
            Set<Integer> open = new TreeSet<>(second);
            open.removeAll(answered.keySet());
            await(() -> given().get(one.address() + "q/health/ready").statusCode() == 200);
            assertThat(send(one, List.copyOf(open)).get()).isEmpty();
            assertThat(toOne.get()).isEmpty();
            double seconds = (System.nanoTime() - begin) / 1e9;

            Map<String, Long> outcomes = answered.values().stream()
                    .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
            List<Map<String, Object>> stored = stored(one);
            System.out.printf(
                    "Bulk: %d articles sent; %d answered when a node was killed, %d when the database crashed, %d sent"
                            + " again; in the end %d answered %s, %d stored, in %.0f s (%.0f a second)%n",
                    ARTICLES,
                    beforeKill,
                    beforeCrash,
                    open.size(),
                    answered.size(),
                    outcomes,
                    stored.size(),
                    seconds,
                    ARTICLES / seconds);
            assertThat(answered).hasSize(ARTICLES);
            assertThat(outcomes.keySet()).isSubsetOf("stored", "known");
            List<String> titles = stored.stream()
                    .map(each -> String.valueOf(each.get("title")))
                    .toList();
            assertThat(titles).doesNotHaveDuplicates();
            assertThat(titles)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(BulkSurvivalIT::title).toList());
            assertThat(stored).as("each is whole").allMatch(each -> Integer.valueOf(2)
                    .equals(each.get("eventCount")));
            assertThat(given().get(one.address() + "api/jobs").jsonPath().getList("items"))
                    .as("none failed")
                    .isEmpty();
        }
    }

    private CompletableFuture<Optional<IOException>> send(RunningDateline to, List<Integer> numbers) {
        return CompletableFuture.supplyAsync(() -> {
            List<Integer> order = new ArrayList<>(numbers);
            try {
                BulkClient.send(
                        to.address(), numbers.stream().map(BulkSurvivalIT::line).toList(), answer -> {
                            Matcher parts = ANSWER.matcher(answer);
                            assertThat(parts.matches()).as(answer).isTrue();
                            answered.put(order.get(Integer.parseInt(parts.group(1)) - 1), parts.group(2));
                        });
                return Optional.empty();
            } catch (IOException broken) {
                return Optional.of(broken);
            }
        });
    }

    private long countOf(List<Integer> numbers) {
        return numbers.stream().filter(answered::containsKey).count();
    }

    /** One of its processes is killed; the server ends all the others, recovers from its log, and begins anew. */
    private void crashTheDatabase() throws Exception {
        ProcessHandle server = RunningDateline.database(data).orElseThrow();
        Set<Long> before = server.children().map(ProcessHandle::pid).collect(Collectors.toSet());
        server.children().findFirst().orElseThrow().destroyForcibly();
        await(() -> server.children().map(ProcessHandle::pid).noneMatch(before::contains));
        assertThat(server.isAlive()).isTrue();
    }

    private static List<Map<String, Object>> stored(RunningDateline dateline) {
        List<Map<String, Object>> all = new ArrayList<>();
        Optional<String> next = Optional.of(dateline.address() + "api/articles?limit=500");
        while (next.isPresent()) {
            Response page = given().urlEncodingEnabled(false).get(next.get());
            all.addAll(page.jsonPath().getList("items"));
            next = Optional.ofNullable(page.header("Link")).map(link -> link.replaceAll("^.*<|>.*$", ""));
        }
        return all;
    }

    private static String title(int number) {
        return "Report " + number;
    }

    /** Each tells of other days: told of one, thousands of them would be one event. */
    private static String line(int number) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(2L * number);
        return """
                {"title": "%s", "publishedOn": "2019-01-23", "text": "Angela Merkel met Emmanuel Macron in Berlin on %s. The \
                two signed a treaty in Aachen on %s. The reference of this report is %d."}\
                """.formatted(title(number), IN_WORDS.format(day), IN_WORDS.format(day.plusDays(1)), number);
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long limit = System.nanoTime() + 300_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(limit);
            Thread.sleep(20);
        }
    }
}
