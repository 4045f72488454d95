package dateline.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the day on which a page was published: by its URL, by what it declares, by its time elements, by the words that
 * a reader sees, in this order; and where none of these says it, by the day on which it was changed.
 */
final class FindDay {

    private static final List<String> DECLARED = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "article:published",
            "rnews:datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate",
            "publish-date",
            "publishdate",
            "publish_date",
            "publication_date",
            "article.published",
            "article_date_original",
            "published_date",
            "pubdate",
            "pub_date",
            "published",
            "dc.date.issued",
            "dcterms.issued",
            "shareaholic:article_published_time",
            "vr:published_time",
            "citation_publication_date",
            "citation_online_date",
            "release_date");

    /** Names that some pages give to the day of publication, and some to that of a change or of the request. */
    private static final List<String> VAGUE = List.of(
            "og:article:published_time",
            "date",
            "dc.date",
            "dcterms.date",
            "date.created",
            "datecreated",
            "dc.date.created",
            "dcterms.created",
            "article.created",
            "created",
            "displaydate",
            "timestamp");

    private static final List<String> CHANGED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "modified",
            "revised");

    private static final Pattern IN_URL = Pattern.compile(
            "[/_-]((?:19|20)\\d\\d)"
                    + "(?:([/_-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?=\\2|[/_.?#]|$)|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d))");

    private static final String DATED =
            "[itemprop=datePublished], [pubdate], abbr.published, time.published, time.entry-date,"
                    + " time[class*=publish], [property$=datePublished], [class*=pubdate], [class*=publish-date],"
                    + " [class*=published], [class*=entry-date], [class*=post-date], [class*=article-date], [class*=date-published], [class*=postdate], [class*=post_date], [class*=date-header]";

    private static final String LIKELY =
            "[class*=date], [id*=date], [class*=Date], [class*=time], [class*=meta], [class*=byline], [class*=posted], [class*=datum], [class*=info], [class*=author], [class*=fecha], [class*=submitted], [class*=created], dd, small, em";

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:published|posted|first published|date|created|released|issued|erschienen|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst|gepubliceerd|stand|datum|vom|le|on|am)(?:\\s+(?:on|am|at|le|el|il|den|in|op))?\\s*:?\\s*(?:\\p{L}{2,10}[.,]{0,2}\\s+)?(.{6,40})");

    private static final Pattern LABELLED_CHANGE = Pattern.compile(
            "(?i)\\b(?:updated|last modified|last changed|aktualisiert|geändert|letzte änderung|zuletzt|mis à jour|modifié|actualizado|aggiornato|bearbeitet)\\D{0,30}(.{6,40})");

    private static final String ELSEWHERE =
            "[class*=comment], [id*=comment], [class*=related], [class*=teaser], [class*=sidebar], footer, [class*=footer], [class*=calendar]";

    private static final int EARLIEST_ON_WEB = 1995;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_DATELINE = 50;

    private final Document page;
    private final MetaTags meta;
    private final LinkedData data;
    private final Optional<String> url;
    private final DayInWords words;

    FindDay(Document page, MetaTags meta, LinkedData data, Optional<String> url) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.url = url;
        this.words = DayInWords.of(monthFirst(page, url));
    }

    Optional<Evidence<LocalDate>> find() {
        List<Supplier<Optional<Evidence<LocalDate>>>> ways = List.of(
                this::inUrl,
                () -> data.first("datePublished").flatMap(this::day).map(this::asShown),
                () -> declared(DECLARED).map(this::asShown),
                () -> element(DATED),
                () -> element("article time, main time"),
                () -> element("time"),
                () -> element("[class~=(?i)^(?:date|datum|fecha|published|pubdate|dateline|timestamp)$]"),
                () -> data.first("dateCreated")
                        .or(() -> data.first("uploadDate"))
                        .flatMap(this::day),
                () -> element(LIKELY),
                () -> declared(VAGUE),
                () -> line(LABELLED),
                () -> data.first("dateModified").flatMap(this::day),
                () -> declared(CHANGED),
                () -> line(LABELLED_CHANGE),
                this::dateline,
                this::anyLine);
        return ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Evidence<LocalDate>> inUrl() {
        return url.or(() -> meta.first("og:url").map(Evidence::value)).flatMap(address -> {
            Matcher day = IN_URL.matcher(address);
            return day.find()
                    ? words.first(day.group(1) + "-"
                                    + (day.group(2) == null
                                            ? day.group(5) + "-" + day.group(6)
                                            : day.group(3) + "-" + day.group(4)))
                            .map(found -> new Evidence<>(found, "the URL"))
                    : Optional.empty();
        });
    }

    private Optional<Evidence<LocalDate>> declared(List<String> names) {
        return names.stream()
                .flatMap(name -> meta.first(name).flatMap(this::day).stream())
                .findFirst();
    }

    private Optional<Evidence<LocalDate>> day(Evidence<String> declared) {
        return words.first(declared.value()).map(day -> new Evidence<>(day, declared.source()));
    }

    private Optional<Evidence<LocalDate>> element(String query) {
        return page.select(query).stream()
                .filter(element -> element.closest(ELSEWHERE) == null)
                .flatMap(element -> of(element).stream())
                .findFirst();
    }

    /** A page that declares an instant in universal time shows its readers the day where they are. */
    private Evidence<LocalDate> asShown(Evidence<LocalDate> declared) {
        return element(DATED + ", time")
                .filter(shown -> Math.abs(ChronoUnit.DAYS.between(shown.value(), declared.value())) == 1)
                .orElse(declared);
    }

    private Optional<Evidence<LocalDate>> of(Element element) {
        Stream<String> values = Stream.of("datetime", "content", "title", "data-datetime", "data-date")
                .map(element::attr)
                .filter(value -> !value.isBlank());
        String shown = element.text();
        return Stream.concat(values, shown.length() <= LONGEST_LINE ? Stream.of(shown) : Stream.empty())
                .flatMap(value -> words.first(value).stream())
                .filter(day -> day.getYear() >= EARLIEST_ON_WEB)
                .findFirst()
                .map(day -> new Evidence<>(day, "the element " + name(element)));
    }

    private static String name(Element element) {
        return element.className().isBlank()
                ? element.normalName()
                : element.normalName() + " “" + element.className() + "”";
    }

    private Optional<Evidence<LocalDate>> line(Pattern label) {
        return lines().flatMap(line -> {
                    Matcher labelled = label.matcher(line);
                    return labelled.find()
                            ? words
                                    .first(labelled.group(1))
                                    .map(day -> new Evidence<>(day, "the line “" + line + "”"))
                                    .stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    /** "Karlsruhe, 12 November 2021. Churches remember …" */
    private Optional<Evidence<LocalDate>> dateline() {
        return ReadBlocks.of(page.body()).blocks().stream()
                .filter(block -> block.prose() > 0)
                .map(block -> block.text()
                        .substring(0, Math.min(LONGEST_DATELINE, block.text().length())))
                .flatMap(start ->
                        words.first(start).map(day -> new Evidence<>(day, "the paragraph “" + start + "…”")).stream())
                .filter(day -> day.value().getYear() >= EARLIEST_ON_WEB)
                .findFirst();
    }

    private Optional<Evidence<LocalDate>> anyLine() {
        return lines().flatMap(
                        line -> words.first(line).map(day -> new Evidence<>(day, "the line “" + line + "”")).stream())
                .filter(day -> day.value().getYear() >= EARLIEST_ON_WEB)
                .findFirst();
    }

    private Stream<String> lines() {
        return ReadBlocks.of(page.body()).blocks().stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> line.length() <= LONGEST_LINE);
    }

    private static boolean monthFirst(Document page, Optional<String> url) {
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return language.startsWith("en-us")
                || (language.matches("|en")
                        && url.filter(it -> it.matches("https?://[^/]*\\.(?:com|org|net|gov|edu)(?:[/:].*)?"))
                                .isPresent());
    }
}
