package dateline.event;

import dateline.article.Article;
import dateline.event.Occurrence.Identity;
import dateline.extract.EventDraft;
import dateline.time.DateWords;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What articles tell of events. All methods run in the caller's transaction. */
@ApplicationScoped
public class Tellings implements PanacheRepository<Occurrence> {

    private final Events events;
    private final DateWords dateWords;
    private final GroupTellings grouping;
    private final RemovedTellings removed;

    Tellings(Events events, DateWords dateWords, GroupTellings grouping, RemovedTellings removed) {
        this.events = events;
        this.dateWords = dateWords;
        this.grouping = grouping;
        this.removed = removed;
    }

    /**
     * Makes what is stored of an article agree with a reading of it. What was read before from the same words stays the
     * same event, so that a bookmark of it holds; what is not read any more goes. What others tell of the same events is put
     * together with it.
     *
     * @param article the article that was read
     * @param formerly the articles whose tellings this reading replaces: the article itself where it is read again, the
     *     version that it supersedes
     */
    public void record(Article article, List<EventDraft> drafts, List<Article> formerly) {
        grouping.lock();
        List<Occurrence> stored = of(formerly);
        Set<Long> beside = grouping.around(stored);
        Map<Identity, Deque<Occurrence>> before = new HashMap<>();
        stored.forEach(occurrence -> before.computeIfAbsent(occurrence.identity(), same -> new ArrayDeque<>())
                .add(occurrence));
        Set<Event> touched = new LinkedHashSet<>();
        List<EventDraft> unknown = new ArrayList<>();
        for (EventDraft draft : distinct(drafts)) {
            Occurrence known = before.getOrDefault(Identity.of(draft, article.text()), new ArrayDeque<>())
                    .poll();
            if (known == null) {
                unknown.add(draft);
            } else {
                known.tell(article, draft, dateWords);
                touched.add(known.event());
            }
        }
        before.values().forEach(left -> left.forEach(occurrence -> touched.add(takeBack(occurrence))));
        // What goes makes room for what comes, which can be read from the same characters.
        flush();
        unknown.forEach(draft -> touched.add(begin(article, draft)));
        remake(touched);
        grouping.group(of(article), beside);
    }

    /** Works out anew what an article's events show, where something else is known now of who tells it. */
    public void weighAnew(Article article) {
        grouping.lock();
        remake(of(article).stream().map(Occurrence::event).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Compares what an article tells with what others tell, and groups it anew. */
    void group(Article article) {
        grouping.lock();
        List<Occurrence> told = of(article);
        grouping.group(told, grouping.around(told));
    }

    /** An article's telling that a person brings along with an event, and vouches for. */
    public record Vouched(Article article, EventDraft draft) {}

    /**
     * Stores events as a person vouches for them: each accepted, and told by those, and by what others tell of the same.
     * The articles are stored before, as they are wherever tellings are recorded: to wait for somebody who stores the same
     * text while holding what that one waits for would be to wait for ever.
     *
     * @param told by event, its tellings
     */
    public void vouchFor(List<List<Vouched>> told) {
        grouping.lock();
        List<Event> vouched = new ArrayList<>();
        for (List<Vouched> tellings : told) {
            Event event = Event.untold();
            tellings.forEach(telling -> event.take(Occurrence.of(telling.article(), telling.draft(), dateWords)));
            event.review(Review.ACCEPTED, Corrections.NONE);
            event.remake();
            events.persist(event);
            vouched.add(event);
        }
        flush();
        grouping.saySame(vouched);
        grouping.group(
                vouched.stream().flatMap(event -> event.occurrences().stream()).toList(), Set.of());
    }

    /** What an article's words are known to tell: enough to see whether a telling is there already. */
    public record Known(String quote, String title, Optional<String> edtf) {}

    /** What those articles tell, by their own word and by what the events show now. */
    public Set<Known> known(List<Article> articles) {
        // Columns and not events: those are changed by others for as long as the caller does not lock the grouping.
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select o.quote, o.telling, e.title, e.timing.edtf from Occurrence o join o.event e"
                                + " where cast(sql('? = any (?)', o.article.id, ?1) as Boolean)",
                        Object[].class)
                .setParameter(1, articles.stream().map(Article::id).toArray(Long[]::new))
                .getResultList();
        Set<Known> known = new HashSet<>();
        for (Object[] row : rows) {
            String quote = (String) row[0];
            Content told = (Content) row[1];
            known.add(new Known(
                    quote, told.title(), Optional.ofNullable(told.when().edtf())));
            known.add(new Known(quote, (String) row[2], Optional.ofNullable((String) row[3])));
        }
        return known;
    }

    /** Moves tellings to another event. One that nothing tells any more then stays, as an orphan. */
    void move(List<Occurrence> occurrences, Event to) {
        Set<Event> touched = new LinkedHashSet<>(List.of(to));
        for (Occurrence occurrence : occurrences) {
            Event from = occurrence.event();
            from.release(occurrence);
            touched.add(from);
            to.take(occurrence);
        }
        touched.forEach(Event::remake);
        events.flush();
    }

    private List<Occurrence> of(Article article) {
        return list("article = ?1 order by originStart, originEnd, id", article);
    }

    List<Occurrence> of(List<Article> articles) {
        return articles.stream().flatMap(article -> of(article).stream()).toList();
    }

    private Event begin(Article article, EventDraft draft) {
        Event event = Event.untold();
        event.take(Occurrence.of(article, draft, dateWords));
        return event;
    }

    private Event takeBack(Occurrence occurrence) {
        Event event = occurrence.event();
        event.release(occurrence);
        delete(occurrence);
        return event;
    }

    /** Has events show what tells them now, and lets go of what nothing does. */
    void remake(Set<Event> touched) {
        touched.forEach(Event::remake);
        keep(touched);
    }

    /** An event that nothing tells any more goes, unless it is kept or waits for what is in the trash. */
    void keep(Set<Event> touched) {
        Set<Event> untold = touched.stream()
                .filter(event -> event.isOrphaned()
                        && !event.isKept()
                        && event.mergedInto().isEmpty())
                .collect(Collectors.toSet());
        Set<Long> awaited = removed.awaited(untold.stream().map(Event::id).toList());
        for (Event event : touched) {
            if (!untold.contains(event) || awaited.contains(event.id())) {
                events.persist(event);
            } else {
                events.delete(event);
            }
        }
        flush();
    }

    /** One origin tells one event of each derivation; a second draft of the same would be the same event again. */
    private static List<EventDraft> distinct(List<EventDraft> drafts) {
        record Source(EventDraft.Derivation derivation, dateline.text.Span origin) {}
        Set<Source> seen = new HashSet<>();
        List<EventDraft> distinct = new ArrayList<>();
        for (EventDraft draft : drafts) {
            if (seen.add(new Source(draft.derivation(), draft.origin()))) {
                distinct.add(draft);
            }
        }
        return distinct;
    }
}
