package dateline.time;

import java.time.LocalDateTime;

/**
 * A stretch of a day.
 *
 * @param timex as TIMEX3 writes it after the day: "T08:30", "TMO"
 * @param startMinute minutes from the day's beginning
 * @param endMinute minutes from the day's beginning, exclusive; beyond 1440 where it reaches into the next day
 */
public record TimeOfDay(String timex, int startMinute, int endMinute) {

    public static final TimeOfDay BEFORE_DAWN = new TimeOfDay("TMO", 0, 6 * 60);
    public static final TimeOfDay DAWN = new TimeOfDay("TMO", 4 * 60, 7 * 60);
    public static final TimeOfDay MORNING = new TimeOfDay("TMO", 5 * 60, 12 * 60);
    public static final TimeOfDay MIDDAY = new TimeOfDay("T12:00", 11 * 60, 14 * 60);
    public static final TimeOfDay AFTERNOON = new TimeOfDay("TAF", 12 * 60, 18 * 60);
    public static final TimeOfDay EVENING = new TimeOfDay("TEV", 17 * 60, 24 * 60);
    public static final TimeOfDay NIGHT = new TimeOfDay("TNI", 18 * 60, 30 * 60);

    /** The minute, or the hour where no minute is told; hour 24 is the midnight that ends the day. */
    public static TimeOfDay clock(int hour, int minute, int lengthInMinutes, String zone) {
        int start = hour * 60 + minute;
        return new TimeOfDay("T%02d:%02d%s".formatted(hour, minute, zone), start, start + lengthInMinutes);
    }

    public Interval on(java.time.LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return Interval.of(midnight.plusMinutes(startMinute), midnight.plusMinutes(endMinute));
    }
}
