package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database from before the tellings were kept: what its events showed is what their occurrences tell afterwards. */
@DatelineTest
class UpgradeTest {

    private static final String BEFORE = """
            insert into article (id, revision, title, authors, evidence, text, text_length, text_sha256, added_at)
            values (1, 0, 'Title', '{}', '{}', 'Text.', 5, sha256('Text.'), now());
            insert into event (id, revision, title, kind, status, when_state, edtf, earliest, latest, when_words, gap_edtf,
                               gap_earliest, gap_latest, gap_words, inferred, speaker_name, salience, words)
            values (1, 0, 'Putin visits', 'visit', 'claimed', 'placed', '2024-06', '2024-06-01', '2024-07-01', 'June 2024',
                    '2000/2024', '2000-01-01', '2025-01-01', 'in 24 years', false, 'KCNA', 0.5, 'Putin visits');
            insert into event_actor values (1, 0, 'Putin', 'agent'), (1, 1, 'Kim', 'partner');
            insert into event_place values (1, 0, 'Pyongyang', 'KP');
            insert into occurrence (id, event_id, article_id, article_text_length, quote, quote_start_inclusive,
                                    quote_end_exclusive, origin_start_inclusive, origin_end_exclusive, derivation,
                                    speaker_name, speaker_via, why)
            values (1, 1, 1, 5, 'Text.', 0, 5, 0, 4, 'told', 'KCNA', 'Interfax', '[]');
            """;

    private static final String AFTER = """
            select o.telling ->> 'title', o.telling ->> 'status', o.telling -> 'when' ->> 'edtf',
                   o.telling -> 'actors' -> 1 ->> 'name', o.telling -> 'places' -> 0 ->> 'country',
                   o.telling -> 'speaker' ->> 'via', o.telling -> 'gap' ->> 'words', e.review, e.shown,
                   (select placed from event_tally where kind = '' and status = 'claimed')
            from occurrence o join event e on e.id = o.event_id""";

    @Inject
    DataSource present;

    @Test
    void occurrencesTellWhatTheirEventsShowed() throws SQLException {
        String name = "upgrade_" + ProcessHandle.current().pid();
        execute("create database " + name);
        String url = setting("url").replaceFirst("[^/]*$", name);
        try {
            migrate(url, "8");
            try (Connection old = DriverManager.getConnection(url, setting("username"), setting("password"));
                    Statement statement = old.createStatement()) {
                statement.execute(BEFORE);
                migrate(url, "latest");
                try (ResultSet row = statement.executeQuery(AFTER)) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getString(1)).isEqualTo("Putin visits");
                    assertThat(row.getString(2)).isEqualTo("CLAIMED");
                    assertThat(row.getString(3)).isEqualTo("2024-06");
                    assertThat(row.getString(4)).isEqualTo("Kim");
                    assertThat(row.getString(5)).isEqualTo("KP");
                    assertThat(row.getString(6)).isEqualTo("Interfax");
                    assertThat(row.getString(7)).isEqualTo("in 24 years");
                    assertThat(row.getString(8)).isEqualTo("open");
                    assertThat(row.getBoolean(9)).isTrue();
                    assertThat(row.getInt(10)).isEqualTo(1);
                }
            }
        } finally {
            execute("drop database " + name + " with (force)");
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, setting("username"), setting("password"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static String setting(String name) {
        String key = name.equals("url") ? "quarkus.datasource.jdbc.url" : "quarkus.datasource." + name;
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = present.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
