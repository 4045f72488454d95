package dateline.extract.english;

import dateline.time.Edtf;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time between two events: "two weeks after", "a decade before". */
record Distance(int number, String unit) {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})(DE|CE|Y|M|W|D)");

    static Optional<Distance> of(TimeMention mention) {
        Matcher length = LENGTH.matcher(mention.value());
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
                .flatMap(Distance::of);
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
            default -> Edtf.day(day.plusDays(by));
        };
    }
}
