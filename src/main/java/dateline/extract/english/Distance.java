package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time between two events: "two weeks after", "a decade before", "the day after", "hours after".
 *
 * @param number of units; 0 for hours and minutes, which keep within about a day
 */
record Distance(int number, String unit) {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})(DE|CE|Y|M|W|D)");
    private static final Pattern HOURS = Pattern.compile("PT[\\dX]+[HM]");
    private static final Map<String, String> UNITS =
            Map.of("day", "D", "morning", "D", "night", "D", "week", "W", "month", "M", "year", "Y");

    static Optional<Distance> of(TimeMention mention) {
        Matcher length = LENGTH.matcher(mention.value());
        if (HOURS.matcher(mention.value()).matches()) {
            return Optional.of(new Distance(0, "D"));
        }
        return mention.type() == TimexType.DURATION && length.matches()
                ? Optional.of(new Distance(Integer.parseInt(length.group(1)), length.group(2)))
                : Optional.empty();
    }

    /** The length whose words end right before the word. */
    static Optional<Distance> before(Parse parse, int word) {
        if (word == 0) {
            return Optional.empty();
        }
        return parse.mentions().stream()
                .filter(mention -> mention.span().overlaps(parse.word(word - 1).span()))
                .findFirst()
                .flatMap(Distance::of)
                .or(() -> ofOne(parse, word - 1));
    }

    /** "the day after", "the week before". */
    private static Optional<Distance> ofOne(Parse parse, int unit) {
        boolean the = unit > 0 && parse.word(unit - 1).lower().equals("the");
        return Optional.ofNullable(UNITS.get(parse.word(unit).lower()))
                .filter(one -> the)
                .map(one -> new Distance(1, one));
    }

    /** That long before the day, no more exactly than the unit tells. */
    Edtf back(LocalDate day) {
        return moved(day, -number);
    }

    /** That long after the day, no more exactly than the unit tells. */
    Edtf ahead(LocalDate day) {
        return moved(day, number);
    }

    private Edtf moved(LocalDate day, int by) {
        return switch (unit) {
            case "Y" -> Edtf.year(day.getYear() + by);
            case "DE" -> Edtf.year(day.getYear() + 10 * by);
            case "CE" -> Edtf.year(day.getYear() + 100 * by);
            case "M" -> Edtf.month(YearMonth.from(day).plusMonths(by));
            case "W" -> Edtf.day(day.plusWeeks(by)).approximate();
            default -> by == 0 ? Edtf.day(day).approximate() : Edtf.day(day.plusDays(by));
        };
    }
}
