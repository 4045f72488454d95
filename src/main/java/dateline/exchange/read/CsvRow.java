package dateline.exchange.read;

import dateline.extract.Actor;
import dateline.extract.Gap;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Speaker;
import dateline.extract.Status;
import dateline.time.Edtf;
import dateline.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a CSV file, by the names of its columns.
 *
 * <p>Of the event: {@code title}; {@code edtf}, else {@code date}, its date in EDTF; {@code when}, the words for it;
 * {@code status}, {@code kind}; {@code speaker} and {@code via}; {@code actors}, parted by semicolons, "(partner)" after
 * whom it is done with; {@code places}, likewise, with "(KP)" for a country; {@code gap} in EDTF with {@code gaptext};
 * {@code inferred}. Of its source: {@code source}, the publisher; {@code url}, {@code published}, {@code article}, its
 * title; {@code quote}. {@code event} tells which rows are one event. All others are details, in words.
 */
final class CsvRow {

    /** Of Dateline's own, some follow from the rest, or are of another store: they are known, and not read. */
    private static final Set<String> KNOWN =
            Stream.concat(CsvForm.HEADER.stream(), Stream.of("date")).collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLACE = Pattern.compile("(.+) \\(([A-Z]{2})\\)");

    private final Map<String, String> cells;

    CsvRow(Map<String, String> cells) {
        this.cells = cells;
    }

    Entry entry(int line) throws WrongRow {
        Optional<String> key = Values.name("event", cell("event"));
        Happening happening = new Happening(
                Values.title(cell("title")),
                when(key.isPresent()),
                Values.word("status", cell("status"), Status.class),
                Values.word("kind", cell("kind"), Kind.class).orElse(Kind.OTHER),
                actors(),
                places(),
                speaker(),
                gap(),
                cell("inferred").strip().equalsIgnoreCase("true"),
                details());
        return new Entry(line, key, happening, List.of(citation()));
    }

    private String cell(String column) {
        return CsvForm.unguarded(cells.getOrDefault(column, ""));
    }

    /** @param isOurs whether it is from an export of Dateline, whose words without a date wait for one */
    private When when(boolean isOurs) throws WrongRow {
        String date = cell("edtf").isBlank() ? cell("date") : cell("edtf");
        if (!date.isBlank()) {
            return When.placed(Values.date(cell("edtf").isBlank() ? "date" : "edtf", date));
        }
        String words = cell("when").strip();
        if (words.isEmpty()) {
            return When.undated();
        }
        return isOurs ? When.dateNeeded(Values.timeWords("when", words)) : When.placed(Values.date("when", words));
    }

    private List<Actor> actors() throws WrongRow {
        List<Actor> actors = new ArrayList<>();
        for (String each : parts("actors")) {
            boolean isPartner = each.endsWith(CsvForm.PARTNER);
            String name = isPartner ? each.substring(0, each.length() - CsvForm.PARTNER.length()) : each;
            actors.add(new Actor(name, isPartner ? Actor.Role.PARTNER : Actor.Role.AGENT));
        }
        return actors;
    }

    private List<Place> places() throws WrongRow {
        List<Place> places = new ArrayList<>();
        for (String each : parts("places")) {
            Matcher withCountry = PLACE.matcher(each);
            places.add(
                    withCountry.matches()
                            ? new Place(withCountry.group(1), Optional.of(withCountry.group(2)))
                            : new Place(each, Optional.empty()));
        }
        return places;
    }

    private List<String> parts(String column) throws WrongRow {
        List<String> parts = Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        for (String each : parts) {
            Values.name(column, each);
        }
        return parts;
    }

    private Optional<Speaker> speaker() throws WrongRow {
        Optional<String> via = Values.name("via", cell("via"));
        return Values.name("speaker", cell("speaker")).map(name -> new Speaker(name, via));
    }

    private Optional<Gap> gap() throws WrongRow {
        if (cell("gap").isBlank()) {
            return Optional.empty();
        }
        Edtf stretch = Values.date("gap", cell("gap"));
        String words = cell("gaptext").strip();
        return Optional.of(Values.gap(stretch, words.isEmpty() ? stretch.toString() : words));
    }

    private Citation citation() throws WrongRow {
        return new Citation(
                Values.words("article", cell("article"), Happening.LONGEST_TITLE),
                Values.url("url", cell("url")),
                Values.name("source", cell("source")),
                Values.publicationDay("published", cell("published")),
                Values.quote("quote", cell("quote")));
    }

    private String details() throws WrongRow {
        return Values.details(
                "the other columns",
                cells.keySet().stream()
                        .filter(column -> !column.isEmpty() && !KNOWN.contains(column))
                        .filter(column -> !cell(column).isBlank())
                        .map(column -> column + ": " + cell(column).strip())
                        .collect(Collectors.joining("\n")));
    }
}
