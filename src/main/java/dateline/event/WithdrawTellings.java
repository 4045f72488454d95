package dateline.event;

import dateline.article.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        long removal = removed.begin();
        articles.forEach(article -> article.remove(removal));
        grouping.forget(told);
        database.flush();
        // As if they were not there: their events can go over to others from here on.
        told.forEach(database::detach);
        tellings.remake(touched);
        removed.note(removal, beside);
        grouping.group(List.of(), beside);
        removed.forgetUnmoved(removal);
    }

    /**
     * Takes articles out of the trash: what they told is told again, of the events that it was told of, and what was grouped
     * otherwise without it is where it was; but what is grouped otherwise without something that went with it, or since, and
     * is in the trash yet.
     */
    void bringBack(List<Article> articles) {
        grouping.lock();
        articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.removal().orElseThrow(), TreeMap::new, Collectors.toList()))
                .descendingMap()
                .forEach(this::bringBack);
    }

    private void bringBack(long removal, List<Article> articles) {
        articles.forEach(Article::restore);
        database.flush();
        List<Occurrence> told = tellings.of(articles);
        grouping.compare(told);
        Set<Long> near = grouping.around(told);
        grouping.moveBack(removed.before(removal, near));
        takeBack(told);
        Set<Long> beside = grouping.aroundAll(near);
        Optional<Long> next = removed.next(removal);
        next.ifPresent(still -> removed.note(still, beside));
        grouping.regroup(beside, Set.copyOf(told));
        next.ifPresent(removed::forgetUnmoved);
    }

    private void takeBack(List<Occurrence> told) {
        Set<Event> touched = new LinkedHashSet<>();
        for (Occurrence occurrence : told) {
            Event event = occurrence.event().atLast();
            event.take(occurrence);
            touched.add(event);
        }
        tellings.remake(touched);
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
