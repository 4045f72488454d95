package dateline.article;

import dateline.rest.Cursor;
import dateline.rest.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored articles; what is in the trash is found only where it is said. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    private static final String NEWEST = "not exists (select 1 from Article newer where newer.supersedes = a.id)";
    private static final String CURRENT = "a.removedAt is null and " + NEWEST;

    /** From some articles to the versions that they replaced, and to those that replaced them. */
    private static final String VERSIONS = """
            with recursive version (id, supersedes) as (
                select id, supersedes from article where id = any (:ids)
                union
                select other.id, other.supersedes from article other
                join version on other.id = version.supersedes or other.supersedes = version.id
            ) select id from version order by id""";

    /**
     * Lets no other node or thread store the same text, or a text from the same address, until the transaction ends:
     * without it two equal requests at one time would both find nothing stored, and one would fail.
     */
    public void lock(Fingerprint fingerprint) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as taken")
                .setParameter(1, fingerprint.lockKey())
                .getResultList();
    }

    /** Empty where it is not there, or in the trash. */
    public Optional<Article> standing(long id) {
        return findByIdOptional(id).filter(article -> !article.isRemoved());
    }

    /** The same, locked until the transaction ends: of two who change it the later one sees what the earlier one did. */
    public Optional<Article> standingForChange(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(article -> !article.isRemoved());
    }

    /** Locks what was found, as it is by now. @return whether it stands, and so will until the transaction ends */
    public boolean holds(Article found) {
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return !found.isRemoved();
    }

    /**
     * Those of them that are there, be it in the trash, with all their versions: an article goes and comes back as a whole.
     * Locked until the transaction ends, in the order of their numbers, so that no two transactions wait for each other.
     */
    @SuppressWarnings("unchecked") // a number a row
    public List<Article> lockVersions(Collection<Long> ids) {
        List<Number> versions = getEntityManager()
                .createNativeQuery(VERSIONS)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
        return versions.stream()
                .flatMap(id -> findByIdOptional(id.longValue(), LockModeType.PESSIMISTIC_WRITE).stream())
                .toList();
    }

    /** Newest versions in the trash, the last removed first. */
    public Page<Article> removed(int limit, Optional<Cursor> after) {
        String order = " order by a.removedAt desc, a.id desc";
        String removed = "from Article a where a.removedAt is not null and " + NEWEST;
        var query = after.map(cursor -> find(
                        removed + " and (a.removedAt < :at or (a.removedAt = :at and a.id < :id))" + order,
                        Parameters.with("at", cursor.key(Instant::parse)).and("id", cursor.id())))
                .orElseGet(() -> find(removed + order));
        List<Article> rows = query.page(0, limit + 1).list();
        return Page.of(
                rows, limit, last -> new Cursor(last.removedAt().orElseThrow().toString(), last.id()));
    }

    /** The numbers of all that is in the trash, whatever its version. */
    public List<Long> idsOfRemoved() {
        return getEntityManager()
                .createQuery("select a.id from Article a where a.removedAt is not null", Long.class)
                .getResultList();
    }

    /** Deletes them. */
    public void forget(Collection<Article> some) {
        delete("cast(sql('? = any (?)', id, ?1) as Boolean)", (Object)
                some.stream().map(Article::id).toArray(Long[]::new));
    }

    /** Be it in the trash. */
    public Optional<Article> withText(Fingerprint fingerprint) {
        return find("textSha256", (Object) fingerprint.bytes()).firstResultOptional();
    }

    /** The current version of what was published at that address; what files cite from there is no version of it. */
    public Optional<Article> publishedAt(String url) {
        return find(
                        "from Article a where a.url = ?1 and a.importedFrom is null and " + CURRENT
                                + " order by a.id desc",
                        url)
                .firstResultOptional();
    }

    /** Those of which the same is known beside their text, but for agency and authors. */
    public List<Article> describedAs(Metadata metadata) {
        return list("title = ?1 and removedAt is null", metadata.title()).stream()
                .filter(article -> article.metadata().url().equals(metadata.url())
                        && article.publisher().equals(metadata.publisher())
                        && article.publishedOn().equals(metadata.publishedOn()))
                .toList();
    }

    /** The current versions of other articles that tell the same report in nearly the same words, the earliest first. */
    public List<Article> copiesOf(Article article, int most) {
        return article.copyGroup()
                .map(group -> find(
                                "from Article a where a.copyGroup = ?1 and a.id <> ?2 and " + CURRENT
                                        + " order by a.addedAt, a.id",
                                group,
                                article.id())
                        .page(0, most)
                        .list())
                .orElse(List.of());
    }

    /** How many current versions there are of each of these reports. */
    public Map<Long, Long> countsOfCopies(Collection<Long> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select a.copyGroup, count(a) from Article a where a.copyGroup in ?1 and " + CURRENT
                                + " group by a.copyGroup",
                        Object[].class)
                .setParameter(1, groups)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Current versions, the latest arrival first. */
    public Page<Article> latest(int limit, Optional<Cursor> after) {
        String order = " order by a.addedAt desc, a.id desc";
        var query = after.map(cursor -> find(
                        "from Article a where " + CURRENT + " and (a.addedAt < :at or (a.addedAt = :at and a.id < :id))"
                                + order,
                        Parameters.with("at", cursor.key(Instant::parse)).and("id", cursor.id())))
                .orElseGet(() -> find("from Article a where " + CURRENT + order));
        List<Article> rows = query.page(0, limit + 1).list();
        return Page.of(rows, limit, last -> new Cursor(last.addedAt().toString(), last.id()));
    }

    /** The version that nothing has replaced, be it the article itself. */
    public Article newest(Article version) {
        Article newest = version;
        Optional<Article> next = replacing(newest);
        while (next.isPresent()) {
            newest = next.get();
            next = replacing(newest);
        }
        return newest;
    }

    private Optional<Article> replacing(Article version) {
        return find("supersedes", version.id()).firstResultOptional();
    }
}
