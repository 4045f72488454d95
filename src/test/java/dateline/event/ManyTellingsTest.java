package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.DatelineTest;
import dateline.article.Article;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What hangs together can be more than a statement can have parameters, which PostgreSQL counts by two bytes. Most of what
 * is asked for here is not there, which is asked for in the same way.
 */
@DatelineTest
class ManyTellingsTest {

    private static final long MANY = 70_000;

    private static final long NONE = 2_000_000_000_000L;

    @RegisterExtension
    static final Reports reports = new Reports();

    @Inject
    EntityManager database;

    @Inject
    Tellings tellings;

    @Inject
    GroupTellings grouping;

    @Inject
    EventFollowers followers;

    @Test
    void asManyAsThereAreAreGrouped() {
        reports.store(List.of("Wire"));
        // Apart from it, until it is grouped.
        System.setProperty("dateline.grouping", "false");
        reports.store(List.of("Post"));
        System.setProperty("dateline.grouping", "true");
        assertThat(reports.event("Post")).isNotEqualTo(reports.event("Wire"));
        QuarkusTransaction.requiringNew().run(() -> {
            Set<Long> ids = many();
            ids.addAll(grouping.around(told("Post")));
            grouping.regroup(ids, Set.of());
        });
        assertThat(reports.event("Post")).isEqualTo(reports.event("Wire"));
    }

    @Test
    void ofAsManyAsThereAreThoseThatAreBookmarkedAreFound() {
        Set<Long> followed = QuarkusTransaction.requiringNew().call(() -> followers.followed(List.copyOf(many())));
        assertThat(followed).isEmpty();
    }

    private List<Occurrence> told(String publisher) {
        return tellings.of(List.of(
                database.find(Article.class, reports.articles().get(publisher).longValue())));
    }

    private static Set<Long> many() {
        return new HashSet<>(LongStream.range(NONE, NONE + MANY).boxed().toList());
    }
}
