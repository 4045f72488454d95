package dateline.exchange;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.article.Fingerprint;
import dateline.event.RemoveArticles;
import dateline.event.Tellings;
import dateline.event.Tellings.Known;
import dateline.event.Tellings.Vouched;
import dateline.exchange.SourceText.Standing;
import dateline.exchange.read.Citation;
import dateline.exchange.read.Contents;
import dateline.exchange.read.Entry;
import dateline.time.DateWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stores the events of a file, with an article for each source that it cites. What is there already is left alone: the
 * same words of the same source, telling an event of the same title and date; what is in the trash comes out of it. All
 * methods run in the caller's transaction.
 */
@ApplicationScoped
class Imports {

    /** One import at a time: two of the same file would both find nothing stored. */
    private static final Fingerprint ONE_AT_A_TIME = Fingerprint.of("imports");

    /** @param articles the ids of those that were stored, or came out of the trash */
    record Outcome(int stored, int known, List<Long> articles) {}

    private final Articles articles;
    private final Tellings tellings;
    private final RemoveArticles removal;
    private final DateWords dateWords;
    private final Clock clock;

    Imports(Articles articles, Tellings tellings, RemoveArticles removal, DateWords dateWords, Clock clock) {
        this.articles = articles;
        this.tellings = tellings;
        this.removal = removal;
        this.dateWords = dateWords;
        this.clock = clock;
    }

    /** A citation with what it becomes. */
    private record Cited(Source source, Paragraph paragraph) {}

    private record Planned(Entry entry, List<Cited> cited) {

        boolean isIn(Map<Source, Set<Known>> known) {
            return cited.stream().anyMatch(each -> known.getOrDefault(each.source(), Set.of())
                    .contains(each.paragraph().identity(entry.happening())));
        }
    }

    /**
     * @param file its name, as a reader is to see it
     * @param isTrial whether to work out only what would be stored
     */
    Outcome take(Contents contents, String file, boolean isTrial) {
        articles.lock(ONE_AT_A_TIME);
        List<Planned> planned =
                contents.entries().stream().map(entry -> plan(entry, file)).toList();
        Map<Source, Set<Known>> known = known(planned);
        Set<List<Object>> seen = new HashSet<>();
        List<Planned> unknown = planned.stream()
                .filter(each -> !each.isIn(known)
                        && seen.add(
                                List.of(each.entry().happening(), each.entry().citations())))
                .toList();
        Texts texts = new Texts();
        unknown.forEach(texts::add);
        Set<Source> there = texts.dropThoseThatAreThere();
        List<Planned> remaining = unknown.stream()
                .filter(each -> each.cited().stream().noneMatch(cited -> there.contains(cited.source())))
                .toList();
        int stored = remaining.size()
                + (int) unknown.stream().filter(texts::comesBack).count();
        List<Long> ids = isTrial ? List.of() : texts.store(remaining);
        return new Outcome(stored, planned.size() - stored, ids);
    }

    private Planned plan(Entry entry, String file) {
        List<Cited> cited = new ArrayList<>();
        for (Citation citation : entry.citations()) {
            Cited one = new Cited(Source.of(citation, file), Paragraph.of(entry, citation, dateWords));
            if (!cited.contains(one)) {
                cited.add(one);
            }
        }
        return new Planned(entry, cited);
    }

    private Map<Source, Set<Known>> known(List<Planned> planned) {
        Map<Source, Set<Known>> known = new HashMap<>();
        planned.forEach(each -> each.cited()
                .forEach(cited -> known.computeIfAbsent(cited.source(), source -> {
                    List<Article> described = articles.describedAs(source.metadata());
                    return described.isEmpty() ? Set.of() : tellings.known(described);
                })));
        return known;
    }

    /** The texts of all sources, and where in them each citation stands. */
    private final class Texts {

        private final Map<Source, SourceText> bySource = new LinkedHashMap<>();
        private final Map<Planned, List<Standing>> standing = new HashMap<>();
        private final Map<Source, List<Article>> written = new LinkedHashMap<>();
        private final Map<Source, List<Article>> inTrash = new LinkedHashMap<>();

        void add(Planned event) {
            standing.put(
                    event,
                    event.cited().stream()
                            .map(cited -> bySource.computeIfAbsent(cited.source(), SourceText::new)
                                    .add(cited.paragraph()))
                            .toList());
        }

        /** A text that is stored already was imported before, by another name or before its events were corrected. */
        Set<Source> dropThoseThatAreThere() {
            Set<Source> there = new HashSet<>();
            bySource.forEach((source, text) -> {
                List<Article> parts = text.articles();
                List<Article> stored = parts.stream()
                        .flatMap(part -> articles.withText(part.fingerprint()).stream())
                        .toList();
                if (stored.isEmpty()) {
                    written.put(source, parts);
                } else {
                    there.add(source);
                    inTrash.put(
                            source, stored.stream().filter(Article::isRemoved).toList());
                }
            });
            return there;
        }

        /** Whether it comes out of the trash with an article. */
        boolean comesBack(Planned event) {
            return event.cited().stream().anyMatch(cited -> !inTrash.getOrDefault(cited.source(), List.of())
                    .isEmpty());
        }

        List<Long> store(List<Planned> events) {
            Set<Source> needed = new HashSet<>();
            events.forEach(event -> event.cited().forEach(cited -> needed.add(cited.source())));
            written.keySet().retainAll(needed);
            written.values().forEach(parts -> parts.forEach(articles::persist));
            articles.flush();
            List<Article> back = inTrash.values().stream().flatMap(List::stream).toList();
            removal.bringBack(back);
            tellings.vouchFor(events.stream().map(this::vouched).toList());
            return Stream.concat(written.values().stream().flatMap(List::stream), back.stream())
                    .map(Article::id)
                    .toList();
        }

        private List<Vouched> vouched(Planned event) {
            List<Vouched> vouched = new ArrayList<>();
            List<Standing> places = standing.getOrDefault(event, List.of());
            for (int index = 0; index < places.size(); index++) {
                Standing place = places.get(index);
                Source source = event.cited().get(index).source();
                Article article = written.getOrDefault(source, List.of()).get(place.part());
                Drafting drafting = new Drafting(event.entry(), source.file(), clock);
                vouched.add(new Vouched(article, drafting.draft(place.quote())));
            }
            return vouched;
        }
    }
}
