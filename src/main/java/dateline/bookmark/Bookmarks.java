package dateline.bookmark;

import dateline.article.Article;
import dateline.event.BookmarkedEvents;
import dateline.event.Event;
import dateline.rest.Cursor;
import dateline.rest.Page;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored bookmarks. */
@ApplicationScoped
public class Bookmarks implements PanacheRepository<Bookmark>, BookmarkedEvents {

    private static final String ORDER = " order by createdAt desc, id desc";

    @Override
    public String condition() {
        return "exists (select 1 from bookmark b where b.event_id = e.id)";
    }

    @Override
    public String noted() {
        return "exists (select 1 from bookmark b where b.event_id = e.id and b.note <> '')";
    }

    public Optional<Bookmark> of(Event event) {
        return find("event", event).firstResultOptional();
    }

    public Optional<Bookmark> of(Article article) {
        return find("article", article).firstResultOptional();
    }

    /** The latest first. */
    public Page<Bookmark> latest(int limit, Optional<Cursor> after) {
        PanacheQuery<Bookmark> query = after.map(cursor -> find(
                        "(createdAt < :at or (createdAt = :at and id < :id))" + ORDER,
                        Parameters.with("at", cursor.key(Instant::parse)).and("id", cursor.id())))
                .orElseGet(() -> find("from Bookmark" + ORDER));
        List<Bookmark> rows = query.page(0, limit + 1).list();
        return Page.of(rows, limit, last -> new Cursor(last.createdAt().toString(), last.id()));
    }
}
