package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every request that the API's own document tells of, sent by whoever may not send it. An endpoint that is new fails here
 * until the table says who may use it.
 */
class EveryEndpointIT {

    private static final String PASSWORD = "correct horse battery";
    private static final List<String> ROLES = List.of("anybody", "reader", "analyst", "owner");

    @TempDir
    static Path data;

    private static RunningDateline dateline;
    private static ApiDocument document;
    private static Map<String, String> sessionByRole;
    private static String readingToken;
    private static String ann;
    private static Map<String, String> idsOfAnn;

    @BeforeAll
    static void start() throws Exception {
        dateline = RunningDateline.start(Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"));
        Matcher link = Pattern.compile("#invitation=(\\S+)").matcher(dateline.printed());
        assertThat(link.find()).as(dateline.printed()).isTrue();
        document = ApiDocument.of(dateline.address());
        String owner = accept(link.group(1), "Olga");
        sessionByRole = Map.of(
                "owner",
                owner,
                "analyst",
                invited(owner, "Adam", "analyst"),
                "reader",
                invited(owner, "Rita", "reader"));
        readingToken = post(owner, "api/account/tokens", Map.of("name", "reads", "scope", "read"))
                .jsonPath()
                .getString("secret");
        ann = invited(owner, "Ann", "analyst");
        idsOfAnn = keep();
    }

    @AfterAll
    static void stop() throws Exception {
        dateline.close();
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** What is Ann's alone: the placeholders of addresses, by the address up to them. */
    private static Map<String, String> keep() {
        String article = id(post(ann, "api/articles", Map.of("text", "Iraq held an election on 3 May 2017.")));
        Response kept = post(ann, "api/bookmarks", Map.of("target", Map.of("article", Long.valueOf(article))));
        String bookmark = id(kept);
        String collection = id(post(ann, "api/collections", Map.of("title", "Elections")));
        post(ann, "api/collections/" + collection + "/bookmarks", Map.of("bookmark", Long.valueOf(bookmark)));
        post(ann, "api/collections/" + collection + "/members", Map.of("name", "Rita", "canWrite", false));
        String member = as(ann).get("api/collections/" + collection).jsonPath().getString("members[0].account");
        Response token = post(ann, "api/account/tokens", Map.of("name", "Ann's", "scope", "write"));
        return Map.of(
                "/api/bookmarks/{id}", bookmark,
                "/api/bookmarks/history/{step}", kept.getHeader("Dateline-Step"),
                "/api/collections/{id}", collection,
                "/api/account/tokens/{id}", token.jsonPath().getString("token.id"),
                "{bookmark}", bookmark,
                "{account}", member);
    }

    private static String id(Response made) {
        return made.jsonPath().getString("id");
    }

    private static String invited(String owner, String name, String role) {
        return accept(
                post(owner, "api/accounts", Map.of("name", name, "role", role))
                        .jsonPath()
                        .getString("token"),
                name);
    }

    private static String accept(String token, String name) {
        Map<String, String> body = Map.of("token", token, "name", name, "password", PASSWORD);
        json().body(body).post("api/invitations/accept").then().statusCode(204);
        return json().body(Map.of("name", name, "password", PASSWORD))
                .post("api/session")
                .getCookie("dateline-session");
    }

    private static RequestSpecification json() {
        return given().baseUri(dateline.address()).contentType("application/json");
    }

    private static RequestSpecification as(String session) {
        return json().cookie("dateline-session", session).header("Origin", origin());
    }

    private static String origin() {
        return dateline.address().replaceAll("/$", "");
    }

    private static Response post(String session, String path, Object body) {
        Response answer = as(session).body(body).post(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isBetween(200, 201);
        return answer;
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    static Stream<Endpoint> writes() {
        return endpoints().filter(Endpoint::isWrite);
    }

    static Stream<Endpoint> closed() {
        return endpoints().filter(each -> !each.role().equals("anybody"));
    }

    static Stream<Endpoint> beyondReaders() {
        return endpoints().filter(each -> ROLES.indexOf(each.role()) > ROLES.indexOf("reader"));
    }

    static Stream<Endpoint> closedWrites() {
        return closed().filter(Endpoint::isWrite);
    }

    static Stream<Endpoint> own() {
        return endpoints().filter(Endpoint::isOwn);
    }

    @Test
    void theTableHasEveryEndpointOfTheDocumentAndNoOther() {
        assertThat(endpoints().map(Endpoint::name)).containsExactlyInAnyOrderElementsOf(document.names());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void theDocumentTellsWhoIsNotLetIn(Endpoint endpoint) {
        boolean isOpen = endpoint.role().equals("anybody");
        assertThat(document.answers(endpoint).containsAll(Set.of("401", "403"))).isEqualTo(!isOpen);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobodyIsLetInWithoutSigningIn(Endpoint endpoint) {
        assertThat(document.send(endpoint, Map.of(), endpoint.path()).statusCode())
                .isEqualTo(401);
        Map<String, String> madeUp = Map.of("Authorization", "Bearer dateline_made-up");
        assertThat(document.send(endpoint, madeUp, endpoint.path()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("beyondReaders")
    void whoseRoleIsTooLittleIsRefused(Endpoint endpoint) {
        String less = sessionByRole.get(ROLES.get(ROLES.indexOf(endpoint.role()) - 1));
        HttpResponse<String> answer = document.send(endpoint, browser(less, "Origin", origin()), endpoint.path());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("role of an " + endpoint.role());
    }

    @ParameterizedTest
    @MethodSource("closedWrites")
    void aTokenForReadingChangesNothing(Endpoint endpoint) {
        Map<String, String> program = Map.of("Authorization", "Bearer " + readingToken);
        assertThat(document.send(endpoint, program, endpoint.path()).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aCookieThatComesFromNoPageOrAnothersChangesNothing(Endpoint endpoint) {
        String owner = sessionByRole.get("owner");
        for (Map<String, String> from : List.of(
                Map.of("Cookie", "dateline-session=" + owner),
                browser(owner, "Origin", "https://evil.example"),
                browser(owner, "Origin", "null"),
                browser(owner, "Sec-Fetch-Site", "cross-site"),
                browser(owner, "Sec-Fetch-Site", "same-site"))) {
            assertThat(document.send(endpoint, from, endpoint.path()).statusCode())
                    .as(from.keySet().toString())
                    .isEqualTo(403);
        }
    }

    /** What a form of another site's page can send without being asked: these types of bodies, by POST. */
    @ParameterizedTest
    @MethodSource("writes")
    void aFormOfAnotherSiteChangesNothing(Endpoint endpoint) {
        Map<String, String> form = browser(sessionByRole.get("owner"), "Origin", "https://evil.example");
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            assertThat(document.send("POST", endpoint.path(), form, type, "a=b").statusCode())
                    .as(type)
                    .isEqualTo(403);
        }
    }

    /** Even an owner: to run a Dateline is not to read what others keep for themselves. */
    @ParameterizedTest
    @MethodSource("own")
    void whatIsAnothersIsAsIfItWereNotThere(Endpoint endpoint) {
        String bookmarks = as(ann).get("api/bookmarks").asString();
        String collections = as(ann).get("api/collections").asString();
        String tokens = as(ann).get("api/account/tokens").asString();
        for (String role : List.of("owner", "analyst")) {
            HttpResponse<String> answer = document.send(
                    endpoint, browser(sessionByRole.get(role), "Origin", origin()), ofAnn(endpoint.path()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        }
        assertThat(as(ann).get("api/bookmarks").asString()).isEqualTo(bookmarks);
        assertThat(as(ann).get("api/collections").asString()).isEqualTo(collections);
        assertThat(as(ann).get("api/account/tokens").asString()).isEqualTo(tokens);
    }

    private static Map<String, String> browser(String session, String header, String value) {
        return Map.of("Cookie", "dateline-session=" + session, header, value);
    }

    private static String ofAnn(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : idsOfAnn.entrySet()) {
            String placeholder = id.getKey().replaceAll(".*(\\{\\w+})$", "$1");
            if (filled.contains(id.getKey())) {
                filled = filled.replace(id.getKey(), id.getKey().replace(placeholder, id.getValue()));
            }
        }
        assertThat(filled).as("an id of Ann's for each placeholder").doesNotContain("{");
        return filled;
    }
}
