package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A browser with nobody before it: it keeps the cookies of each site, and goes where it is sent, step by step. */
final class Wanderer {

    private static final Set<Integer> REDIRECTS = Set.of(302, 303, 307);
    private static final int MOST_STEPS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** One step, as a link that is followed; nothing is followed by itself. */
    Response open(String address) {
        return keep(address, request(address).get(address));
    }

    /** From one address to the next, to one that is the end, and is not opened. */
    String follow(String from, Predicate<String> isEnd) {
        String address = from;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Response answer = open(address);
            assertThat(answer.statusCode())
                    .as(address + ": " + answer.asString())
                    .isIn(REDIRECTS);
            address = URI.create(address).resolve(answer.getHeader("Location")).toString();
            if (isEnd.test(address)) {
                return address;
            }
        }
        throw new AssertionError("it goes round in circles: " + address);
    }

    /** Fills in the provider's form. @return where it sends the browser then */
    String submit(String address, String subject, String claims) {
        String form = "username=" + encoded(subject) + "&claims=" + encoded(claims);
        RequestSpecification filled = request(address).contentType("application/x-www-form-urlencoded");
        Response answer = keep(address, filled.body(form).post(address));
        assertThat(answer.statusCode()).as(answer.asString()).isIn(REDIRECTS);
        return answer.getHeader("Location");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private RequestSpecification request(String address) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .cookies(jar(address));
    }

    /** Takes the cookies of an answer. */
    Response keep(String address, Response answer) {
        for (String line : answer.getHeaders().getValues("Set-Cookie")) {
            String[] parts = line.split(";")[0].split("=", 2);
            if (line.contains("Max-Age=0")) {
                jar(address).remove(parts[0]);
            } else {
                jar(address).put(parts[0], parts[1]);
                lines.add(line);
            }
        }
        return answer;
    }

    /** How a cookie was set, each time. */
    List<String> linesOf(String cookie) {
        return lines.stream().filter(line -> line.startsWith(cookie + "=")).toList();
    }

    /** What it keeps of the site of that address, by name. */
    Map<String, String> jar(String address) {
        return cookies.computeIfAbsent(URI.create(address).getAuthority(), site -> new HashMap<>());
    }
}
