package dateline.event;

import dateline.article.Article;
import dateline.article.Articles;
import dateline.event.history.FieldChange;
import dateline.event.history.FieldChange.Value;
import dateline.event.history.Step;
import dateline.event.history.Steps;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts articles into the trash with all that they tell, takes them out of it as they were, and removes them for good. What
 * it is given are all versions of the articles, locked by {@link Articles#lockVersions}: an article goes as a whole. All
 * methods run in the caller's transaction.
 */
@ApplicationScoped
public class RemoveArticles {

    private static final Value IN_TRASH = new Value("\"trash\"", "in the trash");

    private final Articles articles;
    private final WithdrawTellings tellings;
    private final Steps steps;

    RemoveArticles(Articles articles, WithdrawTellings tellings, Steps steps) {
        this.articles = articles;
        this.tellings = tellings;
        this.steps = steps;
    }

    /**
     * @param versions none of them in the trash
     * @return the step of the history that it was
     */
    public long remove(List<Article> versions) {
        List<FieldChange> changes = setRemoved(versions, true);
        return steps.record(Step.Kind.REMOVE, "Removed " + words(changes, FieldChange::beforeWords), changes)
                .id();
    }

    /**
     * @param versions all of them in the trash
     * @return the step of the history that it was
     */
    public long restore(List<Article> versions) {
        List<FieldChange> changes = setRemoved(versions, false);
        return steps.record(Step.Kind.RESTORE, "Restored " + words(changes, FieldChange::afterWords), changes)
                .id();
    }

    /** Takes articles out of the trash because they were brought in again, which is no step of the history. */
    public void bringBack(List<Article> some) {
        setRemoved(articles.lockVersions(some.stream().map(Article::id).toList()), false);
    }

    /**
     * Deletes them, and the events that waited for them alone; what a person made something of stays, as an orphan.
     *
     * @param versions all of them in the trash
     */
    public void removeForGood(List<Article> versions) {
        tellings.forget(versions);
        articles.forget(versions);
    }

    /**
     * Undoes what one step did with articles.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where one of them came back, went or was removed for good since
     */
    List<FieldChange> undo(List<FieldChange> changes) {
        List<Article> versions = articles.lockVersions(changes.stream()
                .flatMap(change -> Stream.ofNullable(change.article()))
                .toList());
        List<String> since = changes.stream()
                .flatMap(change -> changedSince(change, versions).stream())
                .distinct()
                .toList();
        if (!since.isEmpty()) {
            throw Problems.changedSince(since);
        }
        return setRemoved(versions, wasInTrash(changes.get(0)));
    }

    /** A sentence for a reader; empty where the article still is where the step left it. */
    private static Optional<String> changedSince(FieldChange change, List<Article> versions) {
        String title = wasInTrash(change) ? change.afterWords() : change.beforeWords();
        Optional<Article> article = versions.stream()
                .filter(each -> Objects.equals(each.id(), change.article()))
                .findFirst();
        if (article.isEmpty()) {
            return Optional.of("“" + title + "” was removed for good.");
        }
        if (article.get().isRemoved() != wasInTrash(change)) {
            return Optional.empty();
        }
        return Optional.of(
                "“" + title + "” " + (article.get().isRemoved() ? "was removed since." : "came back since."));
    }

    private static boolean wasInTrash(FieldChange change) {
        return Objects.equals(IN_TRASH.json(), change.before());
    }

    private List<FieldChange> setRemoved(List<Article> versions, boolean isRemoved) {
        if (isRemoved) {
            tellings.withdraw(versions);
        } else {
            tellings.bringBack(versions);
        }
        return versions.stream()
                .filter(version -> isNewest(version, versions))
                .map(newest -> change(newest, isRemoved))
                .toList();
    }

    private static boolean isNewest(Article version, List<Article> versions) {
        return versions.stream().noneMatch(other -> other.supersedes().equals(Optional.of(version.id())));
    }

    private static FieldChange change(Article newest, boolean isRemoved) {
        Value there = new Value("\"there\"", newest.title());
        return FieldChange.ofArticle(newest.id(), isRemoved ? there : IN_TRASH, isRemoved ? IN_TRASH : there);
    }

    private static String words(List<FieldChange> changes, Function<FieldChange, String> title) {
        return changes.size() == 1 ? "“" + title.apply(changes.get(0)) + "”" : changes.size() + " articles";
    }
}
