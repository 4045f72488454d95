package dateline.process;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dateline where people sign in by a provider, and what it is sent by whom. A session is what the cookie holds. */
final class ProviderPeople implements AutoCloseable {

    static final String SESSION = "dateline-session";

    private static final Pattern LINK = Pattern.compile("#invitation=(\\S+)");

    private final IdentityProvider provider;
    private final RunningDateline dateline;

    private ProviderPeople(IdentityProvider provider, RunningDateline dateline) {
        this.provider = provider;
        this.dateline = dateline;
    }

    static ProviderPeople start(IdentityProvider provider, Path data, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(provider.settings(data));
        settings.putAll(more);
        return new ProviderPeople(provider, RunningDateline.start(settings));
    }

    @Override
    public void close() throws Exception {
        dateline.close();
    }

    /** What the link holds that was printed for the first owner, if it was. */
    Optional<String> printedLink() {
        Matcher printed = LINK.matcher(dateline.printed());
        return printed.find() ? Optional.of(printed.group(1)) : Optional.empty();
    }

    /** All that Dateline has printed so far. */
    String printed() {
        return dateline.printed();
    }

    String address() {
        return dateline.address();
    }

    String invite(String owner, String name, String role) {
        return as(owner)
                .body(Map.of("name", name, "role", role))
                .post("api/accounts")
                .then()
                .statusCode(201)
                .body("account.knownToProvider", is(false))
                .extract()
                .path("token");
    }

    Response carry(String token) {
        return anybody().body(Map.of("token", token)).post("api/invitations/carry");
    }

    Wanderer invited(String token) {
        Wanderer browser = new Wanderer();
        browser.keep(dateline.address(), carry(token)).then().statusCode(204);
        return browser;
    }

    /** All the way from the page's link, over the provider's form, and back to the page. */
    Wanderer signIn(Wanderer browser, String subject, String name) {
        arrive(browser, atProvider(browser, subject, name));
        return browser;
    }

    String atProvider(Wanderer browser, String subject, String name) {
        String form = browser.follow(dateline.address() + "sign-in/oidc", provider::asks);
        return browser.submit(form, subject, "{\"name\": \"" + name + "\"}");
    }

    /** @return the address at the end, with its fragment */
    String arrive(Wanderer browser, String back) {
        return browser.follow(back, address -> address.replaceAll("#.*", "").equals(dateline.address()));
    }

    long idIn(String session) {
        return as(session).get("api/session").then().extract().jsonPath().getLong("me.id");
    }

    RequestSpecification program(String secret) {
        return anybody().header("Authorization", "Bearer " + secret);
    }

    String session(Wanderer browser) {
        return browser.jar(dateline.address()).get(SESSION);
    }

    RequestSpecification as(String session) {
        return anybody()
                .cookie(SESSION, session)
                .header("Origin", dateline.address().replaceAll("/$", ""));
    }

    RequestSpecification anybody() {
        return given().baseUri(dateline.address()).contentType(ContentType.JSON);
    }
}
