package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who comes in where people sign in, by what, and for how long. */
@ExtendWith(People.OfClass.class)
class SignInIT {

    private static People people;

    @BeforeAll
    static void meet(People met) {
        people = met;
    }

    @Test
    void theLinkOfTheFirstStartWorksOnce() {
        people.anybody()
                .body(Map.of("token", people.setUp(), "name", "Mallory", "password", People.PASSWORD))
                .post("api/invitations/accept")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("token"));
    }

    @Test
    void whoIsSignedInIsToldAndNobodyElse() {
        people.asOwner().get("api/session").then().body("mode", is("accounts")).body("me.role", is("owner"));
        people.anybody().get("api/session").then().statusCode(200).body("me", nullValue());
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
        people.anybody()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", is("Bearer"))
                .body("title", is("Not signed in"));
        people.anybody().cookie("dateline-session", "made-up").get(path).then().statusCode(401);
        people.program("dateline_made-up").get(path).then().statusCode(401);
    }

    @Test
    void thePageItselfIsOpenAsItAsksForThePassword() {
        given().baseUri(people.address()).get().then().statusCode(200).contentType("text/html");
    }

    @Test
    void severalWrongPasswordsLockTheAccountForAWhile() {
        people.accept(people.invite("Lena Locked", "reader"), "Lena Locked");
        for (int wrong = 0; wrong < 6; wrong++) {
            assertThat(people.attempt("Lena Locked", "wrong")).isEqualTo(401);
        }
        assertThat(people.attempt("Lena Locked", People.PASSWORD)).isEqualTo(401);
        assertThat(people.attempt("Nobody At All", People.PASSWORD)).isEqualTo(401);
        String link = people.asOwner()
                .post("api/accounts/" + people.idOf("Lena Locked") + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        people.accept(link, "Lena Locked");
        assertThat(people.attempt("Lena Locked", People.PASSWORD)).isEqualTo(200);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        people.accept(people.invite("Cleo", "reader"), "Cleo");
        String here = people.signIn("Cleo");
        String elsewhere = people.signIn("Cleo");
        people.as(here)
                .body(Map.of("current", "wrong", "password", "another good one"))
                .put("api/account/password")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("current"));
        String renewed = people.as(here)
                .body(Map.of("current", People.PASSWORD, "password", "another good one"))
                .put("api/account/password")
                .then()
                .statusCode(204)
                .extract()
                .cookie("dateline-session");
        people.as(elsewhere).get("api/articles").then().statusCode(401);
        people.as(renewed).get("api/articles").then().statusCode(200);
        people.as(renewed).delete("api/session").then().statusCode(204);
        people.as(renewed).get("api/articles").then().statusCode(401);
    }

    @Test
    void whoMayNotComeInAnyMoreIsOutAtOnce() {
        people.accept(people.invite("Dora", "analyst"), "Dora");
        String session = people.signIn("Dora");
        String secret = people.token(session, "a program", "read").path("secret");
        people.asOwner()
                .body(Map.of("disabled", true))
                .patch("api/accounts/" + people.idOf("Dora"))
                .then()
                .statusCode(200);
        people.as(session).get("api/articles").then().statusCode(401);
        people.program(secret).get("api/articles").then().statusCode(401);
        assertThat(people.attempt("Dora", People.PASSWORD)).isEqualTo(401);
    }

    @Test
    void theLastOwnerStays() {
        long id = people.idOf("Olga Owner");
        people.asOwner()
                .body(Map.of("role", "reader"))
                .patch("api/accounts/" + id)
                .then()
                .statusCode(422);
        people.asOwner()
                .body(Map.of("disabled", true))
                .patch("api/accounts/" + id)
                .then()
                .statusCode(422);
        people.asOwner().delete("api/accounts/" + id).then().statusCode(422);
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
        String link = people.invite("Pia " + field + message.length(), "reader");
        people.anybody()
                .body(Map.of("token", link, "name", name, "password", password))
                .post("api/invitations/accept")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString(field))
                .body("violations[0].message", containsString(message));
        people.anybody()
                .body(Map.of("token", link))
                .post("api/invitations")
                .then()
                .statusCode(200)
                .body("role", is("reader"));
    }

    @Test
    void nobodySignsInByAProvider() {
        people.anybody().get("api/session").then().body("provider", nullValue());
        people.anybody().get("sign-in/oidc").then().statusCode(404);
        people.anybody().get("sign-in/failed").then().statusCode(404);
        people.anybody()
                .body(Map.of("token", people.setUp()))
                .post("api/invitations/carry")
                .then()
                .statusCode(400);
    }

    @Test
    void noSecretIsStoredNorPrinted() throws Exception {
        assertThat(people.printed()).doesNotContain(People.PASSWORD).doesNotContain(people.owner());
    }
}
