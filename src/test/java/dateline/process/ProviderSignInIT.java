package dateline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in where people sign in by an OpenID Connect provider, which is a real one on this machine. */
class ProviderSignInIT {

    @TempDir
    static Path data;

    private static IdentityProvider provider;
    private static ProviderPeople people;
    private static String owner;

    @BeforeAll
    static void start() throws Exception {
        provider = IdentityProvider.start();
        people = ProviderPeople.start(provider, data, Map.of());
        String link = people.printedLink().orElseThrow();
        owner = people.session(people.signIn(people.invited(link), "olga-1", "Olga Owner"));
    }

    @AfterAll
    static void stop() throws Exception {
        people.close();
        provider.close();
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void whoHasThePrintedLinkIsTheOwnerCalledAsTheProviderCallsThem() {
        people.as(owner)
                .get("api/session")
                .then()
                .statusCode(200)
                .body("mode", is("oidc"))
                .body("provider", is("Newsroom ID"))
                .body("me.name", is("Olga Owner"))
                .body("me.role", is("owner"))
                .body("me.id", is(1));
    }

    @Test
    void theSessionIsDatelinesOwnAndNothingOfTheProvidersIsLeftInTheBrowser() {
        Wanderer browser = people.invited(people.invite(owner, "Anna", "reader"));
        String back = people.atProvider(browser, "anna-1", "Anna");
        assertThat(browser.jar(people.address()).keySet()).anyMatch(name -> name.startsWith("q_"));
        assertThat(people.arrive(browser, back)).isEqualTo(people.address());
        assertThat(browser.jar(people.address()).keySet()).containsExactly(ProviderPeople.SESSION);
        assertThat(browser.linesOf(ProviderPeople.SESSION)).allMatch(line -> line.contains("HttpOnly"));
        assertThat(browser.linesOf(ProviderPeople.SESSION)).allMatch(line -> line.contains("SameSite=Strict"));
    }

    @Test
    void whomNobodyInvitedDoesNotComeInWhateverTheProviderSays() {
        Wanderer browser = new Wanderer();
        String arrived = people.arrive(browser, people.atProvider(browser, "mallory-1", "Olga Owner"));
        assertThat(arrived).isEqualTo(people.address() + "#sign-in=unknown");
        assertThat(people.session(browser)).isNull();
        people.as(owner).get("api/accounts").then().body("items.findAll { it.name.startsWith('Olga') }.size()", is(1));
    }

    @Test
    void anInvitationIsForOnePersonWhoHasItsRole() {
        String invitation = people.invite(owner, "Somebody", "reader");
        String rita = people.session(people.signIn(people.invited(invitation), "rita-1", "Rita Reader"));
        people.as(rita)
                .get("api/session")
                .then()
                .body("me.name", is("Rita Reader"))
                .body("me.role", is("reader"));
        people.as(rita).get("api/articles").then().statusCode(200);
        people.as(rita)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        people.as(rita).get("api/accounts").then().statusCode(403);
        people.carry(invitation).then().statusCode(422);

        String again = people.session(people.signIn(new Wanderer(), "rita-1", "Rita Married"));
        assertThat(people.idIn(again)).isEqualTo(people.idIn(rita));
    }

    @Test
    void aSecondOfTheSameNameGetsANumber() {
        people.signIn(people.invited(people.invite(owner, "First", "reader")), "kim-1", "Kim Lee");
        String second = people.session(
                people.signIn(people.invited(people.invite(owner, "Second", "reader")), "kim-2", "KIM LEE"));
        people.as(second).get("api/session").then().body("me.name", is("KIM LEE 2"));
    }

    @Test
    void aNewLinkHandsTheAccountToWhoeverSignsInWithIt() {
        String former = people.session(
                people.signIn(people.invited(people.invite(owner, "Desk", "analyst")), "desk-1", "Desk"));
        long id = people.idIn(former);
        String renewed = people.as(owner)
                .post("api/accounts/" + id + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        String other = people.session(people.signIn(people.invited(renewed), "desk-2", "Desk"));
        assertThat(people.idIn(other)).isEqualTo(id);
        people.as(former).get("api/articles").then().statusCode(401);
        assertThat(people.session(people.signIn(new Wanderer(), "desk-1", "Desk")))
                .isNull();
    }

    @Test
    void whatAnotherBrowserWasAnsweredLetsNobodyIn() {
        String back = people.atProvider(new Wanderer(), "olga-1", "Olga Owner");
        Wanderer other = new Wanderer();
        String asked = other.follow(back, provider::asks);
        assertThat(asked).doesNotContain(back.replaceAll(".*[?&]code=([^&]+).*", "$1"));
        assertThat(other.jar(people.address()).keySet()).allMatch(name -> name.startsWith("q_auth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "code"})
    void anAnswerThatWasTamperedWithIsRefused(String parameter) {
        Wanderer browser = new Wanderer();
        String back = people.atProvider(browser, "olga-1", "Olga Owner");
        assertThat(refused(browser, back.replaceAll(parameter + "=[^&]+", parameter + "=made-up")))
                .isTrue();
    }

    @Test
    void anAnswerIsGoodForOnce() {
        Wanderer browser = new Wanderer();
        String back = people.atProvider(browser, "olga-1", "Olga Owner");
        Map<String, String> asIsNow = Map.copyOf(browser.jar(people.address()));
        assertThat(people.arrive(browser, back)).isEqualTo(people.address());
        Wanderer thief = new Wanderer();
        thief.jar(people.address()).putAll(asIsNow);
        assertThat(refused(thief, back)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "code_challenge"})
    void anAnswerToAnotherQuestionIsRefused(String parameter) {
        Wanderer browser = new Wanderer();
        String form = browser.follow(people.address() + "sign-in/oidc", provider::asks);
        assertThat(form).contains("&" + parameter + "=");
        String other = form.replaceAll("&" + parameter + "=[^&]+", "&" + parameter + "=" + "x".repeat(43));
        assertThat(refused(browser, browser.submit(other, "olga-1", "{}"))).isTrue();
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldSo() {
        Wanderer browser = new Wanderer();
        String form = browser.follow(people.address() + "sign-in/oidc", provider::asks);
        String state = form.replaceAll(".*[?&]state=([^&]+).*", "$1");
        String back = people.address() + "sign-in/oidc?error=access_denied&state=" + state;
        assertThat(people.arrive(browser, back)).isEqualTo(people.address() + "#sign-in=failed");
        assertThat(people.session(browser)).isNull();
    }

    @Test
    void whoSignsOutIsOutAndSignsInAnew() {
        String session =
                people.session(people.signIn(people.invited(people.invite(owner, "Otto", "reader")), "otto-1", "Otto"));
        people.as(session)
                .delete("api/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        people.as(session).get("api/articles").then().statusCode(401);
        people.as(session).get("api/session").then().body("me", nullValue()).body("provider", is("Newsroom ID"));
        assertThat(people.session(people.signIn(new Wanderer(), "otto-1", "Otto")))
                .isNotNull();
    }

    @Test
    void aCookieAloneChangesNothing() {
        Map<String, String> token = Map.of("name", "x", "scope", "read");
        RequestSpecification cookieAlone = people.anybody().cookie(ProviderPeople.SESSION, owner);
        cookieAlone.body(token).post("api/account/tokens").then().statusCode(403);
        cookieAlone
                .header("Origin", "https://elsewhere.example")
                .post("api/account/tokens")
                .then()
                .statusCode(403);
        people.as(owner).get("api/account/tokens").then().body("items.size()", is(0));
    }

    @Test
    void whoIsShutOutIsOutAtOnceWithTheirProgramsAndStaysOut() {
        String session = people.session(
                people.signIn(people.invited(people.invite(owner, "Dora", "analyst")), "dora-1", "Dora"));
        String secret = people.as(session)
                .body(Map.of("name", "a program", "scope", "read"))
                .post("api/account/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        people.program(secret).get("api/articles").then().statusCode(200);
        people.program(secret)
                .body(Map.of("text", "A text."))
                .post("api/articles")
                .then()
                .statusCode(403);
        people.as(owner)
                .body(Map.of("disabled", true))
                .patch("api/accounts/" + people.idIn(session))
                .then()
                .statusCode(200)
                .body("knownToProvider", is(true));
        people.as(session).get("api/articles").then().statusCode(401);
        people.program(secret).get("api/articles").then().statusCode(401);
        assertThat(people.session(people.signIn(new Wanderer(), "dora-1", "Dora")))
                .isNull();
    }

    @Test
    void thereIsNoWayInByAPassword() {
        String invitation = people.invite(owner, "Paul", "reader");
        people.anybody()
                .body(Map.of("token", invitation, "name", "Paul", "password", People.PASSWORD))
                .post("api/invitations/accept")
                .then()
                .statusCode(400);
        people.anybody()
                .body(Map.of("name", "Paul", "password", People.PASSWORD))
                .post("api/session")
                .then()
                .statusCode(400);
        people.carry(invitation).then().statusCode(204);
    }

    /** Whether it comes to no session, and the person to a page that tells them. */
    private static boolean refused(Wanderer browser, String back) {
        String arrived = people.arrive(browser, back);
        return arrived.equals(people.address() + "#sign-in=failed") && people.session(browser) == null;
    }
}
