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

/** Databases of earlier versions, and what becomes of what is in them. */
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

    /** Two articles that went at once, one that went an hour later, and one that is there and was moved by both. */
    private static final String TRASH = """
            insert into article (id, revision, title, authors, evidence, text, text_length, text_sha256, added_at, removed_at)
            select id, 0, 'Title', '{}', '{}', 'Text ' || id, 6, sha256(('Text ' || id)::bytea), now(), removed_at
            from (values (1, timestamptz '2026-11-30 10:00:00.1Z'), (2, '2026-11-30 10:00:00.2Z'),
                         (3, '2026-11-30 11:00:00Z'), (4, null)) as row (id, removed_at);
            insert into event (id, revision, title, kind, status, when_state, when_words, inferred, salience, words)
            select id, 0, 'Title', 'visit', 'happened', 'undated', '', false, 0, '' from generate_series(1, 2) as id;
            insert into occurrence (id, event_id, article_id, article_text_length, quote, quote_start_inclusive,
                                    quote_end_exclusive, origin_start_inclusive, origin_end_exclusive, derivation, why,
                                    telling)
            values (1, 1, 4, 6, 'Text.', 0, 5, 0, 4, 'told', '[]', '{"title": "", "kind": "", "status": "", "when": {},
                    "actors": [], "places": [], "inferred": false, "salience": 0}');
            insert into moved_by_removal (article_id, occurrence_id, event_id) values (1, 1, 1), (2, 1, 2), (3, 1, 2);
            """;

    private static final String REMOVALS = """
            select (select array_agg(removal order by id) from article),
                   (select array_agg(array[removal, event_id] order by removal) from moved_by_removal),
                   (select nextval('removal_seq'))""";

    @Inject
    DataSource present;

    @Test
    void occurrencesTellWhatTheirEventsShowed() throws SQLException {
        afterUpgrade("8", BEFORE, AFTER, row -> {
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
        });
    }

    @Test
    void whatWentAtOnceIsOneRemovalAndWhatItMovedIsNotedOnce() throws SQLException {
        afterUpgrade("20", TRASH, REMOVALS, row -> {
            assertThat(row.getString(1)).isEqualTo("{1,1,2,NULL}");
            assertThat(row.getString(2)).isEqualTo("{{1,1},{2,2}}");
            assertThat(row.getInt(3)).isEqualTo(3);
        });
    }

    private interface Check {
        void of(ResultSet row) throws SQLException;
    }

    /** Checks the one row of a query to a database that is now as it is to be, and was at a version with that in it. */
    private void afterUpgrade(String version, String insert, String select, Check check) throws SQLException {
        String name = "upgrade_" + ProcessHandle.current().pid();
        execute("create database " + name);
        String url = setting("url").replaceFirst("[^/]*$", name);
        try {
            migrate(url, version);
            try (Connection old = DriverManager.getConnection(url, setting("username"), setting("password"));
                    Statement statement = old.createStatement()) {
                statement.execute(insert);
                migrate(url, "latest");
                try (ResultSet row = statement.executeQuery(select)) {
                    assertThat(row.next()).isTrue();
                    check.of(row);
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
