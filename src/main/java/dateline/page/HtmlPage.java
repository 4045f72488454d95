package dateline.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** A page of HTML: its article by readability, its metadata by what the page declares. */
final class HtmlPage {

    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre, td";

    /** Of elements within elements; pages that people read have some thirty. */
    private static final int DEEPEST = 500;

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)(?:[T ].*)?$");
    private static final Pattern JSON_LD_DAY = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");

    private final Document page;
    private final String html;
    private final Optional<String> url;

    private HtmlPage(Document page, String html, Optional<String> url) {
        this.page = page;
        this.html = html;
        this.url = url;
    }

    static HtmlPage parse(String html, Optional<String> url) {
        return new HtmlPage(Jsoup.parse(html, url.orElse("")), html, url);
    }

    CleanPage read() {
        Optional<Evidence<LocalDate>> day = new FindDay(page, MetaTags.of(page), LinkedData.of(page), url).find();
        Optional<Evidence<String>> title = meta("og:title").or(this::headline);
        String body = bodyText(title.map(Evidence::value));
        return new CleanPage(
                body,
                title,
                meta("author").or(() -> meta("article:author")).stream().toList(),
                Optional.empty(),
                meta("og:site_name"),
                day,
                link().or(() -> meta("og:url")).filter(found -> found.value().matches("(?i)https?://[^\\s@]+")));
    }

    private String bodyText(Optional<String> title) {
        StripFurniture.from(page.body());
        StringBuilder text = new StringBuilder();
        for (Block block : DropLines.from(ReadBlocks.of(FindArticle.in(page.body())).blocks(), title)) {
            text.append(block.text()).append("\n\n");
        }
        return text.toString().strip();
    }

    private Optional<Evidence<String>> meta(String name) {
        return evidence(
                page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]"), "content", "meta " + name);
    }

    private Optional<Evidence<String>> link() {
        return evidence(page.selectFirst("link[rel=canonical]"), "href", "the canonical link");
    }

    private Optional<Evidence<String>> headline() {
        Element heading = page.selectFirst("h1");
        return heading == null || heading.text().isBlank()
                ? Optional.of(page.title())
                        .filter(title -> !title.isBlank())
                        .map(title -> new Evidence<>(title, "the page's title"))
                : Optional.of(new Evidence<>(heading.text(), "the first heading"));
    }

    private Optional<Evidence<LocalDate>> publishedOn() {
        for (String name : List.of("article:published_time", "date", "pubdate", "dc.date", "og:published_time")) {
            Optional<Evidence<LocalDate>> day = meta(name).flatMap(found -> day(found.value(), found.source()));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher declared = JSON_LD_DAY.matcher(html);
        Optional<Evidence<LocalDate>> linked =
                declared.find() ? day(declared.group(1), "JSON-LD datePublished") : Optional.empty();
        return linked.or(() -> evidence(page.selectFirst("time[datetime]"), "datetime", "the first time element")
                .flatMap(found -> day(found.value(), found.source())));
    }

    private static Optional<Evidence<LocalDate>> day(String value, String source) {
        Matcher iso = ISO_DAY.matcher(value.strip());
        try {
            return iso.matches()
                    ? Optional.of(new Evidence<>(LocalDate.parse(iso.group(1)), source))
                    : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Evidence<String>> evidence(@Nullable Element element, String attribute, String source) {
        return Optional.ofNullable(element)
                .map(found -> found.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> new Evidence<>(value, source));
    }
}
