package dateline.ingest;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.event.Events;
import dateline.event.Events.Tally;
import dateline.rest.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums articles up as lists show them: with how many events they tell, and how many others tell the same report. */
@ApplicationScoped
class Summaries {

    private final Articles articles;
    private final Events events;

    Summaries(Articles articles, Events events) {
        this.articles = articles;
        this.events = events;
    }

    Page<ArticleSummary> of(Page<Article> page) {
        Map<Long, ArticleSummary> byId =
                of(page.items()).stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return page.map(article -> byId.get(article.id()));
    }

    /** In the same order. */
    List<ArticleSummary> of(List<Article> some) {
        Map<Long, Tally> tallies = events.tallies(some.stream().map(Article::id).toList());
        Map<Long, Long> copies = articles.countsOfCopies(some.stream()
                .flatMap(each -> each.copyGroup().stream())
                .distinct()
                .toList());
        return some.stream()
                .map(each -> ArticleSummary.of(
                        each,
                        tallies.getOrDefault(each.id(), Tally.NONE),
                        each.copyGroup()
                                .map(group -> Math.max(0, copies.getOrDefault(group, 0L) - 1))
                                .orElse(0L)))
                .toList();
    }
}
