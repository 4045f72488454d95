package dateline.page.file;

import dateline.page.CleanPage;
import dateline.page.DayInWords;
import dateline.page.Evidence;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: its words without the signs, a block a paragraph; title, authors and date from its front matter, the
 * title from a first heading else.
 */
public final class MarkdownReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("(?s)\\A\\s*---[ \\t]*\\R(.{0,10000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD = Pattern.compile("([\\w-]{1,40}):\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");

    private static final Parser MARKDOWN = Parser.builder().build();
    private final PageReader pages = new PageReader();

    /** @throws NotText where it is binary */
    public CleanPage read(String markdown) {
        Matcher front = FRONT_MATTER.matcher(markdown);
        Map<String, List<String>> fields = front.find() ? fields(front.group(1)) : Map.of();
        Node document = MARKDOWN.parse(fields.isEmpty() ? markdown : markdown.substring(front.end()));
        Optional<Evidence<String>> title = first(fields, "title").or(() -> heading(document));
        CleanPage page = pages.readText(MarkdownBlocks.text(document));
        List<Evidence<String>> authors = Stream.of("author", "authors", "by")
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream().map(it -> evidence(it, name)))
                .toList();
        return CleanPage.of(
                page.text(),
                title.or(page::title),
                authors.isEmpty() ? page.authors() : authors,
                page.agency(),
                first(fields, "publisher").or(page::publisher),
                day(fields).or(page::publishedOn),
                first(fields, "url").or(() -> first(fields, "canonical")).or(page::url));
    }

    /** A first heading of the first level is the title, and is taken from the text. */
    private static Optional<Evidence<String>> heading(Node document) {
        if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() > 1) {
            return Optional.empty();
        }
        String title = MarkdownBlocks.text(heading).strip();
        heading.unlink();
        return Optional.of(title).filter(it -> !it.isEmpty()).map(it -> new Evidence<>(it, "the first heading"));
    }

    private static Optional<Evidence<LocalDate>> day(Map<String, List<String>> fields) {
        return Stream.of("date", "published", "pubdate")
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream()
                        .flatMap(words -> DayInWords.of(true)
                                .first(words)
                                .map(day -> new Evidence<>(day, "front matter " + name + " “" + words + "”"))
                                .stream()))
                .findFirst();
    }

    private static Optional<Evidence<String>> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().map(value -> evidence(value, name));
    }

    private static Evidence<String> evidence(String value, String name) {
        return new Evidence<>(value, "front matter " + name);
    }

    /** Names with a value, a list in brackets, or a list of lines below: what front matter has of YAML. */
    private static Map<String, List<String>> fields(String lines) {
        Map<String, List<String>> fields = new HashMap<>();
        String name = "";
        for (String line : lines.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                String value = field.group(2).strip();
                boolean list = value.startsWith("[") && value.endsWith("]");
                List<String> values = fields.computeIfAbsent(name, any -> new ArrayList<>());
                for (String each : list ? value.substring(1, value.length() - 1).split(",") : new String[] {value}) {
                    add(values, each);
                }
            } else if (item.matches()) {
                add(fields.computeIfAbsent(name, any -> new ArrayList<>()), item.group(1));
            }
        }
        return fields;
    }

    private static void add(List<String> values, String value) {
        String bare = value.strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
        if (!bare.isEmpty()) {
            values.add(bare);
        }
    }
}
