package dateline.app;

import java.util.Optional;

/** What {@code --help} prints. */
final class Help {

    static final String TEXT = """
            Dateline: timelines that an analyst can trust, from news articles.

              java [settings] -jar target/quarkus-app/quarkus-run.jar [--help | --version]

            It prints the address to open when it is ready. Stop it with Ctrl-C; what was stored stays.

            Settings, each as -Dname=value before -jar, or as the environment variable beside it:

              quarkus.http.port            QUARKUS_HTTP_PORT            the port; default 8080
              dateline.data-dir            DATELINE_DATA_DIR            where the embedded PostgreSQL keeps its data;
                                                                        default .dateline in the home directory
              quarkus.datasource.jdbc.url  QUARKUS_DATASOURCE_JDBC_URL  another PostgreSQL instead, for example
                                                                        jdbc:postgresql://db.example:5432/dateline
              quarkus.datasource.username  QUARKUS_DATASOURCE_USERNAME  its user
              quarkus.datasource.password  QUARKUS_DATASOURCE_PASSWORD  its password
              dateline.auth                DATELINE_AUTH                local: whoever is at this machine (default);
                                                                        accounts: people sign in by name and password;
                                                                        oidc: by an OpenID Connect provider
              quarkus.oidc.auth-server-url QUARKUS_OIDC_AUTH_SERVER_URL its address, such as https://id.example/realms/news
              quarkus.oidc.client-id       QUARKUS_OIDC_CLIENT_ID       what it calls this Dateline
              quarkus.oidc.credentials.secret  QUARKUS_OIDC_CREDENTIALS_SECRET  the secret that they share
              dateline.oidc.name           DATELINE_OIDC_NAME           what the page calls it; default its host
              dateline.oidc.admit          DATELINE_OIDC_ADMIT          who comes in that nobody invited: nobody (default),
                                                                        or all that it knows, as reader or analyst
              dateline.fetch.allow         DATELINE_FETCH_ALLOW         ranges, such as 10.1.0.0/16, that may be
                                                                        fetched from although they are not public
              dateline.jobs.workers        DATELINE_JOBS_WORKERS        how many jobs are done at a time; default 4
              dateline.grouping            DATELINE_GROUPING            false: only people put together what several
                                                                        articles tell of one event; default true
              dateline.allowed-hosts       DATELINE_ALLOWED_HOSTS       names, besides this machine's own, by which
                                                                        browsers may reach it, parted by commas

            Dateline listens on the loopback address only. To listen elsewhere (quarkus.http.host) it wants people to sign
            in, and dateline.allowed-hosts; passwords want https, by a proxy in front of it or by quarkus.http.ssl.
            """;

    private Help() {}

    /** As the jar's manifest has it. */
    static String version() {
        return Optional.ofNullable(Help.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
    }
}
