package dateline.ingest;

import dateline.ingest.sql.Statements;
import dateline.page.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The reports that articles are copies of: one report of an agency comes in from many publishers, under other headlines,
 * shortened or with a paragraph more. Each method runs in the caller's transaction, or in its own.
 */
@ApplicationScoped
@Transactional
class CopyGroups {

    /** A text with fewer words says too little to be known again by. */
    private static final int LEAST_WORDS = 25;

    /** Groups that share a band with a text; one of another report seldom does. */
    private static final int MOST_LIKELY = 50;

    private record Group(long id, Fingerprint first) {}

    private final Statements statements;

    CopyGroups(DataSource database) {
        this.statements = new Statements(database);
    }

    /**
     * The group of a text: the one whose first text is most like it, or a new one. Who finds a group waits for nobody;
     * who makes one keeps others from making one of the same report until the transaction ends.
     *
     * @return empty for a text of a few words
     */
    Optional<Long> groupOf(String text) {
        if (text.split("\\s+", LEAST_WORDS + 1).length <= LEAST_WORDS) {
            return Optional.empty();
        }
        Fingerprint fingerprint = Fingerprint.of(text);
        List<Long> bands = fingerprint.bands();
        return like(fingerprint, bands).or(() -> {
            lock(bands);
            return like(fingerprint, bands).or(() -> Optional.of(begin(fingerprint, bands)));
        });
    }

    /** Always in the order of the numbers, so that no two transactions wait for each other. */
    private void lock(List<Long> bands) {
        statements.run(
                "select pg_advisory_xact_lock(band) from (select unnest(?) as band order by 1) as bands", lock -> {
                    lock.setArray(1, Statements.numbers(lock, bands));
                    return lock.execute();
                });
    }

    private Optional<Long> like(Fingerprint fingerprint, List<Long> bands) {
        // In no order: thousands of reports by one form share a band, and to sort them all would be to read them all.
        List<Group> likely = statements.run(
                "select id, fingerprint from copy_group where bands && ? limit " + MOST_LIKELY, select -> {
                    select.setArray(1, Statements.numbers(select, bands));
                    return Statements.all(
                            select, row -> new Group(row.getLong(1), Fingerprint.ofBytes(row.getBytes(2))));
                });
        return likely.stream()
                .filter(group -> fingerprint.copyOf(group.first()))
                .max((one, other) ->
                        Double.compare(fingerprint.similarity(one.first()), fingerprint.similarity(other.first())))
                .map(Group::id);
    }

    private long begin(Fingerprint fingerprint, List<Long> bands) {
        return statements.run("insert into copy_group (fingerprint, bands) values (?, ?) returning id", insert -> {
            insert.setBytes(1, fingerprint.bytes());
            insert.setArray(2, Statements.numbers(insert, bands));
            return Statements.first(insert, row -> row.getLong(1)).orElseThrow();
        });
    }

    /** Throws away the groups that no article is in any more. */
    int forgetEmpty() {
        return statements.run(
                "delete from copy_group g where not exists (select 1 from article a where a.copy_group = g.id)",
                PreparedStatement::executeUpdate);
    }
}
