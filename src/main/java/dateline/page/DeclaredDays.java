package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The days that a page tells to programs: in its URL, its {@code meta} elements, its JSON-LD and its scripts. */
final class DeclaredDays {

    static final List<String> DECLARED = List.of(
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
    static final List<String> VAGUE = List.of(
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

    static final List<String> CHANGED = List.of(
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

    /** As programs write it into the scripts of a page. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'](?:datePublished|published_?(?:At|Date|Time|On)|publish_?(?:Date|Time|ed_date)|publication_?Date|pub_?Date|first_?Published(?:At|Date)?"
                    + "|date_published|display_?Date|post_?date)\\\\?[\"']\\s*:\\s*\\\\?[\"'](\\d{4}[^\"'\\\\]{4,36})",
            Pattern.CASE_INSENSITIVE);

    private final Element page;
    private final MetaTags meta;
    private final LinkedData data;
    private final DayInWords words;

    DeclaredDays(Element page, MetaTags meta, LinkedData data, DayInWords words) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.words = words;
    }

    Optional<Evidence<LocalDate>> inUrl(Optional<String> url) {
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

    /** @param names of {@code meta} elements, the likeliest first */
    Optional<Evidence<LocalDate>> inMeta(List<String> names) {
        return names.stream()
                .flatMap(name -> meta.first(name).flatMap(this::day).stream())
                .findFirst();
    }

    /** @param name in the words of schema.org */
    Optional<Evidence<LocalDate>> inData(String name) {
        return data.first(name).flatMap(this::day);
    }

    private Optional<Evidence<LocalDate>> day(Evidence<String> declared) {
        return words.first(declared.value()).map(day -> new Evidence<>(day, declared.source()));
    }

    Optional<Evidence<LocalDate>> inScript() {
        boolean isRead = data.first("datePublished").isPresent();
        for (Element script : page.getElementsByTag("script")) {
            if (isRead && script.attr("type").contains("ld+json")) {
                continue;
            }
            Matcher declared = IN_SCRIPT.matcher(script.data());
            if (declared.find()) {
                Optional<LocalDate> day = words.first(declared.group(1));
                if (day.isPresent()) {
                    return day.map(it ->
                            new Evidence<>(it, "a script’s " + declared.group().split("[\"'\\\\]")[1]));
                }
            }
        }
        return Optional.empty();
    }
}
