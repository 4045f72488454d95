package dateline.time.english;

import dateline.time.TimeOfDay;

/** The parts of a day by their number in the lexicon. */
final class DayParts {

    private static final TimeOfDay[] PARTS = {
        TimeOfDay.DAWN, TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.EVENING, TimeOfDay.NIGHT
    };

    private static final int HALF_DAY = 12 * 60;

    private DayParts() {}

    static TimeOfDay of(int number) {
        return PARTS[number - 1];
    }

    /** What a clock of twelve hours shows in that part: 10:20 at night is 22:20. */
    static TimeOfDay in(TimeOfDay part, TimeOfDay clock) {
        int later = clock.startMinute() + HALF_DAY;
        boolean isMeant = clock.startMinute() < HALF_DAY && later >= part.startMinute() && later < part.endMinute();
        int length = clock.endMinute() - clock.startMinute();
        TimeOfDay meant = TimeOfDay.clock(later / 60, later % 60, length);
        boolean universal = clock.timex().endsWith("Z");
        return isMeant && !universal ? clock.zone().map(meant::in).orElse(meant) : clock;
    }
}
