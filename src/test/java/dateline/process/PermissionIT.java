package dateline.process;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a role, an API token and a cookie let one do. */
@ExtendWith(People.OfClass.class)
class PermissionIT {

    private static People people;

    @BeforeAll
    static void meet(People met) {
        people = met;
    }

    @Test
    void aReaderReadsAndKeepsBookmarksAndChangesNothingElse() {
        people.asReader().get("api/articles/" + people.article()).then().statusCode(200);
        people.asReader()
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        people.asReader()
                .body(Map.of("title", "Changed"))
                .patch("api/articles/" + people.article())
                .then()
                .statusCode(403);
        people.asReader().delete("api/articles/" + people.article()).then().statusCode(403);
        long event =
                people.asReader().get("api/events").then().extract().jsonPath().getLong("items[0].id");
        people.asReader()
                .body(Map.of("title", "Changed"))
                .patch("api/events/" + event)
                .then()
                .statusCode(403);
        for (String change : List.of("events/review", "events/merge", "events/" + event + "/split", "history/1/undo")) {
            people.asReader().body(Map.of()).post("api/" + change).then().statusCode(403);
        }
        people.asReader().get("api/history").then().statusCode(200);
        people.asReader().get("api/accounts").then().statusCode(403).body("detail", containsString("owner"));
        people.asReader()
                .body(Map.of("target", Map.of("article", people.article())))
                .post("api/bookmarks")
                .then()
                .statusCode(201);
    }

    @Test
    void aCookieAloneChangesNothing() {
        people.anybody()
                .cookie("dateline-session", people.owner())
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403)
                .body("detail", containsString("which page"));
        people.anybody()
                .cookie("dateline-session", people.owner())
                .header(People.ORIGIN_OF_ITS_PAGE, "https://evil.example")
                .delete("api/articles/" + people.article())
                .then()
                .statusCode(403);
        people.anybody()
                .cookie("dateline-session", people.owner())
                .get("api/articles/" + people.article())
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenIsToldOnceAndStopsWorkingWhenItIsRevoked() {
        Response made = people.token(people.owner(), "a script", "write");
        String secret = made.then()
                .statusCode(201)
                .body("secret", startsWith("dateline_"))
                .extract()
                .path("secret");
        int id = made.path("token.id");
        people.program(secret).get("api/articles").then().statusCode(200);
        people.asOwner()
                .get("api/account/tokens")
                .then()
                .body("items.find { it.id == " + id + " }.lastUsedOn", notNullValue())
                .body(not(containsString(secret)));
        people.token(people.owner(), "a script", "write")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("name"));
        people.asReader().delete("api/account/tokens/" + id).then().statusCode(404);
        people.asOwner().delete("api/account/tokens/" + id).then().statusCode(204);
        people.program(secret).get("api/articles").then().statusCode(401);
    }

    @Test
    void aTokenDoesWhatItsScopeAndItsAccountAllow() {
        String reading = people.token(people.owner(), "reads", "read").path("secret");
        people.program(reading).get("api/accounts").then().statusCode(200);
        people.program(reading)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        String ofReader = people.token(people.reader(), "of a reader", "write").path("secret");
        people.program(ofReader)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        String writing = people.token(people.owner(), "writes", "write").path("secret");
        people.program(writing)
                .body(Map.of("text", "Iran held an election on 19 June 2021."))
                .post("api/articles")
                .then()
                .statusCode(201);
        people.program(writing)
                .body(Map.of("name", "another", "scope", "write"))
                .post("api/account/tokens")
                .then()
                .statusCode(403);
    }

    /** Its owner reads who did it; undoing it takes the right to write the collection, whoever asks. */
    @Test
    void whatAnotherDidWithABookmarkIsInItsHistoryAndUndoneByWhoMayWrite() {
        String ann = people.signIn(people.accept(people.invite("Sharing Ann", "reader"), "Sharing Ann"));
        String ben = people.signIn(people.accept(people.invite("Tidying Ben", "reader"), "Tidying Ben"));
        String kept = people.as(ann)
                .body(Map.of("target", Map.of("article", people.article())))
                .post("api/bookmarks")
                .header("Location");
        String collection = people.as(ben)
                .body(Map.of("title", "Ben's"))
                .post("api/collections")
                .header("Location");
        String members = collection + "/members";
        Map<String, Object> writing = Map.of("name", "Sharing Ann", "canWrite", true);
        people.as(ben).body(writing).post(members).then().statusCode(200);
        String id = kept.replaceAll(".*/", "");
        people.as(ann)
                .body(Map.of("bookmark", Long.valueOf(id)))
                .post(collection + "/bookmarks")
                .then()
                .statusCode(200);
        String taken = people.as(ben).delete(collection + "/bookmarks/" + id).getHeader("Dateline-Step");
        people.as(ben).get(kept + "/history").then().statusCode(404);
        people.as(ann)
                .get(kept + "/history")
                .then()
                .body("items.who", contains("Tidying Ben", "Sharing Ann", "Sharing Ann"));
        Map<String, Object> reading = Map.of("name", "Sharing Ann", "canWrite", false);
        people.as(ben).body(reading).post(members).then().statusCode(200);
        people.as(ann).post(undo(taken)).then().statusCode(403);
        String back = String.valueOf(people.as(ben)
                .post(undo(taken))
                .then()
                .statusCode(200)
                .extract()
                .<Object>path("id"));
        people.as(ann).get(collection + "/bookmarks").then().body("items", hasSize(1));
        people.as(people.reader()).post(undo(back)).then().statusCode(404);
        int account = people.as(ben).get(collection).then().extract().path("members[0].account");
        people.as(ben).delete(members + "/" + account).then().statusCode(200);
        people.as(ann)
                .post(undo(back))
                .then()
                .statusCode(409)
                .body("changedSince", contains("The collection is not there any more."));
    }

    private static String undo(String step) {
        return "api/bookmarks/history/" + step + "/undo";
    }
}
