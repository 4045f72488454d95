package dateline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<Evidence<LocalDate>> days = new FindDay(page, tags, data, url).candidates();
        FindAuthors.Found by = new FindAuthors(page, tags, data).find();
        List<Evidence<String>> titles = titles(data);
        List<Evidence<String>> publishers = publishers(data);
        List<Evidence<String>> addresses = addresses();
        List<Evidence<String>> languages = FindLanguage.declared(page, tags, data);
        Optional<Evidence<String>> title = titles.stream().findFirst();
        List<String> lines =
                new ArrayList<>(bodyText(title.map(Evidence::value)).lines().toList());
        Signature signature = Signature.takeFrom(lines);
        String text = PageReader.paragraphs(lines);
        return new CleanPage(
                        text,
                        title,
                        by.authors().isEmpty() ? signature.authors() : by.authors(),
                        by.agency().or(signature::agency).or(() -> Dateline.in(lines)
                                .flatMap(Dateline::agencyFound)),
                        publishers.stream().findFirst().or(signature::publisher),
                        days.stream().findFirst(),
                        addresses.stream().findFirst(),
                        FindLanguage.of(text).or(() -> languages.stream().findFirst()),
                        List.of())
                .withCandidates(Stream.of(
                                Candidate.of("title", titles.stream()),
                                Candidate.of("authors", signature.authors().stream()),
                                Candidate.of("agency", signature.agency().stream()),
                                Candidate.of("publisher", publishers.stream()),
                                Candidate.of("publishedOn", days.stream()),
                                Candidate.of("url", addresses.stream()),
                                Candidate.of("language", languages.stream()))
                        .flatMap(each -> each)
                        .toList());
    }

    private List<Evidence<String>> titles(LinkedData data) {
        return Stream.of(meta("og:title"), headline(), data.first("headline"), meta("twitter:title"), pageTitle())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Evidence<String>> publishers(LinkedData data) {
        return Stream.concat(meta("og:site_name").stream(), data.names("publisher").stream())
                .toList();
    }

    private List<Evidence<String>> addresses() {
        return Stream.of(link(), meta("og:url"))
                .flatMap(Optional::stream)
                .filter(found -> found.value().matches("(?i)https?://[^\\s@]+"))
                .toList();
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
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .filter(title -> !title.isBlank())
                .map(title -> new Evidence<>(title, "the first heading"));
    }

    private Optional<Evidence<String>> pageTitle() {
        return Optional.of(page.title())
                .filter(title -> !title.isBlank())
                .map(title -> new Evidence<>(title, "the page's title"));
    }

    private static Optional<Evidence<String>> evidence(@Nullable Element element, String attribute, String source) {
        return Optional.ofNullable(element)
                .map(found -> found.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> new Evidence<>(value, source));
    }
}
