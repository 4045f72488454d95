package dateline.exchange.read;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.extract.Place;
import dateline.extract.Status;
import dateline.time.Edtf;
import dateline.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A slide of TimelineJS 3. Its dates have as many of year, month and day as are known; hours are part of a day, as EDTF
 * has none without minutes and seconds. What Dateline's own export adds, in {@code dateline}, counts as far as the slide
 * still says the same.
 */
final class Slide {

    private Slide() {}

    static Entry entry(JsonNode slide, int line) throws WrongRow {
        JsonNode words = slide.path("text");
        Edtf date = date(slide);
        Happening told = Happening.of(
                Values.title(plain(EventNode.text(words, "headline"))),
                When.placed(date),
                status(EventNode.text(slide, "group")),
                places(slide.path("location")),
                details(slide, words));
        return slide.path("dateline").isObject()
                ? EventNode.entry(slide.path("dateline"), line).shownAs(told, Optional.of(date))
                : new Entry(line, Optional.empty(), told, List.of(Citation.NONE));
    }

    private static Edtf date(JsonNode slide) throws WrongRow {
        if (!slide.path("start_date").isObject()) {
            throw new WrongRow("it has no start_date");
        }
        Edtf start = date("start_date", slide.path("start_date"));
        if (!slide.path("end_date").isObject()) {
            return start;
        }
        Edtf end = date("end_date", slide.path("end_date"));
        try {
            return start.equals(end) ? start : Edtf.between(start, end);
        } catch (DateTimeException backwards) {
            throw new WrongRow("end_date: is before start_date");
        }
    }

    private static Edtf date(String field, JsonNode node) throws WrongRow {
        int year = number(field + ".year", node.path("year")).orElseThrow(() -> new WrongRow(field + ": has no year"));
        Optional<Integer> month = number(field + ".month", node.path("month"));
        Optional<Integer> day = number(field + ".day", node.path("day"));
        try {
            if (month.isEmpty()) {
                return Edtf.year(year);
            }
            return day.isEmpty()
                    ? Edtf.month(YearMonth.of(year, month.get()))
                    : Edtf.day(LocalDate.of(year, month.get(), day.get()));
        } catch (DateTimeException noSuchDay) {
            throw new WrongRow(field + ": there is no such day, or it is beyond the years that are kept");
        }
    }

    /** TimelineJS takes numbers, and texts of digits. */
    private static Optional<Integer> number(String field, JsonNode value) throws WrongRow {
        String text = value.asText("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            throw new WrongRow(field + ": “" + Values.shown(text) + "” is no number that is taken");
        }
    }

    /** Dateline's export groups by status; the groups of others are lanes of any kind. */
    private static Optional<Status> status(String group) {
        return Arrays.stream(Status.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(group))
                .findFirst();
    }

    private static List<Place> places(JsonNode location) throws WrongRow {
        return Values.name("location.name", EventNode.text(location, "name"))
                .map(name -> List.of(new Place(name, Optional.empty())))
                .orElse(List.of());
    }

    private static String details(JsonNode slide, JsonNode words) throws WrongRow {
        String group = EventNode.text(slide, "group");
        JsonNode media = slide.path("media");
        return Values.details(
                "text",
                Stream.of(
                                plain(EventNode.text(words, "text")),
                                status(group).isPresent() || group.isBlank() ? "" : "Group: " + group,
                                plain(EventNode.text(media, "caption")),
                                plain(EventNode.text(media, "credit")),
                                EventNode.text(media, "url"))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** Without its HTML; the address of a link behind its words. */
    private static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style").remove();
        document.select("br, p, blockquote, li").before("\n");
        document.select("a[href^=http]").forEach(link -> link.appendText(" (" + link.attr("href") + ")"));
        return document.body()
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
