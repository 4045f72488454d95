package dateline.time;

import java.time.DateTimeException;

/** A season, quarter, third or half of a year, by the codes of ISO 8601-2: 21 (spring) to 41 (the second half). */
record YearPart(int firstMonth, int months) {

    private static final int FIRST_CODE = 21;

    private static final YearPart[] PARTS = {
        // 21–24: spring, summer, autumn, winter: taken as the northern ones
        new YearPart(3, 3),
        new YearPart(6, 3),
        new YearPart(9, 3),
        new YearPart(12, 3),
        // 25–28: the same, northern
        new YearPart(3, 3),
        new YearPart(6, 3),
        new YearPart(9, 3),
        new YearPart(12, 3),
        // 29–32: the same, southern
        new YearPart(9, 3),
        new YearPart(12, 3),
        new YearPart(3, 3),
        new YearPart(6, 3),
        // 33–36: quarters
        new YearPart(1, 3),
        new YearPart(4, 3),
        new YearPart(7, 3),
        new YearPart(10, 3),
        // 37–39: thirds
        new YearPart(1, 4),
        new YearPart(5, 4),
        new YearPart(9, 4),
        // 40–41: halves
        new YearPart(1, 6),
        new YearPart(7, 6)
    };

    static boolean isCode(int code) {
        return code >= FIRST_CODE && code < FIRST_CODE + PARTS.length;
    }

    /** @throws DateTimeException where no part of the year has that code */
    static YearPart of(int code) {
        if (!isCode(code)) {
            throw new DateTimeException("no part of a year: " + code);
        }
        return PARTS[code - FIRST_CODE];
    }
}
