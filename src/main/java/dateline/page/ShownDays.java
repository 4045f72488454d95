package dateline.page;

import dateline.page.DatedElements.Called;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The days that a page shows to readers: in elements that are called so, and beside its headline. */
final class ShownDays {

    private static final int LONGEST_LINE = 120;

    /** A line beside the headline is a date and little more. */
    private static final int LONGEST_BESIDE = 60;

    private static final int LEAST_HEADLINE = 20;

    /** How many lines from the headline it may stand. */
    private static final int FARTHEST = 6;

    private static final List<String> DATED_BY = List.of("datetime", "content", "title", "data-datetime", "data-date");
    private static final List<String> COUNTED_BY =
            List.of("data-timestamp", "data-time", "data-utime", "data-unix", "data-epoch", "datetime");

    private final DayInWords words;
    private final Optional<Element> headline;
    private final DatedElements elements;

    ShownDays(Document page, DayInWords words) {
        this.words = words;
        this.headline = headline(page);
        this.elements = DatedElements.of(page, headline);
    }

    Optional<Evidence<LocalDate>> in(Called called) {
        return elements.called(called).stream()
                .flatMap(element -> of(element, called == Called.CHANGED).stream())
                .findFirst();
    }

    /** A line that is hardly more than a day, at most a few lines from the headline and with no paragraph between. */
    Optional<Evidence<LocalDate>> besideHeadline() {
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
}
