package dateline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of accounts when the provider's settings change, and of a start without the provider. */
class ProviderStartIT {

    @TempDir
    Path data;

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        RunningDateline.database(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void whoHadAPasswordGoesOnByTheProviderAndByAnotherOne() throws Exception {
        try (People people = People.over(data)) {
            assertThat(people.signIn("Olga Owner")).isNotBlank();
        }
        try (IdentityProvider first = IdentityProvider.start()) {
            try (ProviderPeople people = ProviderPeople.start(first, data, Map.of())) {
                String session = people.session(
                        people.signIn(people.invited(people.printedLink().orElseThrow()), "olga-1", "Olga Owner"));
                people.as(session)
                        .get("api/session")
                        .then()
                        .body("me.id", is(1))
                        .body("me.role", is("owner"));
            }
            try (ProviderPeople people = ProviderPeople.start(first, data, Map.of("DATELINE_OIDC_ADMIT", "reader"))) {
                assertThat(people.printedLink()).isEmpty();
                String uninvited = people.session(people.signIn(new Wanderer(), "rita-1", "Rita"));
                people.as(uninvited)
                        .get("api/session")
                        .then()
                        .body("me.name", is("Rita"))
                        .body("me.role", is("reader"));
            }
        }
        try (IdentityProvider other = IdentityProvider.start();
                ProviderPeople people = ProviderPeople.start(other, data, Map.of())) {
            assertThat(people.session(people.signIn(new Wanderer(), "olga-1", "Olga Owner")))
                    .as("the same subject, of another issuer")
                    .isNull();
            String session = people.session(
                    people.signIn(people.invited(people.printedLink().orElseThrow()), "o-2", "Olga Owner"));
            people.as(session).get("api/session").then().body("me.id", is(1)).body("me.role", is("owner"));
        }
    }

    @Test
    void withoutTheProviderItStartsAndSaysSoToWhoeverWantsToSignIn() throws Exception {
        String nowhere;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nowhere = "http://127.0.0.1:" + closed.getLocalPort() + "/newsroom";
        }
        try (IdentityProvider unused = IdentityProvider.start();
                ProviderPeople people =
                        ProviderPeople.start(unused, data, Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", nowhere))) {
            assertThat(people.arrive(new Wanderer(), people.address() + "sign-in/oidc"))
                    .isEqualTo(people.address() + "#sign-in=failed");
            people.anybody().get("api/articles").then().statusCode(401);
            assertThat(people.printed()).contains(nowhere).doesNotContain("\tat ");
        }
    }
}
