package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above an article: its title, byline, agency or publisher, and day of publication.
 *
 * <p>Takes as title a first line without a full stop at its end, with an empty line, a line about the article, a dateline
 * or a long paragraph below it; a line about the article may stand above it, too. Refuses a first line that is a sentence,
 * a day or a dateline, and one that has no text below it.
 */
record Heading(
        Optional<Evidence<String>> title,
        List<Evidence<String>> authors,
        Optional<Evidence<String>> agency,
        Optional<Evidence<String>> publisher,
        Optional<Evidence<LocalDate>> publishedOn) {

    private static final int LONGEST_TITLE = 200;

    /** A title right above a paragraph, without an empty line between them, is short, and the paragraph long. */
    private static final int LONGEST_CLOSE_TITLE = 120;

    private static final int SHORTEST_PARAGRAPH = 100;

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.…,;:]['\"”’)]*");

    static Heading takeFrom(List<String> lines) {
        AboutLines about = new AboutLines(!DayLine.headParts(lines));
        about.takeFrom(lines);
        Optional<Evidence<String>> title = title(lines, about);
        about.takeFrom(lines);
        if (title.isPresent() && about.authors().isEmpty()) {
            about.takeBelowStandfirst(lines);
        }
        if (title.isPresent() && lines.stream().allMatch(String::isEmpty)) {
            lines.add(0, title.get().value());
            title = Optional.empty();
        }
        return new Heading(title, about.authors(), about.agency(), about.publisher(), about.publishedOn());
    }

    private static Optional<Evidence<String>> title(List<String> lines, AboutLines about) {
        if (lines.size() < 2 || !isApart(lines.get(0), lines.get(1), about)) {
            return Optional.empty();
        }
        String first = lines.get(0);
        if (isSentence(first)
                || first.length() > LONGEST_TITLE
                || Byline.of(first).isPresent()
                || DayLine.of(first).isPresent()
                || Dateline.of(first).isPresent()) {
            return Optional.empty();
        }
        lines.remove(0);
        return Optional.of(new Evidence<>(first, "the first line"));
    }

    private static boolean isApart(String first, String next, AboutLines about) {
        return next.isEmpty()
                || about.isOne(next)
                || Dateline.of(next).isPresent()
                || (first.length() <= LONGEST_CLOSE_TITLE && next.length() >= SHORTEST_PARAGRAPH && isSentence(next));
    }

    private static boolean isSentence(String line) {
        return SENTENCE.matcher(line).matches();
    }
}
