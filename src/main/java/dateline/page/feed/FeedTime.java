package dateline.page.feed;

import dateline.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time as exact as a feed gives it.
 *
 * @param date a day in the zone of the feed, or a month or year where that is all it says
 * @param time of the day; only with a day
 * @param zone as the feed gives it; empty where it gives none
 */
public record FeedTime(Edtf date, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

    static FeedTime of(Year year) {
        return new FeedTime(Edtf.parse("%04d".formatted(year.getValue())), Optional.empty(), Optional.empty());
    }

    static FeedTime of(YearMonth month) {
        return new FeedTime(Edtf.parse(month.toString()), Optional.empty(), Optional.empty());
    }

    static FeedTime of(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
        return new FeedTime(Edtf.parse(day.toString()), time, zone);
    }

    /** The day, where it is as exact as that. */
    public Optional<LocalDate> day() {
        return date.toString().length() == "2024-06-19".length()
                ? Optional.of(LocalDate.parse(date.toString()))
                : Optional.empty();
    }

    /** The instant, where there is a time of day; one without a zone is taken for UTC, as feed readers do. */
    public Optional<Instant> instant() {
        return day().flatMap(day -> time.map(it -> day.atTime(it).toInstant(zone.orElse(ZoneOffset.UTC))));
    }
}
