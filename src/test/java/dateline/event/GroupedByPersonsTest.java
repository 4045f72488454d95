package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What persons say, among what articles tell. */
@DatelineTest
class GroupedByPersonsTest {

    @RegisterExtension
    static final Reports reports = new Reports();

    @Inject
    EntityManager database;

    @Test
    void aPersonsWordIsKept() {
        reports.store(List.of("Wire", "Globe"));
        say(true, "Wire", "Globe");
        reports.store(List.of("Post"));
        assertThat(reports.event("Wire")).isEqualTo(reports.event("Globe"));
        say(false, "Wire", "Post");
        reports.store(List.of("Copy"));
        assertThat(reports.event("Wire")).isNotEqualTo(reports.event("Post"));
    }

    private void say(boolean same, String one, String other) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into said_of_occurrences
                        select min(id), max(id), :same from occurrence where article_id in (:one, :other)""")
                .setParameter("same", same)
                .setParameter("one", reports.articles().get(one))
                .setParameter("other", reports.articles().get(other))
                .executeUpdate());
    }
}
