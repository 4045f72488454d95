package dateline.ingest.fetch;

import static dateline.ingest.fetch.OddServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.ingest.job.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server that behaves badly, and within limits short enough to wait for. */
class FetcherTest {

    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(1500), 3, 3_000_000, 100);

    private OddServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws Exception {
        server = new OddServer();
        fetcher = Fetching.create(new PublicAddresses(List.of(Network.parse("127.0.0.1"))), SHORT);
    }

    @AfterEach
    void stop() throws Exception {
        fetcher.close();
        server.close();
    }

    @Test
    void aPageIsFetchedAndWeSayWhoWeAre() {
        server.on(
                "/a", "200 OK", List.of("Content-Type: Text/HTML; charset=koi8-r", "ETag: \"7\""), bytes("<p>Hi</p>"));
        Fetched.Body body = body("/a");
        assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hi</p>");
        assertThat(body.mediaType()).isEqualTo("text/html");
        assertThat(body.charset()).contains("koi8-r");
        assertThat(body.etag()).contains("\"7\"");
        assertThat(server.requests().get(0)).anyMatch(line -> line.startsWith("User-Agent: Dateline/"));
        assertThat(server.requests().get(0)).noneMatch(line -> line.startsWith("Cookie:"));
    }

    @Test
    void aCompressedPageIsDecompressed() throws IOException {
        byte[] page = bytes("<p>" + "words ".repeat(500) + "</p>");
        server.on("/a", "200 OK", List.of("Content-Encoding: gzip"), gzip(page));
        assertThat(body("/a").bytes()).isEqualTo(page);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        server.on("/feed", (to, head) -> {
            boolean known = head.contains("If-None-Match: \"1\"");
            write(to, "HTTP/1.1 " + (known ? "304 Not Modified" : "200 OK") + "\r\nContent-Length: 0\r\n\r\n");
        });
        Visit again = Visit.feed(server.address("/feed"), Optional.of("\"1\""), Optional.empty());
        assertThat(fetcher.fetch(again, percent -> {})).isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void whatIsUnchangedSinceItsDayIsNotSentAgain() {
        String day = "Wed, 23 Jan 2019 08:00:00 GMT";
        server.on("/feed", (to, head) -> {
            boolean known = head.contains("If-Modified-Since: " + day);
            write(
                    to,
                    known
                            ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nLast-Modified: " + day + "\r\nContent-Length: 0\r\n\r\n");
        });
        Visit first = Visit.feed(server.address("/feed"), Optional.empty(), Optional.empty());
        Fetched.Body body = (Fetched.Body) fetcher.fetch(first, percent -> {});
        assertThat(body.lastModified()).contains(day);
        Visit again = Visit.feed(server.address("/feed"), body.etag(), body.lastModified());
        assertThat(fetcher.fetch(again, percent -> {})).isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void redirectsAreFollowedWithinReason() {
        server.on("/a", "302 Found", List.of("Location: /b"), bytes("")).page("/b", "there");
        assertThat(body("/a").address()).hasPath("/b");
        server.on("/round", "301 Moved", List.of("Location: /round"), bytes(""));
        assertThat(trouble("/round")).isEqualTo("The server redirects more than 3 times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://10.0.0.1/",
                "http://[::ffff:10.0.0.1]/", "http://2130706434/", "http://0x7f000002/", "http://localhost.localdomain."
            })
    void aRedirectToAPrivateAddressIsNotFollowed(String target) {
        server.on("/a", "302 Found", List.of("Location: " + target), bytes(""));
        assertThat(trouble("/a")).matches(".*not a public address.*|There is no host .*|Only addresses that .*");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/", "http://me:pw@127.0.0.1/"})
    void onlyTheWebIsFetched(String target) {
        server.on("/a", "302 Found", List.of("Location: " + target), bytes(""));
        assertThat(trouble("/a")).startsWith("Only addresses that begin with http");
    }

    /** However the address of this machine is written, a server that listens here is not asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.0.0.1",
                "127.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "0.0.0.0"
            })
    void thisMachineIsRefusedHoweverItIsWritten(String host) throws Exception {
        server.page("/a", "here");
        try (Fetcher strict = Fetching.create(new PublicAddresses(List.of()), SHORT)) {
            Visit visit = Visit.page(server.address("/a").replace("127.0.0.1", host));
            assertThat(catchThrowableOfType(Trouble.class, () -> strict.fetch(visit, percent -> {})))
                    .hasMessageMatching(".*not a public address.*|There is no host .*|Only addresses that .*");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatLeadsToALoopbackAddressIsRefused() throws Exception {
        try (Fetcher strict = Fetching.create(new PublicAddresses(List.of()), SHORT)) {
            Visit visit = Visit.page("http://localhost:1/");
            assertThat(catchThrowableOfType(Trouble.class, () -> strict.fetch(visit, percent -> {})))
                    .hasMessageContaining("not a public address");
        }
    }

    @Test
    void aServerThatHangsIsLeft() {
        server.on("/hangs", (to, head) -> Thread.sleep(10_000));
        server.on("/drips", (to, head) -> {
            write(to, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            while (true) {
                write(to, "x");
                to.flush();
                Thread.sleep(50);
            }
        });
        Instant before = Instant.now();
        assertThat(trouble("/hangs")).isEqualTo("127.0.0.1 does not answer.");
        assertThat(trouble("/drips")).isEqualTo("127.0.0.1 took too long to answer.");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void aServerThatLiesAboutTheLengthIsNotBelieved() {
        server.on("/short", (to, head) -> write(to, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf a page"));
        server.on("/long", (to, head) -> write(to, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"));
        server.on("/endless", (to, head) -> {
            write(to, "HTTP/1.1 200 OK\r\n\r\n");
            while (true) {
                to.write(new byte[100_000]);
            }
        });
        assertThat(trouble("/short")).isEqualTo("127.0.0.1 broke off before the end.");
        assertThat(trouble("/long")).isEqualTo("The page has more than 3 MB.");
        assertThat(trouble("/endless")).isEqualTo("The page has more than 3 MB.");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[500_000_000]);
        server.on("/bomb", "200 OK", List.of("Content-Encoding: gzip"), bomb);
        assertThat(trouble("/bomb")).isEqualTo("The page grows without end when it is decompressed.");
    }

    @Test
    void aServerIsGivenTheTimeItAsksFor() {
        server.on("/busy", "429 Too Many Requests", List.of("Retry-After: 120"), bytes(""));
        Trouble trouble = catchThrowableOfType(Trouble.class, () -> body("/busy"));
        assertThat(trouble.isPassing()).isTrue();
        assertThat(trouble.notBefore()).contains(Duration.ofMinutes(2));
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(StatusTrouble.wait("Mon, 23 Nov 2026 10:05:00 GMT", now)).contains(Duration.ofMinutes(5));
        assertThat(StatusTrouble.wait("soon", now)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotAskedForAgain() {
        Trouble trouble = catchThrowableOfType(Trouble.class, () -> body("/nothing"));
        assertThat(trouble.isPassing()).isFalse();
        assertThat(trouble.sentence()).isEqualTo("There is no such page (404).");
    }

    private Fetched.Body body(String path) {
        return (Fetched.Body) fetcher.fetch(Visit.page(server.address(path)), percent -> {});
    }

    private String trouble(String path) {
        return catchThrowableOfType(Trouble.class, () -> body(path)).sentence();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }
}
