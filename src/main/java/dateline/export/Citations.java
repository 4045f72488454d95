package dateline.export;

import dateline.article.Article;
import dateline.article.Metadata;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An article as an entry of a bibliography. A day of publication that is not known is left out. */
final class Citations {

    /** What BibTeX reads as a command, and how it is written to be read as itself. */
    private static final Map<Character, String> ESCAPED = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '%', "\\%",
            '&', "\\&",
            '#', "\\#",
            '$', "\\$",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private Citations() {}

    static String bibtex(Article article) {
        Metadata metadata = article.metadata();
        Map<String, String> fields = new LinkedHashMap<>();
        // Braces within, so that a style does not change the case of names.
        fields.put("title", "{" + escaped(metadata.title()) + "}");
        if (!metadata.authors().isEmpty()) {
            fields.put(
                    "author",
                    metadata.authors().stream()
                            .map(name -> "{" + escaped(name) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        metadata.publisher().ifPresent(name -> fields.put("organization", escaped(name)));
        metadata.publishedOn().ifPresent(day -> putDay(fields, day));
        // The address as it is: the url package of LaTeX takes it so.
        metadata.url()
                .ifPresent(url -> fields.put("url", url.replace("{", "%7B").replace("}", "%7D")));
        metadata.agency().ifPresent(name -> fields.put("note", escaped("Through " + name)));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{dateline" + article.id() + ",\n", "\n}\n"));
    }

    /** The type is NEWS; a line for each field, and ER at the end. */
    static String ris(Article article) {
        Metadata metadata = article.metadata();
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", "NEWS");
        line(lines, "ID", "dateline" + article.id());
        line(lines, "TI", metadata.title());
        metadata.authors().forEach(name -> line(lines, "AU", name));
        metadata.publisher().ifPresent(name -> line(lines, "T2", name));
        metadata.publishedOn().ifPresent(day -> {
            line(lines, "PY", "%04d".formatted(day.getYear()));
            line(lines, "DA", day.toString().replace('-', '/'));
        });
        metadata.url().ifPresent(url -> line(lines, "UR", url));
        metadata.agency().ifPresent(name -> line(lines, "N1", "Through " + name));
        line(lines, "ER", "");
        return lines.toString();
    }

    private static void putDay(Map<String, String> fields, LocalDate day) {
        fields.put("year", Integer.toString(day.getYear()));
        fields.put("date", day.toString());
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
    }

    private static String escaped(String words) {
        return words.chars()
                .mapToObj(each -> ESCAPED.getOrDefault((char) each, Character.toString(each)))
                .collect(Collectors.joining());
    }
}
