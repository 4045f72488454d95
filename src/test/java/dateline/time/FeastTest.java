package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of feasts as calendars had them, years apart, with the leap months and late moons among them. */
class FeastTest {

    @ParameterizedTest
    @CsvSource({
        "EASTER, 1981-04-19",
        "EASTER, 2008-03-23",
        "EASTER, 2038-04-25",
        "ORTHODOX_EASTER, 2010-04-04",
        "ORTHODOX_EASTER, 2013-05-05",
        "ORTHODOX_EASTER, 2024-05-05",
        "ROSH_HASHANAH, 2013-09-05",
        "ROSH_HASHANAH, 2024-10-03",
        "YOM_KIPPUR, 1973-10-06",
        "YOM_KIPPUR, 2022-10-05",
        "PASSOVER, 2013-03-26",
        "PASSOVER, 2016-04-23",
        "HANUKKAH, 2013-11-28",
        "HANUKKAH, 2022-12-19",
        "HANUKKAH, 2024-12-26",
        "LUNAR_NEW_YEAR, 1966-01-21",
        "LUNAR_NEW_YEAR, 1985-02-20",
        "LUNAR_NEW_YEAR, 2007-02-18",
        "LUNAR_NEW_YEAR, 2015-02-19",
        "LUNAR_NEW_YEAR, 2020-01-25",
        "LUNAR_NEW_YEAR, 2034-02-19",
        "DIWALI, 2009-10-17",
        "DIWALI, 2013-11-03",
        "DIWALI, 2016-10-30",
        "DIWALI, 2018-11-07",
        "DIWALI, 2020-11-14",
        "DIWALI, 2022-10-24",
        "EID_AL_FITR, 2013-08-08",
        "EID_AL_ADHA, 2024-06-16",
        "THANKSGIVING, 2013-11-28",
        "ELECTION_DAY, 2016-11-08",
        "MEMORIAL_DAY, 2012-05-28"
    })
    void fallsOn(Feast feast, LocalDate day) {
        assertThat(feast.day(day.getYear())).isEqualTo(day);
    }
}
