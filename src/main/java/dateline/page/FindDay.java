package dateline.page;

import dateline.page.DatedElements.Called;
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

    /** As programs write it into the scripts of a page. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'](?:datePublished|published_?(?:At|Date|Time|On)|publish_?(?:Date|Time|ed_date)|publication_?Date|pub_?Date|first_?Published(?:At|Date)?"
                    + "|date_published|display_?Date|post_?date)\\\\?[\"']\\s*:\\s*\\\\?[\"'](\\d{4}[^\"'\\\\]{4,36})",
            Pattern.CASE_INSENSITIVE);

    private static final int EARLIEST_ON_WEB = 1995;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_DATELINE = 50;

    /** A line beside the headline is a date and little more. */
    private static final int LONGEST_BESIDE = 60;

    private static final int LEAST_HEADLINE = 20;

    /** How many lines from the headline it may stand. */
    private static final int FARTHEST = 6;

    /** What is shown beside what was taken. */
    private static final int MOST_CANDIDATES = 6;

    private static final List<String> DATED_BY = List.of("datetime", "content", "title", "data-datetime", "data-date");
    private static final List<String> COUNTED_BY =
            List.of("data-timestamp", "data-time", "data-utime", "data-unix", "data-epoch", "datetime");

    private final Document page;
    private final MetaTags meta;
    private final LinkedData data;
    private final Optional<String> url;
    private final DayInWords words;
    private final Optional<Element> headline;
    private final DatedElements elements;

    FindDay(Document page, MetaTags meta, LinkedData data, Optional<String> url) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.url = url;
        this.words = DayInWords.of(monthFirst(page, url), language(page));
        this.headline = headline(page);
        this.elements = DatedElements.of(page, headline);
    }

    /** The likeliest first; a day that the page gives several times, as often. */
    List<Evidence<LocalDate>> candidates() {
        List<Evidence<LocalDate>> declared = days(byPublication(), byChange())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
        return declared.isEmpty() ? inLines().limit(MOST_CANDIDATES).toList() : ordered(declared);
    }

    /** A day of a change counts only where no line says when the page was published. */
    private List<Evidence<LocalDate>> ordered(List<Evidence<LocalDate>> declared) {
        return days(byPublication()).findFirst().isPresent()
                ? declared
                : Stream.concat(line(PublicationWords.LABELLED).stream(), declared.stream())
                        .toList();
    }

    @SafeVarargs
    private static Stream<Evidence<LocalDate>> days(List<Supplier<Stream<Evidence<LocalDate>>>>... ways) {
        return Stream.of(ways).flatMap(List::stream).flatMap(Supplier::get);
    }

    private List<Supplier<Stream<Evidence<LocalDate>>>> byPublication() {
        return List.of(
                () -> inUrl().stream(),
                () -> data.first("datePublished").flatMap(this::day).map(this::asShown).stream(),
                () -> declared(DECLARED).map(this::asShown).stream(),
                () -> element(Called.PUBLISHED).stream(),
                () -> besideHeadline().stream(),
                () -> element(Called.TIME_OF_ARTICLE).stream(),
                () -> element(Called.TIME).stream(),
                () -> element(Called.DATE).stream(),
                () -> data.first("dateCreated").or(() -> data.first("uploadDate")).flatMap(this::day).stream(),
                () -> element(Called.LIKELY).stream(),
                () -> declared(VAGUE).stream(),
                () -> inScript().stream());
    }

    private List<Supplier<Stream<Evidence<LocalDate>>>> byChange() {
        return List.of(
                () -> data.first("dateModified").flatMap(this::day).stream(),
                () -> declared(CHANGED).stream(),
                () -> element(Called.CHANGED).stream());
    }

    private Stream<Evidence<LocalDate>> inLines() {
        return Stream.<Supplier<Optional<Evidence<LocalDate>>>>of(
                        () -> line(PublicationWords.LABELLED),
                        () -> line(PublicationWords.LABELLED_CHANGE),
                        this::dateline,
                        this::anyLine)
                .map(Supplier::get)
                .flatMap(Optional::stream);
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

    private Optional<Evidence<LocalDate>> element(Called called) {
        return elements.called(called).stream()
                .flatMap(element -> of(element, called == Called.CHANGED).stream())
                .findFirst();
    }

    /** A page that declares an instant in universal time shows its readers the day where they are. */
    private Evidence<LocalDate> asShown(Evidence<LocalDate> declared) {
        return element(Called.PUBLISHED)
                .or(() -> element(Called.TIME_OF_ARTICLE))
                .or(() -> element(Called.TIME))
                .filter(shown -> Math.abs(ChronoUnit.DAYS.between(shown.value(), declared.value())) == 1)
                .orElse(declared);
    }

    private Optional<Evidence<LocalDate>> of(Element element, boolean ofChange) {
        String source = "the element " + name(element);
        Optional<LocalDate> declared = Stream.concat(
                        DATED_BY.stream().map(element::attr).flatMap(value -> words.first(value).stream()),
                        COUNTED_BY.stream().map(element::attr).flatMap(value -> DayInWords.counted(value).stream()))
                .findFirst();
        return declared.or(() -> ShownText.within(element, LONGEST_LINE).flatMap(text -> shown(text, ofChange)))
                .map(day -> new Evidence<>(day, source));
    }

    /** "Updated 12 June, first published 10 June 2024" is of the tenth. */
    private Optional<LocalDate> shown(String text, boolean ofChange) {
        if (!ofChange && PublicationWords.BEGINS_WITH_CHANGE.matcher(text).matches()) {
            Matcher labelled = PublicationWords.PLAINLY_PUBLISHED.matcher(text);
            return labelled.find() ? words.first(labelled.group(1)) : Optional.empty();
        }
        return words.first(text);
    }

    private static String name(Element element) {
        return element.className().isBlank()
                ? element.normalName()
                : element.normalName() + " “" + element.className() + "”";
    }

    /** A line that is hardly more than a day, at most a few lines from the headline and with no paragraph between. */
    private Optional<Evidence<LocalDate>> besideHeadline() {
        return headline.stream()
                .flatMap(it -> ShownText.around(it, FARTHEST))
                .filter(line -> line.length() <= LONGEST_BESIDE)
                .filter(line ->
                        !PublicationWords.BEGINS_WITH_CHANGE.matcher(line).matches())
                .flatMap(
                        line -> words
                                .first(line)
                                .map(day -> new Evidence<>(day, "the line “" + line + "” beside the headline"))
                                .stream())
                .findFirst();
    }

    private Optional<Evidence<LocalDate>> inScript() {
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

    /** The first heading that the page's title has in it: the name of the site may be a heading, too. */
    private static Optional<Element> headline(Document page) {
        List<Element> headings = page.getElementsByTag("h1").stream()
                .filter(heading -> !heading.text().isBlank())
                .toList();
        String title = page.title();
        return headings.stream()
                .filter(heading -> heading.text().length() >= LEAST_HEADLINE && title.contains(heading.text()))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(heading -> heading.selectFirst("a[href=/]") == null)
                        .findFirst());
    }

    private static String language(Document page) {
        String declared = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return declared.substring(0, Math.min(2, declared.length()));
    }

    private static boolean monthFirst(Document page, Optional<String> url) {
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return language.startsWith("en-us")
                || (language.matches("|en")
                        && url.filter(it -> it.matches("https?://[^/]*\\.(?:com|org|net|gov|edu)(?:[/:].*)?"))
                                .isPresent());
    }
}
