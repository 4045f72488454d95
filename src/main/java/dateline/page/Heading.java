package dateline.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above an article: its title, byline and day of publication.
 *
 * <p>Takes as title a first line without a full stop at its end, with an empty line or a byline below it. Takes as
 * byline "By Josh Smith and Ju-min Park for Reuters". Takes as date "Published 19 June 2024". Refuses a first line that
 * is a sentence, and a "By" that begins one ("By Monday the river had risen.").
 */
record Heading(
        Optional<Evidence<String>> title,
        List<Evidence<String>> authors,
        Optional<Evidence<String>> agency,
        Optional<Evidence<LocalDate>> publishedOn) {

    private static final int LONGEST_TITLE = 200;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|von|van|der|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){0,4}";

    private static final Pattern BYLINE = Pattern.compile("(?i:by)\\s+(" + NAME + "(?:(?:,| and|, and| &) " + NAME
            + ")*)" + "(?:(?:,? (?:for|of)|,| \\|) (" + NAME + "))?");

    private static final Pattern DATE =
            Pattern.compile("(?i:published|posted|updated|last updated|date)(?: on)?:? (.{6,30})");

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("d MMMM uuuu"), form("MMMM d, uuuu"), form("d MMM uuuu"), form("MMM d, uuuu"), form("uuuu-MM-dd"));

    /** How many lines above the first paragraph can be about the article. */
    private static final int DEEPEST = 8;

    static Heading takeFrom(List<String> lines) {
        dropEmpty(lines);
        Optional<Evidence<String>> title = title(lines);
        List<Evidence<String>> authors = List.of();
        Optional<Evidence<String>> agency = Optional.empty();
        Optional<Evidence<LocalDate>> day = Optional.empty();
        for (int i = 0; i < DEEPEST && !lines.isEmpty(); i++) {
            dropEmpty(lines);
            String line = lines.isEmpty() ? "" : lines.get(0);
            Matcher byline = BYLINE.matcher(line);
            Optional<LocalDate> date = date(line);
            if (byline.matches() && authors.isEmpty()) {
                authors = names(byline.group(1), "the line “" + line + "”");
                agency = Optional.ofNullable(byline.group(2))
                        .map(name -> new Evidence<>(name, "the line “" + line + "”"));
            } else if (date.isPresent()) {
                day = date.map(found -> new Evidence<>(found, "the line “" + line + "”"));
            } else {
                break;
            }
            lines.remove(0);
        }
        return new Heading(title, authors, agency, day);
    }

    private static Optional<Evidence<String>> title(List<String> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        String first = lines.get(0);
        boolean apart = lines.get(1).isEmpty() || BYLINE.matcher(lines.get(1)).matches();
        boolean sentence = first.matches("(?s).*[.…,;:]['\"”’)]*");
        if (!apart
                || sentence
                || first.length() > LONGEST_TITLE
                || BYLINE.matcher(first).matches()) {
            return Optional.empty();
        }
        lines.remove(0);
        return Optional.of(new Evidence<>(first, "the first line"));
    }

    static List<Evidence<String>> names(String together, String source) {
        List<Evidence<String>> names = new ArrayList<>();
        for (String name : together.split("\\s*(?:,\\s*and\\s|,|\\sand\\s|&)\\s*")) {
            String alone = name.replaceFirst(" in \\p{Lu}.*", "").strip();
            if (!alone.isEmpty()) {
                names.add(new Evidence<>(alone, source));
            }
        }
        return names;
    }

    private static Optional<LocalDate> date(String line) {
        Matcher match = DATE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(match.group(1).strip(), form));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static void dropEmpty(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
    }
}
