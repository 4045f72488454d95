package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dateline where people sign in: who may do what, and nobody what is another's. */
class SignInIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ORIGIN_OF_ITS_PAGE = "Origin";

    @TempDir
    static Path data;

    private static RunningDateline dateline;
    private static String setUp;
    private static String owner;
    private static String reader;
    private static long article;

    @BeforeAll
    static void start() throws Exception {
        dateline = RunningDateline.start(Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"));
        Matcher link = Pattern.compile("#invitation=(\\S+)").matcher(dateline.printed());
        assertThat(link.find()).as(dateline.printed()).isTrue();
        setUp = link.group(1);
        accept(setUp, "Olga Owner");
        owner = signIn("olga owner");
        reader = signIn(accept(invite("Rita Reader", "reader"), "Rita Reader"));
        article = as(owner)
                .body(Map.of("text", "Iraq held an election on 3 May 2017.", "publishedOn", "2017-05-04"))
                .post("api/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @AfterAll
    static void stop() throws Exception {
        dateline.close();
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static RequestSpecification anybody() {
        return given().baseUri(dateline.address()).contentType(ContentType.JSON);
    }

    /** As the page does it. */
    private static RequestSpecification as(String session) {
        String origin = dateline.address().replaceAll("/$", "");
        return anybody().cookie("dateline-session", session).header(ORIGIN_OF_ITS_PAGE, origin);
    }

    private static RequestSpecification program(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }

    private static String invite(String name, String role) {
        return as(owner)
                .body(Map.of("name", name, "role", role))
                .post("api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String accept(String token, String name) {
        anybody()
                .body(Map.of("token", token, "name", name, "password", PASSWORD))
                .post("api/invitations/accept")
                .then()
                .statusCode(204);
        return name;
    }

    private static String signIn(String name) {
        Response answer =
                anybody().body(Map.of("name", name, "password", PASSWORD)).post("api/session");
        answer.then().statusCode(200);
        assertThat(answer.getHeader("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        return answer.getCookie("dateline-session");
    }

    private static int attempt(String name, String password) {
        return anybody()
                .body(Map.of("name", name, "password", password))
                .post("api/session")
                .statusCode();
    }

    private static Response token(String session, String name, String scope) {
        return as(session).body(Map.of("name", name, "scope", scope)).post("api/account/tokens");
    }

    @Test
    void theLinkOfTheFirstStartWorksOnce() {
        anybody()
                .body(Map.of("token", setUp, "name", "Mallory", "password", PASSWORD))
                .post("api/invitations/accept")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("token"));
    }

    @Test
    void whoIsSignedInIsToldAndNobodyElse() {
        as(owner).get("api/session").then().body("mode", is("accounts")).body("me.role", is("owner"));
        anybody().get("api/session").then().statusCode(200).body("me", nullValue());
    }

    static List<String> addresses() {
        return List.of(
                "api/articles",
                "api/changes",
                "api/history",
                "api/events/1/history",
                "api/timeline/lanes",
                "api/timeline/tiles/0/0",
                "api/collections",
                "api/articles/1",
                "api/events",
                "api/events/1",
                "api/timeline",
                "api/bookmarks",
                "api/export/events",
                "api/accounts",
                "api/account/tokens");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingIsReadWithoutSigningIn(String path) {
        anybody()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", is("Bearer"))
                .body("title", is("Not signed in"));
        anybody().cookie("dateline-session", "made-up").get(path).then().statusCode(401);
        program("dateline_made-up").get(path).then().statusCode(401);
    }

    @Test
    void thePageItselfIsOpenAsItAsksForThePassword() {
        given().baseUri(dateline.address()).get().then().statusCode(200).contentType("text/html");
    }

    @Test
    void aReaderReadsAndKeepsBookmarksAndChangesNothingElse() {
        as(reader).get("api/articles/" + article).then().statusCode(200);
        as(reader).body(Map.of("text", "A text.")).post("api/articles").then().statusCode(403);
        as(reader)
                .body(Map.of("title", "Changed"))
                .patch("api/articles/" + article)
                .then()
                .statusCode(403);
        as(reader).delete("api/articles/" + article).then().statusCode(403);
        long event = as(reader).get("api/events").then().extract().jsonPath().getLong("items[0].id");
        as(reader)
                .body(Map.of("title", "Changed"))
                .patch("api/events/" + event)
                .then()
                .statusCode(403);
        for (String change : List.of("events/review", "events/merge", "events/" + event + "/split", "history/1/undo")) {
            as(reader).body(Map.of()).post("api/" + change).then().statusCode(403);
        }
        as(reader).get("api/history").then().statusCode(200);
        as(reader).get("api/accounts").then().statusCode(403).body("detail", containsString("owner"));
        as(reader)
                .body(Map.of("target", Map.of("article", article)))
                .post("api/bookmarks")
                .then()
                .statusCode(201);
    }

    @Test
    void anothersBookmarksAreAsIfTheyWereNotThere() {
        String ann = signIn(accept(invite("Ann Analyst", "analyst"), "Ann Analyst"));
        String ben = signIn(accept(invite("Ben Analyst", "analyst"), "Ben Analyst"));
        long event = as(ann).get("api/events").then().extract().jsonPath().getLong("items[0].id");
        long kept = as(ann).body(Map.of("target", Map.of("event", event), "note", "mine"))
                .post("api/bookmarks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        as(ben).get("api/bookmarks").then().statusCode(200).body("items", empty());
        as(ben).get("api/bookmarks/" + kept).then().statusCode(404);
        as(ben).body(Map.of("note", "stolen"))
                .patch("api/bookmarks/" + kept)
                .then()
                .statusCode(404);
        as(ben).delete("api/bookmarks/" + kept).then().statusCode(404);
        as(ben).get("api/events?bookmarked=true").then().body("items", empty());
        as(ben).body(Map.of("target", Map.of("event", event)))
                .post("api/bookmarks")
                .then()
                .statusCode(201);
        as(ann).get("api/bookmarks").then().body("items.note", contains("mine"));
        as(ann).get("api/events?bookmarked=true").then().body("items", hasSize(1));
    }

    @Test
    void aCollectionIsForWhomItIsSharedWith() {
        String ann = signIn(accept(invite("Collecting Ann", "analyst"), "Collecting Ann"));
        String ben = signIn(accept(invite("Reading Ben", "reader"), "Reading Ben"));
        int kept = as(ben).body(Map.of("target", Map.of("article", article)))
                .post("api/bookmarks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int id = as(ann).body(Map.of("title", "Elections"))
                .post("api/collections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String collection = "api/collections/" + id;
        as(ben).get(collection).then().statusCode(404);
        as(ben).body(Map.of("title", "Stolen")).patch(collection).then().statusCode(404);
        as(ben).delete(collection).then().statusCode(404);
        as(ben).post(collection + "/link").then().statusCode(404);
        as(ben).delete(collection + "/link").then().statusCode(404);
        as(ben).get(collection + "/bookmarks").then().statusCode(404);
        as(ben).body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(404);
        as(ben).body(Map.of("bookmarks", List.of()))
                .put(collection + "/bookmarks")
                .then()
                .statusCode(404);
        as(ben).delete(collection + "/bookmarks/" + kept).then().statusCode(404);
        as(ben).body(Map.of("name", "Reading Ben"))
                .post(collection + "/members")
                .then()
                .statusCode(404);
        as(ben).delete(collection + "/members/1").then().statusCode(404);
        collectAnEvent(ann, collection);
        letsThrough(ann, id, 1);
        letsThrough(ben, id, 0);
        share(ann, collection, false);
        letsThrough(ben, id, 1);
        as(ben).get("api/bookmarks?collection=" + id).then().body("items", empty());
        as(ben).delete(collection + "/bookmarks/" + kept).then().statusCode(403);
        as(ben).get(collection + "/bookmarks").then().body("items.bookmark.isOwn", contains(false));
        as(ben).get(collection)
                .then()
                .statusCode(200)
                .body("canWrite", is(false))
                .body("isOwn", is(false));
        as(ben).body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(403);
        share(ann, collection, true);
        as(ben).body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(200);
        as(ben).delete(collection).then().statusCode(403);
        as(ben).post(collection + "/link").then().statusCode(403);
        as(ben).body(Map.of("name", "Rita Reader"))
                .post(collection + "/members")
                .then()
                .statusCode(403);
        as(ann).body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(400);
        String link = as(ann).post(collection + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        anybody().get("api/shared/" + link).then().statusCode(200).body("entries.bookmark.id", hasItem(kept));
        int account = as(ann).get(collection).then().extract().path("members[0].account");
        as(ann).delete(collection + "/members/" + account).then().statusCode(200);
        as(ben).get(collection).then().statusCode(404);
    }

    private static void collectAnEvent(String owner, String collection) {
        long event = as(owner).get("api/events").then().extract().jsonPath().getLong("items[0].id");
        int kept = as(owner)
                .body(Map.of("target", Map.of("event", event)))
                .post("api/bookmarks")
                .then()
                .extract()
                .path("id");
        as(owner)
                .body(Map.of("bookmark", kept))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(200);
    }

    /** By every way that a filter goes. */
    private static void letsThrough(String session, int collection, int count) {
        String filter = "collection=" + collection;
        as(session).get("api/events?" + filter).then().statusCode(200).body("items", hasSize(count));
        as(session).get("api/timeline?" + filter).then().body("total", is(count));
        as(session).get("api/timeline/lanes?" + filter).then().body("", hasSize(count));
        as(session).get("api/export/events?format=json&" + filter).then().body("", hasSize(count));
    }

    private static void share(String owner, String collection, boolean canWrite) {
        as(owner)
                .body(Map.of("name", "reading ben", "canWrite", canWrite))
                .post(collection + "/members")
                .then()
                .statusCode(200);
    }

    @Test
    void aCookieAloneChangesNothing() {
        anybody()
                .cookie("dateline-session", owner)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403)
                .body("detail", containsString("which page"));
        anybody()
                .cookie("dateline-session", owner)
                .header(ORIGIN_OF_ITS_PAGE, "https://evil.example")
                .delete("api/articles/" + article)
                .then()
                .statusCode(403);
        anybody()
                .cookie("dateline-session", owner)
                .get("api/articles/" + article)
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenIsToldOnceAndStopsWorkingWhenItIsRevoked() {
        Response made = token(owner, "a script", "write");
        String secret = made.then()
                .statusCode(201)
                .body("secret", startsWith("dateline_"))
                .extract()
                .path("secret");
        int id = made.path("token.id");
        program(secret).get("api/articles").then().statusCode(200);
        as(owner)
                .get("api/account/tokens")
                .then()
                .body("items.find { it.id == " + id + " }.lastUsedOn", notNullValue())
                .body(not(containsString(secret)));
        token(owner, "a script", "write").then().statusCode(400).body("violations[0].field", is("name"));
        as(reader).delete("api/account/tokens/" + id).then().statusCode(404);
        as(owner).delete("api/account/tokens/" + id).then().statusCode(204);
        program(secret).get("api/articles").then().statusCode(401);
    }

    @Test
    void aTokenDoesWhatItsScopeAndItsAccountAllow() {
        String reading = token(owner, "reads", "read").path("secret");
        program(reading).get("api/accounts").then().statusCode(200);
        program(reading)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        String ofReader = token(reader, "of a reader", "write").path("secret");
        program(ofReader)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        String writing = token(owner, "writes", "write").path("secret");
        program(writing)
                .body(Map.of("text", "Iran held an election on 19 June 2021."))
                .post("api/articles")
                .then()
                .statusCode(201);
        program(writing)
                .body(Map.of("name", "another", "scope", "write"))
                .post("api/account/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void severalWrongPasswordsLockTheAccountForAWhile() {
        accept(invite("Lena Locked", "reader"), "Lena Locked");
        for (int wrong = 0; wrong < 6; wrong++) {
            assertThat(attempt("Lena Locked", "wrong")).isEqualTo(401);
        }
        assertThat(attempt("Lena Locked", PASSWORD)).isEqualTo(401);
        assertThat(attempt("Nobody At All", PASSWORD)).isEqualTo(401);
        String link = as(owner)
                .post("api/accounts/" + idOf("Lena Locked") + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        accept(link, "Lena Locked");
        assertThat(attempt("Lena Locked", PASSWORD)).isEqualTo(200);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        accept(invite("Cleo", "reader"), "Cleo");
        String here = signIn("Cleo");
        String elsewhere = signIn("Cleo");
        as(here).body(Map.of("current", "wrong", "password", "another good one"))
                .put("api/account/password")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("current"));
        String renewed = as(here).body(Map.of("current", PASSWORD, "password", "another good one"))
                .put("api/account/password")
                .then()
                .statusCode(204)
                .extract()
                .cookie("dateline-session");
        as(elsewhere).get("api/articles").then().statusCode(401);
        as(renewed).get("api/articles").then().statusCode(200);
        as(renewed).delete("api/session").then().statusCode(204);
        as(renewed).get("api/articles").then().statusCode(401);
    }

    @Test
    void whoMayNotComeInAnyMoreIsOutAtOnce() {
        accept(invite("Dora", "analyst"), "Dora");
        String session = signIn("Dora");
        String secret = token(session, "a program", "read").path("secret");
        as(owner)
                .body(Map.of("disabled", true))
                .patch("api/accounts/" + idOf("Dora"))
                .then()
                .statusCode(200);
        as(session).get("api/articles").then().statusCode(401);
        program(secret).get("api/articles").then().statusCode(401);
        assertThat(attempt("Dora", PASSWORD)).isEqualTo(401);
    }

    @Test
    void theLastOwnerStays() {
        long id = idOf("Olga Owner");
        as(owner)
                .body(Map.of("role", "reader"))
                .patch("api/accounts/" + id)
                .then()
                .statusCode(422);
        as(owner)
                .body(Map.of("disabled", true))
                .patch("api/accounts/" + id)
                .then()
                .statusCode(422);
        as(owner).delete("api/accounts/" + id).then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'', correct horse battery, name, must not be blank",
        "Pia, short, password, fewer than 10",
        "Pia, 'äääääääääääääääääääääääääääääääääääääääääääääää', password, more than 72 bytes",
        "RITA READER, correct horse battery, name, is taken",
    })
    void anAnswerToALinkThatWillNotDoIsToldByFieldAndTheLinkStays(
            String name, String password, String field, String message) {
        String link = invite("Pia " + field + message.length(), "reader");
        anybody()
                .body(Map.of("token", link, "name", name, "password", password))
                .post("api/invitations/accept")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString(field))
                .body("violations[0].message", containsString(message));
        anybody()
                .body(Map.of("token", link))
                .post("api/invitations")
                .then()
                .statusCode(200)
                .body("role", is("reader"));
    }

    @Test
    void noSecretIsStoredNorPrinted() throws Exception {
        assertThat(dateline.printed()).doesNotContain(PASSWORD).doesNotContain(owner);
    }

    private static long idOf(String name) {
        return as(owner)
                .get("api/accounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items.find { it.name == '" + name + "' }.id");
    }
}
