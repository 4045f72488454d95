package dateline.exchange.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.exchange.read.ComponentProperties.Property;
import dateline.extract.Place;
import dateline.extract.Status;
import dateline.time.Edtf;
import dateline.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A VEVENT or VJOURNAL. A DATE is a day; a DATE-TIME alone is that second, and with an end, the days from the one to the
 * other, as EDTF has no stretch of hours. What Dateline's own export adds, in {@code X-DATELINE-EVENT}, counts as far as
 * the component still says the same.
 */
final class CalendarEntry {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Set<String> REPEATING = Set.of("RRULE", "RDATE", "EXRULE", "RECURRENCE-ID");

    private final ComponentProperties properties;

    CalendarEntry(ComponentProperties properties) {
        this.properties = properties;
    }

    Entry entry(int line) throws WrongRow {
        for (String each : REPEATING) {
            if (properties.get(each).isPresent()) {
                throw new WrongRow(
                        "it repeats (" + each + "), and an event of a timeline is a single one: give each its own");
            }
        }
        if (properties.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            throw new WrongRow("it was cancelled");
        }
        Optional<Edtf> date = date();
        Happening told = Happening.of(
                Values.title(properties.text("SUMMARY")),
                date.map(When::placed).orElseGet(When::undated),
                status(),
                Values.name("LOCATION", properties.text("LOCATION"))
                        .map(name -> List.of(new Place(name, Optional.empty())))
                        .orElse(List.of()),
                details());
        Optional<Property> carried = properties.get("X-DATELINE-EVENT");
        return carried.isEmpty()
                ? new Entry(line, Optional.empty(), told, List.of(Citation.NONE))
                : event(carried.get().text(), line).shownAs(told, date);
    }

    private static Entry event(String json, int line) throws WrongRow {
        try {
            return EventNode.entry(JsonReader.JSON.readTree(json), line);
        } catch (JsonProcessingException broken) {
            throw new WrongRow("X-DATELINE-EVENT: is no JSON");
        }
    }

    private Optional<Status> status() throws WrongRow {
        Optional<Status> ours = Values.word("X-DATELINE-STATUS", properties.text("X-DATELINE-STATUS"), Status.class);
        boolean isTentative = properties.text("STATUS").equalsIgnoreCase("TENTATIVE");
        return ours.isEmpty() && isTentative ? Optional.of(Status.PLANNED) : ours;
    }

    private Optional<Edtf> date() throws WrongRow {
        Optional<Property> start = properties.get("DTSTART");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate firstDay = day("DTSTART", start.get());
        if (properties.get("DURATION").isPresent()) {
            throw new WrongRow("DURATION: is not taken; give DTEND");
        }
        Optional<Property> end = properties.get("DTEND");
        if (end.isEmpty() || end.get().equals(start.get())) {
            return Optional.of(isMoment(start.get()) ? moment(start.get()) : Edtf.day(firstDay));
        }
        // A DATE as DTEND is the day after the last; of a DATE-TIME, midnight is.
        LocalDate endDay = day("DTEND", end.get());
        boolean isAtMidnight = !isMoment(end.get()) || digits(end.get()).endsWith("T000000");
        LocalDate lastDay = isAtMidnight ? endDay.minusDays(1) : endDay;
        if (lastDay.isBefore(firstDay)) {
            throw new WrongRow("DTEND: is not after DTSTART");
        }
        return Optional.of(
                lastDay.equals(firstDay) ? Edtf.day(firstDay) : Edtf.between(Edtf.day(firstDay), Edtf.day(lastDay)));
    }

    private static boolean isMoment(Property property) {
        return property.value().indexOf('T') >= 0;
    }

    private static String digits(Property property) {
        return property.value().endsWith("Z")
                ? property.value().substring(0, property.value().length() - 1)
                : property.value();
    }

    private static LocalDate day(String name, Property property) throws WrongRow {
        try {
            return isMoment(property)
                    ? LocalDateTime.parse(digits(property), MOMENT).toLocalDate()
                    : LocalDate.parse(property.value(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noDay) {
            throw new WrongRow(name + ": “" + Values.shown(property.value())
                    + "” is no day or time of the form 20240619 or 20240619T093000Z");
        }
    }

    /** At the place's own time where a zone is named: what day it was there is what counts. */
    private static Edtf moment(Property property) {
        LocalDateTime time = LocalDateTime.parse(digits(property), MOMENT);
        String zone = property.value().endsWith("Z") ? "Z" : "";
        return Edtf.parse(time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")) + zone);
    }

    private String details() throws WrongRow {
        return Values.details(
                "DESCRIPTION",
                Stream.of(
                                properties.text("DESCRIPTION").strip(),
                                properties.text("URL").strip())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")));
    }
}
