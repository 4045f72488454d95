package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stretch of a day.
 *
 * @param timex as TIMEX3 writes it after the day: "T08:30", "TMO"
 * @param startMinute minutes from the day's beginning
 * @param endMinute minutes from the day's beginning, exclusive; beyond 1440 where it reaches into the next day
 * @param zone whose clock it is, where the text tells
 */
public record TimeOfDay(String timex, int startMinute, int endMinute, Optional<ZoneId> zone) {

    public static final TimeOfDay BEFORE_DAWN = of("TMO", 0, 6 * 60);
    public static final TimeOfDay DAWN = of("TMO", 4 * 60, 7 * 60);
    public static final TimeOfDay MORNING = of("TMO", 5 * 60, 12 * 60);
    public static final TimeOfDay AFTERNOON = of("TAF", 12 * 60, 18 * 60);
    public static final TimeOfDay EVENING = of("TEV", 17 * 60, 24 * 60);
    public static final TimeOfDay NIGHT = of("TNI", 18 * 60, 30 * 60);

    private static TimeOfDay of(String timex, int startMinute, int endMinute) {
        return new TimeOfDay(timex, startMinute, endMinute, Optional.empty());
    }

    /** The minute, or the hour where no minute is told; hour 24 is the midnight that ends the day. */
    public static TimeOfDay clock(int hour, int minute, int lengthInMinutes) {
        int start = hour * 60 + minute;
        return of("T%02d:%02d".formatted(hour, minute), start, start + lengthInMinutes);
    }

    /** The same on the clock of a zone. TIMEX3 keeps the clock, and writes "Z" for universal time alone. */
    public TimeOfDay in(ZoneId clock) {
        boolean universal = clock.getRules().isFixedOffset() && clock.getId().equals("UTC");
        return new TimeOfDay(universal ? timex + "Z" : timex, startMinute, endMinute, Optional.of(clock));
    }

    /** When it is on that day: by the reader's clock where both zones are known, else by the clock that the text reads. */
    public Interval on(LocalDate day, Optional<ZoneId> reader) {
        LocalDateTime midnight = day.atStartOfDay();
        return Interval.of(
                atReader(midnight.plusMinutes(startMinute), reader), atReader(midnight.plusMinutes(endMinute), reader));
    }

    private LocalDateTime atReader(LocalDateTime clock, Optional<ZoneId> reader) {
        return zone.flatMap(told -> reader.map(
                        own -> clock.atZone(told).withZoneSameInstant(own).toLocalDateTime()))
                .orElse(clock);
    }
}
