package dateline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of HTML: its article by where the running text is, its metadata by what the page declares. */
final class HtmlPage {

    private final Document page;
    private final Optional<String> url;

    private HtmlPage(Document page, Optional<String> url) {
        this.page = page;
        this.url = url;
    }

    static HtmlPage parse(String html, Optional<String> url) {
        return new HtmlPage(Jsoup.parse(html, url.orElse("")), url);
    }

    CleanPage read() {
        MetaTags tags = MetaTags.of(page);
        LinkedData data = LinkedData.of(page);
        Optional<Evidence<LocalDate>> day = new FindDay(page, tags, data, url).find();
        FindAuthors.Found by = new FindAuthors(page, tags, data).find();
        Optional<Evidence<String>> title = meta("og:title").or(this::headline);
        List<String> lines =
                new ArrayList<>(bodyText(title.map(Evidence::value)).lines().toList());
        Signature signature = Signature.takeFrom(lines);
        return new CleanPage(
                PageReader.paragraphs(lines),
                title,
                by.authors().isEmpty() ? signature.authors() : by.authors(),
                by.agency().or(signature::agency).or(() -> PageReader.agencyOf(lines)),
                meta("og:site_name").or(signature::publisher),
                day,
                link().or(() -> meta("og:url")).filter(found -> found.value().matches("(?i)https?://[^\\s@]+")));
    }

    private String bodyText(Optional<String> title) {
        StripFurniture.from(page.body());
        StringBuilder text = new StringBuilder();
        for (Block block :
                DropLines.from(ReadBlocks.of(FindArticle.in(page.body())).blocks(), title)) {
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

    private static Optional<Evidence<String>> evidence(@Nullable Element element, String attribute, String source) {
        return Optional.ofNullable(element)
                .map(found -> found.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> new Evidence<>(value, source));
    }
}
