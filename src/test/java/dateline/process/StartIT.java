package dateline.process;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person at the terminal sees: it is ready soon and says where, or says in a sentence why it is not. */
class StartIT {

    @TempDir
    Path folder;

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        RunningDateline.database(data()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private Path data() {
        return folder.resolve("data of a test");
    }

    @Test
    void aFirstStartGetsReadyAndLeavesNothingRunning() throws Exception {
        try (RunningDateline dateline = RunningDateline.over(data())) {
            // How long that may take is for a measurement on an idle machine, not for a test on a busy one.
            System.out.println(
                    "A first start was ready after " + dateline.timeToReady().toMillis() + " ms");
            assertThat(dateline.address()).matches("http://127\\.0\\.0\\.1:[1-9]\\d*/");
            get(dateline.address() + "q/health/ready").then().statusCode(200).body("status", is("UP"));
            assertThat(RunningDateline.database(data())).isPresent();
        }
        assertThat(RunningDateline.database(data())).isEmpty();
    }

    @Test
    void whereItListensByHttpsAloneThatIsTheAddress() throws Exception {
        Path keys = folder.resolve("keys.p12");
        makeKeys(keys);
        Map<String, String> settings = Map.of(
                "DATELINE_DATA_DIR", data().toString(),
                "QUARKUS_HTTP_INSECURE_REQUESTS", "disabled",
                "QUARKUS_HTTP_SSL_PORT", "0",
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE", keys.toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD", "of a test");
        try (RunningDateline dateline = RunningDateline.start(settings)) {
            assertThat(dateline.address()).startsWith("https://127.0.0.1:");
            given().relaxedHTTPSValidation()
                    .get(dateline.address() + "q/health/ready")
                    .then()
                    .statusCode(200);
        }
    }

    private static void makeKeys(Path file) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "RSA", "-dname", "CN=localhost", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", "of a test"));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    @Test
    void helpListsTheSettingsAndStartsNothing() throws Exception {
        RunningDateline.Outcome outcome = RunningDateline.run(Map.of("DATELINE_DATA_DIR", data().toString()), "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.printed())
                .contains("quarkus.http.port", "dateline.data-dir", "DATELINE_DATA_DIR")
                .contains("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD")
                .contains("Ctrl-C");
        assertThat(data()).doesNotExist();
    }

    @Test
    void aWordThatIsNotUnderstoodIsRefused() throws Exception {
        RunningDateline.Outcome outcome = RunningDateline.run(Map.of(), "--prot=9090");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.printed()).contains("--prot=9090").contains("--help");
    }

    @Test
    void aTakenPortIsSaidInASentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(complaint(Map.of("QUARKUS_HTTP_PORT", port))).contains("Port " + port + " is taken");
        }
        assertThat(RunningDateline.database(data())).isEmpty();
    }

    @Test
    void aDataDirectoryThatIsAFileIsSaidInASentence() throws Exception {
        Files.createFile(data());
        assertThat(complaint(Map.of())).contains(data().toString(), "cannot be used");
    }

    @Test
    void dataOfAnotherPostgresAreLeftAlone() throws Exception {
        Path version = data().resolve("postgresql").resolve("PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "12\n");
        assertThat(complaint(Map.of())).contains("PostgreSQL 12", "the Dateline that made it");
        assertThat(version.getParent()).isDirectoryContaining(version::equals);
    }

    @Test
    void withoutSignInItListensOnThisMachineOnly() throws Exception {
        assertThat(complaint(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"))).contains("0.0.0.0", "DATELINE_AUTH");
        assertThat(data()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "DATELINE_AUTH, ldap, “ldap”, accounts or oidc",
        "QUARKUS_OIDC_AUTH_SERVER_URL, '', QUARKUS_OIDC_AUTH_SERVER_URL is missing, address",
        "QUARKUS_OIDC_AUTH_SERVER_URL, id.example/realms/news, “id.example/realms/news”, https://",
        "QUARKUS_OIDC_AUTH_SERVER_URL, 'https://id example', “https://id example”, https://",
        "QUARKUS_OIDC_CLIENT_ID, '', QUARKUS_OIDC_CLIENT_ID is missing, calls this Dateline",
        "DATELINE_OIDC_ADMIT, owner, “owner”, 'nobody, reader or analyst'",
    })
    void aSignInThatCannotWorkIsSaidInASentence(String setting, String value, String what, String why)
            throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of(
                "DATELINE_AUTH", "oidc",
                "QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example/realms/news",
                "QUARKUS_OIDC_CLIENT_ID", "dateline"));
        settings.put(setting, value);
        assertThat(complaint(settings)).contains(what, why);
        assertThat(data()).doesNotExist();
    }

    @Test
    void anExternalDatabaseThatIsNotThereIsSaidInASentence() throws Exception {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/dateline";
        assertThat(complaint(Map.of("QUARKUS_DATASOURCE_JDBC_URL", nowhere))).contains("127.0.0.1:1 refused");
        assertThat(data()).doesNotExist();
    }

    /** What it prints when it does not start: a sentence, no stack trace, and the code of an error. */
    private String complaint(Map<String, String> settings) throws Exception {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("DATELINE_DATA_DIR", data().toString());
        RunningDateline.Outcome outcome = RunningDateline.run(environment);
        assertThat(outcome.code()).as(outcome.printed()).isEqualTo(1);
        assertThat(outcome.printed()).contains("Dateline does not start. ").doesNotContain("\tat ");
        return outcome.printed();
    }
}
