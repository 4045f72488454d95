package dateline.exchange;

import dateline.event.Tellings.Known;
import dateline.exchange.read.Citation;
import dateline.exchange.read.Entry;
import dateline.exchange.read.Happening;
import dateline.extract.Actor;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.text.Span;
import dateline.time.DateWords;
import dateline.time.When;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file says of an event, as a paragraph of the text that is its source from now on.
 *
 * @param quote what the event leads to: the source's own words where the file has them, else the whole paragraph
 */
record Paragraph(String text, Span quote) {

    static Paragraph of(Entry entry, Citation citation, DateWords dateWords) {
        String row = row(entry.happening(), dateWords);
        return citation.quote()
                .map(words -> new Paragraph(
                        row + "\n“" + words + "”", Span.of(row.length() + 2, row.length() + 2 + words.length())))
                .orElseGet(() -> new Paragraph(row, Span.of(0, row.length())));
    }

    private static String row(Happening event, DateWords dateWords) {
        return Stream.of(
                        event.title(),
                        about(event, dateWords),
                        line("Who: ", event.actors().stream().map(Paragraph::words)),
                        line("Where: ", event.places().stream().map(Paragraph::words)),
                        event.gap()
                                .map(gap -> "Nothing of the kind: " + gap.words() + " (" + gap.interval() + ")")
                                .orElse(""),
                        event.details())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String about(Happening event, DateWords dateWords) {
        Optional<String> speaker = event.speaker()
                .map(said -> "said by " + said.name()
                        + said.via().map(via -> ", via " + via).orElse(""));
        return Stream.of(
                        words(event.when(), dateWords),
                        event.status().map(Paragraph::word).orElse(""),
                        event.kind() == Kind.OTHER ? "" : word(event.kind()),
                        speaker.orElse(""),
                        event.inferred() ? "inferred" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String words(When when, DateWords dateWords) {
        if (when instanceof When.Placed placed) {
            return dateWords.words(placed.edtf()) + " (" + placed.edtf() + ")";
        }
        return when instanceof When.DateNeeded waiting ? waiting.words() : "Undated";
    }

    private static String words(Actor actor) {
        return actor.role() == Actor.Role.PARTNER ? actor.name() + " (partner)" : actor.name();
    }

    private static String words(Place place) {
        return place.country().map(code -> place.name() + " (" + code + ")").orElse(place.name());
    }

    private static String line(String beginning, Stream<String> parts) {
        String joined = parts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : beginning + joined;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** By which it is found again where it is there already. */
    Known identity(Happening event) {
        return new Known(
                quote.in(text),
                event.title(),
                event.when() instanceof When.Placed placed
                        ? Optional.of(placed.edtf().toString())
                        : Optional.empty());
    }
}
