package dateline.page;

import dateline.page.DatedElements.Called;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds the day on which a page was published: by its URL, by what it declares, by its time elements, by the words that
 * a reader sees, in this order; and where none of these says it, by the day on which it was changed.
 */
final class FindDay {

    /** What is shown beside what was taken. */
    private static final int MOST_CANDIDATES = 6;

    private final Optional<String> url;
    private final DeclaredDays declared;
    private final ShownDays shown;
    private final DaysInLines lines;

    FindDay(Document page, MetaTags meta, LinkedData data, Optional<String> url) {
        DayInWords words = DayInWords.of(monthFirst(page, url), language(page));
        this.url = url;
        this.declared = new DeclaredDays(page, meta, data, words);
        this.shown = new ShownDays(page, words);
        this.lines = new DaysInLines(page, words);
    }

    /** The likeliest first; a day that the page gives several times, as often. */
    List<Evidence<LocalDate>> candidates() {
        List<Evidence<LocalDate>> own = days(byPublication(), byChange())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
        return own.isEmpty() ? lines.all().stream().limit(MOST_CANDIDATES).toList() : ordered(own);
    }

    /** A day of a change counts only where no line says when the page was published. */
    private List<Evidence<LocalDate>> ordered(List<Evidence<LocalDate>> own) {
        return days(byPublication()).findFirst().isPresent()
                ? own
                : Stream.concat(lines.line(PublicationWords.LABELLED).stream(), own.stream())
                        .toList();
    }

    @SafeVarargs
    private static Stream<Evidence<LocalDate>> days(List<Supplier<Stream<Evidence<LocalDate>>>>... ways) {
        return Stream.of(ways).flatMap(List::stream).flatMap(Supplier::get);
    }

    private List<Supplier<Stream<Evidence<LocalDate>>>> byPublication() {
        return List.of(
                () -> declared.inUrl(url).stream(),
                () -> declared.inData("datePublished").map(this::asShown).stream(),
                () -> declared.inMeta(DeclaredDays.DECLARED).map(this::asShown).stream(),
                () -> shown.in(Called.PUBLISHED).stream(),
                () -> shown.besideHeadline().stream(),
                () -> shown.in(Called.TIME_OF_ARTICLE).stream(),
                () -> shown.in(Called.TIME).stream(),
                () -> shown.in(Called.DATE).stream(),
                () -> declared.inData("dateCreated").stream(),
                () -> declared.inData("uploadDate").stream(),
                () -> shown.in(Called.LIKELY).stream(),
                () -> declared.inMeta(DeclaredDays.VAGUE).stream(),
                () -> declared.inScript().stream());
    }

    private List<Supplier<Stream<Evidence<LocalDate>>>> byChange() {
        return List.of(
                () -> declared.inData("dateModified").stream(),
                () -> declared.inMeta(DeclaredDays.CHANGED).stream(),
                () -> shown.in(Called.CHANGED).stream());
    }

    /** A page that declares an instant in universal time shows its readers the day where they are. */
    private Evidence<LocalDate> asShown(Evidence<LocalDate> told) {
        return shown.in(Called.PUBLISHED)
                .or(() -> shown.in(Called.TIME_OF_ARTICLE))
                .or(() -> shown.in(Called.TIME))
                .filter(seen -> Math.abs(ChronoUnit.DAYS.between(seen.value(), told.value())) == 1)
                .orElse(told);
    }

    private static String language(Document page) {
        String declared = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return declared.substring(0, Math.min(2, declared.length()));
    }

    private static boolean monthFirst(Document page, Optional<String> url) {
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return language.startsWith("en-us")
                || (language.matches("|en")
                        && url.filter(it -> it.matches("https?://[^/]*\\.(?:com|org|net|gov|edu)(?:[/:].*)?"))
                                .isPresent());
    }
}
