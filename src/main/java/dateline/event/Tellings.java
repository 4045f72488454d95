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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What articles tell of events. All methods run in the caller's transaction. */
@ApplicationScoped
public class Tellings implements PanacheRepository<Occurrence> {

    private final Events events;
    private final DateWords dateWords;

    Tellings(Events events, DateWords dateWords) {
        this.events = events;
        this.dateWords = dateWords;
    }

    /**
     * Makes what is stored of an article agree with a reading of it. What was read before from the same words stays the
     * same event, so that a bookmark of it holds; what is not read any more goes.
     *
     * @param article the article that was read
     * @param formerly the articles whose tellings this reading replaces: the article itself where it is read again, the
     *     version that it supersedes
     */
    public void record(Article article, List<EventDraft> drafts, List<Article> formerly) {
        List<Occurrence> stored =
                formerly.stream().flatMap(former -> of(former).stream()).toList();
        Map<Identity, Deque<Occurrence>> before = new HashMap<>();
        stored.forEach(occurrence -> before.computeIfAbsent(occurrence.identity(), same -> new ArrayDeque<>())
                .add(occurrence));
        Set<Occurrence> kept = new HashSet<>();
        for (EventDraft draft : distinct(drafts)) {
            Occurrence known = before.getOrDefault(Identity.of(draft, article.text()), new ArrayDeque<>())
                    .poll();
            if (known == null) {
                begin(article, draft);
            } else {
                known.tell(article, draft);
                known.event().tell(known, draft, dateWords);
                kept.add(known);
            }
        }
        stored.stream().filter(occurrence -> !kept.contains(occurrence)).forEach(this::takeBack);
        flush();
    }

    /** Takes back all that an article tells: an event that nothing tells any more goes. */
    public void takeBack(Article article) {
        of(article).forEach(this::takeBack);
        flush();
    }

    private List<Occurrence> of(Article article) {
        return list("article = ?1 order by originStart, originEnd, id", article);
    }

    private void begin(Article article, EventDraft draft) {
        Event event = Event.untold();
        event.tell(Occurrence.of(event, article, draft), draft, dateWords);
        events.persist(event);
    }

    private void takeBack(Occurrence occurrence) {
        Event event = occurrence.event();
        event.forget(occurrence);
        if (event.untoldNow()) {
            events.delete(event);
        }
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
