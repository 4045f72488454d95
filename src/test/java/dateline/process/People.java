package dateline.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A Dateline where people sign in, with an owner, a reader and an article, and what it is sent by whom. A session is what
 * the cookie holds.
 */
final class People implements AutoCloseable {

    /** Gives a test class people of its own, who are gone after it. */
    static final class OfClass implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == People.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(ExtensionContext.Namespace.create(People.class))
                    .computeIfAbsent(People.class, key -> meet(), People.class);
        }

        private static People meet() {
            try {
                return over(Files.createTempDirectory(Path.of("target"), "people"));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    static final String PASSWORD = "correct horse battery";
    static final String ORIGIN_OF_ITS_PAGE = "Origin";

    private final Path data;
    private final RunningDateline dateline;
    private final String setUp;
    private final String owner;
    private final String reader;
    private final long article;

    private People(Path data, RunningDateline dateline) {
        this.data = data;
        this.dateline = dateline;
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

    static People over(Path data) throws Exception {
        RunningDateline dateline =
                RunningDateline.start(Map.of("DATELINE_DATA_DIR", data.toString(), "DATELINE_AUTH", "accounts"));
        try {
            return new People(data, dateline);
        } catch (RuntimeException | AssertionError unfit) {
            dateline.close();
            throw unfit;
        }
    }

    @Override
    public void close() throws Exception {
        dateline.close();
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    String address() {
        return dateline.address();
    }

    /** All that it has printed so far. */
    String printed() {
        return dateline.printed();
    }

    /** What the link held that it printed for the first owner. */
    String setUp() {
        return setUp;
    }

    /** The session of the first owner, Olga Owner. */
    String owner() {
        return owner;
    }

    /** The session of Rita Reader. */
    String reader() {
        return reader;
    }

    /** The id of an article that the owner brought in, with an event. */
    long article() {
        return article;
    }

    RequestSpecification asOwner() {
        return as(owner);
    }

    RequestSpecification asReader() {
        return as(reader);
    }

    /** As the page does it. */
    RequestSpecification as(String session) {
        String origin = dateline.address().replaceAll("/$", "");
        return anybody().cookie("dateline-session", session).header(ORIGIN_OF_ITS_PAGE, origin);
    }

    RequestSpecification anybody() {
        return given().baseUri(dateline.address()).contentType(ContentType.JSON);
    }

    RequestSpecification program(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }

    String invite(String name, String role) {
        return as(owner)
                .body(Map.of("name", name, "role", role))
                .post("api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    String accept(String token, String name) {
        anybody()
                .body(Map.of("token", token, "name", name, "password", PASSWORD))
                .post("api/invitations/accept")
                .then()
                .statusCode(204);
        return name;
    }

    String signIn(String name) {
        Response answer =
                anybody().body(Map.of("name", name, "password", PASSWORD)).post("api/session");
        answer.then().statusCode(200);
        assertThat(answer.getHeader("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        return answer.getCookie("dateline-session");
    }

    int attempt(String name, String password) {
        return anybody()
                .body(Map.of("name", name, "password", password))
                .post("api/session")
                .statusCode();
    }

    Response token(String session, String name, String scope) {
        return as(session).body(Map.of("name", name, "scope", scope)).post("api/account/tokens");
    }

    long idOf(String name) {
        return as(owner)
                .get("api/accounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items.find { it.name == '" + name + "' }.id");
    }
}
