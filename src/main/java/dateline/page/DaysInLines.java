package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The days in the lines of a page: the last resort, where it neither declares nor shows one as its own. */
final class DaysInLines {

    private static final int EARLIEST_ON_WEB = 1995;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_DATELINE = 50;

    private final Document page;
    private final DayInWords words;

    DaysInLines(Document page, DayInWords words) {
        this.page = page;
        this.words = words;
    }

    /** The likeliest first; where no line says that it is about the page, any line that has a day, as a guess. */
    List<Evidence<LocalDate>> all() {
        List<Evidence<LocalDate>> ofPage = Stream.of(
                        line(PublicationWords.LABELLED), line(PublicationWords.LABELLED_CHANGE), dateline())
                .flatMap(Optional::stream)
                .toList();
        return ofPage.isEmpty() ? guesses() : ofPage;
    }

    Optional<Evidence<LocalDate>> line(Pattern label) {
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

    /** A day in a line may be of anything: whoever reads the evidence is told, and shown the others. */
    private List<Evidence<LocalDate>> guesses() {
        return lines().flatMap(line -> words
                        .first(line)
                        .map(day -> new Evidence<>(
                                day,
                                "a guess, as the page does not say when it was published: the line “" + line + "”"))
                        .stream())
                .filter(day -> day.value().getYear() >= EARLIEST_ON_WEB)
                .toList();
    }

    private Stream<String> lines() {
        return ReadBlocks.of(page.body()).blocks().stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> line.length() <= LONGEST_LINE);
    }
}
