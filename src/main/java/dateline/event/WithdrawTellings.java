package dateline.event;

import dateline.article.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What articles tell goes out of sight as they go into the trash, and comes back with them: the rest is grouped as if it had
 * never been there, and as it was before. All methods run in the caller's transaction.
 */
@ApplicationScoped
class WithdrawTellings {

    private final EntityManager database;
    private final Tellings tellings;
    private final GroupTellings grouping;
    private final RemovedTellings removed;

    WithdrawTellings(EntityManager database, Tellings tellings, GroupTellings grouping, RemovedTellings removed) {
        this.database = database;
        this.tellings = tellings;
        this.grouping = grouping;
        this.removed = removed;
    }

    /** Puts articles into the trash. Events that nothing else tells stay out of sight, for what they told to come back. */
    void withdraw(List<Article> articles) {
        grouping.lock();
        List<Occurrence> told = tellings.of(articles);
        Set<Long> beside = grouping.around(told);
        Set<Event> touched = new LinkedHashSet<>();
        for (Occurrence occurrence : told) {
            Event event = occurrence.event();
            event.release(occurrence);
            touched.add(event);
        }
        articles.forEach(Article::remove);
        grouping.forget(told);
        database.flush();
        // As if they were not there: their events can go over to others from here on.
        told.forEach(database::detach);
        tellings.remake(touched);
        long first = articles.get(0).id();
        removed.note(first, beside);
        grouping.group(List.of(), beside);
        removed.forgetUnmoved(first);
    }

    /**
     * Takes articles out of the trash: what they told is told again, of the events that it was told of, and what was grouped
     * otherwise without it is where it was.
     */
    void bringBack(List<Article> articles) {
        grouping.lock();
        articles.forEach(Article::restore);
        database.flush();
        grouping.moveBack(removed.before(ids(articles)));
        List<Occurrence> told = tellings.of(articles);
        Set<Event> touched = new LinkedHashSet<>();
        for (Occurrence occurrence : told) {
            Event event = occurrence.event().atLast();
            event.take(occurrence);
            touched.add(event);
        }
        tellings.remake(touched);
        grouping.group(told, grouping.around(told));
    }

    /** Deletes what articles in the trash told, and the events that waited for it alone. */
    void forget(List<Article> articles) {
        grouping.lock();
        Set<Event> waited = new LinkedHashSet<>();
        for (Event event : removed.forget(ids(articles))) {
            waited.add(event);
            waited.add(event.atLast());
        }
        tellings.keep(waited);
    }

    private static List<Long> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
