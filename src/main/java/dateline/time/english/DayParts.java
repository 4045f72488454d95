package dateline.time.english;

import dateline.time.TimeOfDay;

/** The parts of a day by their number in the lexicon. */
final class DayParts {

    private static final TimeOfDay[] PARTS = {
        TimeOfDay.DAWN, TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.EVENING, TimeOfDay.NIGHT
    };

    private DayParts() {}

    static TimeOfDay of(int number) {
        return PARTS[number - 1];
    }
}
