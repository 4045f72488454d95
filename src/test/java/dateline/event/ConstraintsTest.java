package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.DatelineTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that the database itself holds, tried past the program. */
@DatelineTest
class ConstraintsTest {

    private static final String GOOD = """
            insert into article (id, revision, title, authors, evidence, text, text_length, text_sha256, added_at)
            values (-1, 0, 'Title', '{}', '{}', 'Text 😀.', 8, sha256(convert_to('Text 😀.', 'UTF8')), now());
            insert into event (id, revision, title, kind, status, when_state, edtf, earliest, latest, when_words, inferred,
                               salience, words)
            values (-1, 0, 'Title', 'visit', 'happened', 'placed', '2024-06-19', '2024-06-19', '2024-06-20', '19 June 2024',
                    false, 0.5, 'Title');
            insert into occurrence (id, event_id, article_id, article_text_length, quote, quote_start_inclusive,
                                    quote_end_exclusive, origin_start_inclusive, origin_end_exclusive, derivation, why,
                                    telling)
            values (-1, -1, -1, 8, 'Text 😀.', 0, 8, 0, 4, 'told', '[]',
                    '{"title": "Title", "kind": "visit", "status": "HAPPENED", "when": {}, "actors": [], "places": [],
                      "inferred": false, "salience": 0.5}');
            insert into bookmark (id, owner_id, revision, target, event_id, title, note, tags, created_at)
            values (-1, 1, 0, 'event', -1, 'Title', '', '{}', now());
            """;

    @Inject
    DataSource database;

    @Test
    void whatIsRightIsTaken() throws SQLException {
        inTransactionThatIsRolledBack(
                statement -> assertThat(statement.execute(GOOD)).isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the text of an article does not change    | update article set text = 'Other', text_length = 5
                    the length is counted in UTF-16           | update article set text_length = 7
                    the fingerprint is of the text            | update article set text_sha256 = sha256('other')
                    an address is of the web                  | update article set url = 'javascript:alert(1)'
                    an article has a title                    | update article set title = ''
                    a language is a code                      | update article set language = 'English'
                    candidates are a list                     | update article set candidates = '{}'
                    copies are of a report that is known      | update article set copy_group = 987654321
                    a fingerprint has 512 bytes               | insert into copy_group (fingerprint, bands) select '', '{}' from article
                    what is alike is told                     | insert into likeness select id, id, 0.5, '{}' from event
                    what is compared is told by its words     | insert into told (sha256, kind, derivation, first_day, words) select sha256('a'), 'visit', 'told', first_day, '{}' from event
                    a telling tells what is known             | insert into compared select id, -1 from occurrence
                    an article does not supersede itself      | update article set supersedes = id
                    a placed event has an EDTF string         | update event set edtf = null
                    a placed event has a bound                | update event set earliest = null, latest = null
                    an undated event has no date              | update event set when_state = 'undated'
                    days run forward                          | update event set latest = earliest
                    a bound is a day                          | update event set latest = 'infinity'
                    there are four statuses                   | update event set status = 'rumoured'
                    a gap is whole or absent                  | update event set gap_edtf = '2000/2024'
                    salience is between 0 and 1               | update event set salience = 1.5
                    who passes on passes on somebody          | update event set speaker_via = 'Interfax'
                    what stands is of no removal              | update article set removal = 1
                    what is in the trash is of a removal      | update article set removed_at = now()
                    what stands tells in sight                | update occurrence set removed = true
                    a quote lies in the text                  | update occurrence set quote_end_exclusive = 9
                    a quote runs forward                      | update occurrence set quote_end_exclusive = 0
                    the text's length cannot be made up       | update occurrence set article_text_length = 900
                    the origin lies in the quote              | update occurrence set origin_end_exclusive = 9
                    a derivation is one of three              | update occurrence set derivation = 'guessed'
                    an occurrence keeps its telling           | update occurrence set telling = null
                    a telling is an object                    | update occurrence set telling = '[]'
                    a telling has a title                     | update occurrence set telling = telling - 'title'
                    a review is one of four                   | update event set review = 'doubted'
                    what is corrected has a correction        | update event set review = 'corrected'
                    corrections are of known fields           | update event set corrections = '{"salience": 1}'
                    corrections are an object                 | update event set corrections = '[]'
                    confidence is between 0 and 1             | update event set confidence = 1.5
                    a bookmark of an event is of no article   | update bookmark set article_id = -1
                    a bookmark's target is known              | update bookmark set event_id = -7
                    a bookmark is somebody's                  | update bookmark set owner_id = -7
                    """)
    void whatIsWrongIsRefused(String rule, String change) throws SQLException {
        inTransactionThatIsRolledBack(statement -> {
            statement.execute(GOOD);
            assertThatThrownBy(() -> statement.execute(change + " where id = -1"))
                    .as(rule)
                    .isInstanceOf(SQLException.class)
                    .satisfies(refusal ->
                            assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
        });
    }

    private static final String STEPS = """
            insert into history_step (id, kind, words, account_id, account_name, at)
            values (-1, 'merge', 'Merged', 1, 'analyst', now());
            insert into history_step (id, kind, words, account_name, at, undoes)
            values (-2, 'undo', 'Undid: Merged', 'analyst', now(), -1);
            insert into history_change (step_id, position, event_id, field, before, after, before_words, after_words)
            values (-1, 0, -1, 'review', '"open"', '"accepted"', 'open', 'accepted');
            insert into history_change (step_id, position, event_id, field, occurrence_id, other_event_id, before_words,
                                        after_words)
            values (-1, 1, -1, 'occurrence', -1, -2, 'Title', 'Other title');
            insert into occurrence (id, event_id, article_id, article_text_length, quote, quote_start_inclusive,
                                    quote_end_exclusive, origin_start_inclusive, origin_end_exclusive, derivation, why,
                                    telling)
            select -2, event_id, article_id, article_text_length, quote, quote_start_inclusive, quote_end_exclusive, 5, 6,
                   derivation, why, telling from occurrence where id = -1;
            insert into said_of_occurrences values (-2, -1, true);
            """;

    @Test
    void aHistoryThatIsRightIsTakenAndOutlivesItsEvents() throws SQLException {
        inTransactionThatIsRolledBack(statement -> {
            statement.execute(GOOD + STEPS);
            statement.execute("delete from event where id = -1");
            try (ResultSet left =
                    statement.executeQuery("select (select count(*) from history_change where event_id = -1),"
                            + " (select count(*) from said_of_occurrences where one_id = -2)")) {
                left.next();
                assertThat(left.getInt(1)).isEqualTo(2);
                assertThat(left.getInt(2)).isZero();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a step is of a known kind                 | update history_step set kind = 'guess' where id = -1
                    a step says what was done                 | update history_step set words = '' where id = -1
                    a step says who did it                    | update history_step set account_name = '' where id = -1
                    an undoing undoes something               | update history_step set undoes = null where id = -2
                    nothing but an undoing undoes             | update history_step set undoes = -2 where id = -1
                    a step is undone once                     | insert into history_step (id, kind, words, account_name, at, undoes) values (-3, 'undo', 'Again', 'analyst', now(), -1)
                    a change is of a known field              | update history_change set field = 'salience' where position = 0
                    a change is of one thing                  | update history_change set article_id = -1 where position = 0
                    what is of an article says so             | update history_change set field = 'article' where position = 0
                    a field does not move                     | update history_change set other_event_id = -2 where position = 0
                    what moves goes somewhere                 | update history_change set other_event_id = null where position = 1
                    what moves goes to another event          | update history_change set other_event_id = -1 where position = 1
                    a change is of a step                     | update history_change set step_id = -7 where position = 1
                    an event with tellings was merged nowhere | update event set merged_into = -1 where id = -1
                    no event is merged into itself            | update event set orphaned = true, merged_into = -1 where id = -1
                    a pair is said of once                    | insert into said_of_occurrences values (-2, -1, false)
                    a pair has one order                      | insert into said_of_occurrences values (-1, -2, false)
                    what is said is of occurrences            | insert into said_of_occurrences values (-9, -1, true)
                    """)
    void aHistoryThatIsWrongIsRefused(String rule, String change) throws SQLException {
        inTransactionThatIsRolledBack(statement -> {
            statement.execute(GOOD + STEPS);
            assertThatThrownBy(() -> statement.execute(change))
                    .as(rule)
                    .isInstanceOf(SQLException.class)
                    .satisfies(refusal ->
                            assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
        });
    }

    private static final String STEPS_OF_BOOKMARK = """
            insert into bookmark (id, owner_id, revision, target, view, title, note, tags, created_at)
            values (-2, 1, 0, 'view', 'q=x', 'Title', '', '{}', now());
            insert into bookmark_step (id, bookmark_id, kind, words, account_id, account_name, at)
            values (-1, -1, 'keep', 'Kept', 1, 'analyst', now());
            insert into bookmark_step (id, bookmark_id, kind, words, account_name, at, undoes)
            values (-2, -1, 'undo', 'Undid: Kept', 'analyst', now(), -1);
            insert into bookmark_change (step_id, position, field, after) values (-1, 0, 'kept', 'true');
            insert into bookmark_change (step_id, position, field, collection_id, after) values (-1, 1, 'place', -7, '0');
            """;

    @Test
    void theHistoryOfABookmarkGoesWithIt() throws SQLException {
        inTransactionThatIsRolledBack(statement -> {
            statement.execute(GOOD + STEPS_OF_BOOKMARK);
            statement.execute("delete from bookmark where id = -1");
            try (ResultSet left = statement.executeQuery("select count(*) from bookmark_step where bookmark_id = -1")) {
                left.next();
                assertThat(left.getInt(1)).isZero();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a step is of a known kind                 | update bookmark_step set kind = 'guess' where id = -1
                    a step says what was done                 | update bookmark_step set words = '' where id = -1
                    a step says who did it                    | update bookmark_step set account_name = '' where id = -1
                    a step is of a bookmark                   | update bookmark_step set bookmark_id = -7 where id = -2
                    an undoing undoes something               | update bookmark_step set undoes = null where id = -2
                    an undoing is of the same bookmark        | update bookmark_step set bookmark_id = -2 where id = -2
                    nothing but an undoing undoes             | update bookmark_step set undoes = -2 where id = -1
                    a step is undone once                     | insert into bookmark_step (id, bookmark_id, kind, words, account_name, at, undoes) values (-3, -1, 'undo', 'Again', 'analyst', now(), -1)
                    a change is of a known field              | update bookmark_change set field = 'title' where position = 0
                    a change is of a step                     | update bookmark_change set step_id = -7 where position = 0
                    a place is in a collection                | update bookmark_change set collection_id = null where position = 1
                    a note is in no collection                | update bookmark_change set field = 'note' where position = 1
                    """)
    void aHistoryOfABookmarkThatIsWrongIsRefused(String rule, String change) throws SQLException {
        inTransactionThatIsRolledBack(statement -> {
            statement.execute(GOOD + STEPS_OF_BOOKMARK);
            assertThatThrownBy(() -> statement.execute(change))
                    .as(rule)
                    .isInstanceOf(SQLException.class)
                    .satisfies(refusal ->
                            assertThat(((SQLException) refusal).getSQLState()).startsWith("23"));
        });
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void inTransactionThatIsRolledBack(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                work.on(statement);
            } finally {
                connection.rollback();
            }
        }
    }
}
