package dateline.ingest;

import dateline.time.Interval;
import dateline.time.Reading;
import dateline.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as the API shows it.
 *
 * @param begin offset in UTF-16 code units of the text
 * @param value by TIMEX3
 * @param edtf null where it has no place in time
 * @param latest the day after the last
 */
@Schema(name = "TimeMention")
public record MentionView(
        int begin,
        int end,
        String type,
        String value,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String text,
        List<String> why) {

    static MentionView of(TimeMention mention, String text) {
        Optional<Reading.Placed> placed =
                mention.reading() instanceof Reading.Placed found ? Optional.of(found) : Optional.empty();
        return new MentionView(
                mention.span().startInclusive(),
                mention.span().endExclusive(),
                mention.type().name(),
                mention.value(),
                placed.map(found -> found.edtf().toString()).orElse(null),
                placed.map(Reading.Placed::interval).flatMap(Interval::earliest).orElse(null),
                placed.map(Reading.Placed::interval).flatMap(Interval::latest).orElse(null),
                mention.span().in(text),
                mention.trace().words());
    }
}
