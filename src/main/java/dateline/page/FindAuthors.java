package dateline.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds who wrote a page and the agency it came through: by JSON-LD, by meta elements, by elements marked as author, by
 * bylines that a reader sees, in this order.
 *
 * <p>Takes "By Ana Reyes and Bo Lind | Reuters", "Ana Reyes for AFP", {@code <a rel="author">Ana Reyes</a>}. Refuses an
 * address of a profile, a name without a letter, and "admin"; takes an agency for no person.
 */
final class FindAuthors {

    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_NAME = 60;

    /** Between names and agency: "|", "," or "for". Without an agency behind it, it is part of the names. */
    private static final Pattern BEHIND = Pattern.compile(
            "(.*?)\\s*(?:\\||/|,|–|—|-|\\bfor\\b|\\bof\\b|\\()\\s*(" + Outlets.AGENCY + ")\\)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY =
            Pattern.compile("(?i)\\s*(?:(?:written |reported )?by|author|von|par|por)\\b:?\\s+");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)https?:.*|.*@.*|[^\\p{L}]*|admin|editor|staff|unknown|author|.*\\d{3}.*");

    private static final String MARKED = "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]";
    private static final String BYLINES =
            "[class*=byline], [class*=by-line], [class*=author-name], [class*=authorname]";

    private final Document page;
    private final MetaTags tags;
    private final LinkedData data;

    FindAuthors(Document page, MetaTags tags, LinkedData data) {
        this.page = page;
        this.tags = tags;
        this.data = data;
    }

    /**
     * What was found, before the page's furniture goes.
     *
     * @param authors of the first place that names any
     */
    record Found(List<Evidence<String>> authors, Optional<Evidence<String>> agency) {}

    Found find() {
        List<Evidence<String>> lines = candidates().toList();
        List<Evidence<String>> authors = lines.stream()
                .map(FindAuthors::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .map(people -> sameSource(lines, people.get(0).source()))
                .orElse(List.of());
        return new Found(
                authors, lines.stream().flatMap(line -> agency(line).stream()).findFirst());
    }

    private static List<Evidence<String>> sameSource(List<Evidence<String>> lines, String source) {
        return lines.stream()
                .filter(line -> line.source().equals(source))
                .flatMap(line -> people(line).stream())
                .distinct()
                .toList();
    }

    private Stream<Evidence<String>> candidates() {
        return Stream.of(
                        data.names("author").stream(),
                        Stream.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
                                .flatMap(name -> tags.all(name).stream().map(it -> new Evidence<>(it, "meta " + name))),
                        elements(MARKED, "an element marked as author"),
                        elements(BYLINES, "the byline"))
                .flatMap(found -> found)
                .filter(line -> line.value().length() <= LONGEST_BYLINE);
    }

    private Stream<Evidence<String>> elements(String query, String source) {
        return page.body().select(query).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .map(text -> new Evidence<>(text.strip(), source))
                .limit(20);
    }

    private static List<Evidence<String>> people(Evidence<String> line) {
        String words = BY.matcher(line.value()).replaceFirst("");
        Matcher behind = BEHIND.matcher(words);
        String names = behind.matches() ? behind.group(1) : words;
        return Byline.names(names, line.source()).stream()
                .filter(name -> name.value().length() <= LONGEST_NAME)
                .filter(name -> !NO_NAME.matcher(name.value()).matches())
                .filter(name -> !Outlets.isAgency(name.value()))
                .toList();
    }

    private static Optional<Evidence<String>> agency(Evidence<String> line) {
        String words = BY.matcher(line.value()).replaceFirst("").strip();
        Matcher behind = BEHIND.matcher(words);
        Optional<String> name = behind.matches() ? Optional.of(behind.group(2)) : Outlets.agency(words);
        return name.map(it -> new Evidence<>(it, line.source()));
    }
}
