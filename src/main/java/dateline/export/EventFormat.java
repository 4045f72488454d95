package dateline.export;

import dateline.rest.Problems;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A format that events are exported in. */
enum EventFormat {
    CSV("csv", "csv", "text/csv; charset=utf-8; header=present", CsvWriter::open),
    JSON("json", "json", "application/json", JsonWriter::openArray),
    NDJSON("ndjson", "ndjson", "application/x-ndjson", JsonWriter::openLines),
    ICALENDAR("icalendar", "ics", "text/calendar; charset=utf-8", CalendarWriter::open),
    TIMELINEJS("timelinejs", "timelinejs.json", "application/json", TimelineJsWriter::open),
    JSONLD("jsonld", "jsonld", "application/ld+json", LinkedDataWriter::open),
    ANNOTATIONS("annotations", "annotations.jsonld", "application/ld+json", AnnotationWriter::open);

    private final String word;
    private final String extension;
    private final String mediaType;
    private final EventWriter.Opening opening;

    EventFormat(String word, String extension, String mediaType, EventWriter.Opening opening) {
        this.word = word;
        this.extension = extension;
        this.mediaType = mediaType;
        this.opening = opening;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the formats there are */
    static EventFormat named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.badField(
                        "format",
                        "“" + word + "” is none of "
                                + Arrays.stream(values()).map(each -> each.word).collect(Collectors.joining(", "))));
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    EventWriter.Opening opening() {
        return opening;
    }
}
