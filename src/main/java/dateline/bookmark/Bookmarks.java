package dateline.bookmark;

import dateline.account.Visitor;
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

/** The stored bookmarks of who asks: nobody sees another's. */
@ApplicationScoped
public class Bookmarks implements PanacheRepository<Bookmark>, BookmarkedEvents {

    private static final String ORDER = " order by createdAt desc, id desc";

    private final Visitor visitor;

    Bookmarks(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public String condition() {
        return "exists (select 1 from bookmark b where b.event_id = e.id and b.owner_id = " + visitor.account() + ")";
    }

    /** Another's is as if it were not there. */
    public Optional<Bookmark> own(long id) {
        return find("id = ?1 and owner = ?2", id, visitor.account()).firstResultOptional();
    }

    @Override
    public String noted() {
        return "exists (select 1 from bookmark b where b.event_id = e.id and b.note <> '')";
    }

    public Optional<Bookmark> of(Event event) {
        return find("event = ?1 and owner = ?2", event, visitor.account()).firstResultOptional();
    }

    public Optional<Bookmark> of(Article article) {
        return find("article = ?1 and owner = ?2", article, visitor.account()).firstResultOptional();
    }

    /** The latest first. */
    public Page<Bookmark> latest(int limit, Optional<Cursor> after) {
        PanacheQuery<Bookmark> query = after.map(cursor -> find(
                        "owner = :owner and (createdAt < :at or (createdAt = :at and id < :id))" + ORDER,
                        Parameters.with("owner", visitor.account())
                                .and("at", cursor.key(Instant::parse))
                                .and("id", cursor.id())))
                .orElseGet(() -> find("owner = ?1" + ORDER, visitor.account()));
        List<Bookmark> rows = query.page(0, limit + 1).list();
        return Page.of(rows, limit, last -> new Cursor(last.createdAt().toString(), last.id()));
    }
}
