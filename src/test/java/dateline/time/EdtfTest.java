package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        // level 0
        "2024-06-19, 2024-06-19, 2024-06-20",
        "2024-06, 2024-06-01, 2024-07-01",
        "2024, 2024-01-01, 2025-01-01",
        "0000, 0000-01-01, 0001-01-01",
        "2000/2024, 2000-01-01, 2025-01-01",
        "2000/2024-06-19, 2000-01-01, 2024-06-20",
        "2004-06/2004, 2004-06-01, 2005-01-01",
        // level 1
        "2000~, 2000-01-01, 2001-01-01",
        "2024-06?, 2024-06-01, 2024-07-01",
        "2024-06-19%, 2024-06-19, 2024-06-20",
        "199X, 1990-01-01, 2000-01-01",
        "19XX, 1900-01-01, 2000-01-01",
        "2024-XX, 2024-01-01, 2025-01-01",
        "2024-02-XX, 2024-02-01, 2024-03-01",
        "2024-XX-XX, 2024-01-01, 2025-01-01",
        "2024-21, 2024-03-01, 2024-06-01",
        "2024-24, 2024-12-01, 2025-03-01",
        "-0043, -0043-01-01, -0042-01-01",
        "Y10000, +10000-01-01, +10001-01-01",
        "Y-170002, -170002-01-01, -170001-01-01",
        "1984?/2004~, 1984-01-01, 2005-01-01",
        // level 2
        "2023-35, 2023-07-01, 2023-10-01",
        "2023-36, 2023-10-01, 2024-01-01",
        "2010-40, 2010-01-01, 2010-07-01",
        "2010-41, 2010-07-01, 2011-01-01",
        "156X-12-25, 1560-12-25, 1569-12-26",
        "19XX-02-29, 1904-02-29, 1996-03-01",
        "2004-06-~11, 2004-06-11, 2004-06-12",
        "2004-06~-11, 2004-06-11, 2004-06-12",
        "2004-1X, 2004-10-01, 2005-01-01",
        "2004-02-3X/2004-03, , ",
    })
    void boundsHoldEveryDayThatTheDateMayMean(String edtf, String earliest, String latest) {
        if (earliest == null) {
            assertThatThrownBy(() -> Edtf.parse(edtf)).isInstanceOf(DateTimeParseException.class);
            return;
        }
        Interval interval = Edtf.parse(edtf).interval();
        assertThat(interval.earliest()).contains(LocalDate.parse(earliest));
        assertThat(interval.latest()).contains(LocalDate.parse(latest));
    }

    @ParameterizedTest
    @CsvSource({
        "../2024-06-19, , 2024-06-20",
        "/2024-06-19, , 2024-06-20",
        "2000/.., 2000-01-01, ",
        "2000/, 2000-01-01, "
    })
    void openAndUnknownEndsAreUnbounded(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(edtf).interval().earliest()).isEqualTo(java.util.Optional.ofNullable(earliest));
        assertThat(Edtf.parse(edtf).interval().latest()).isEqualTo(java.util.Optional.ofNullable(latest));
        assertThat(Edtf.parse(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19T20:30:00, 2024-06-19T20:30:00",
        "2024-06-19T20:30:00Z, 2024-06-19T20:30:00",
        "2024-06-19T20:30:00+09:00, 2024-06-19T20:30:00",
        "2024-06-19T20:30:00-05, 2024-06-19T20:30:00"
    })
    void aMomentIsOneSecondOfLocalTime(String edtf, LocalDateTime second) {
        assertThat(Edtf.parse(edtf).interval()).isEqualTo(Interval.of(second, second.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-02-30",
                "2023-02-29",
                "2024-13",
                "2024-00",
                "2024-06-00",
                "2024-06-32",
                "2024-42",
                "2024-21-05",
                "24",
                "20240619",
                "2024-6-1",
                "2024-06-19T24:00:00",
                "2024-06-19T10:61:00",
                "2024-06-19T10:00",
                "2024-06-19T10:00:00+25:00",
                "2024-02-30T10:00:00",
                "2024/2000",
                "2024/2000/1999",
                "../..",
                "/",
                "..",
                "-0000",
                "Y2024",
                "Y999999999",
                "2024~~",
                " 2024",
                "2024-06-19/2024-06-18",
                "２０２４",
                "{2020,2021}",
                "Y-17E7",
                "1950S2",
                "2024-06-19T10:00:00/2025"
            })
    void refusesWhatIsNoDate(String edtf) {
        assertThatThrownBy(() -> Edtf.parse(edtf)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000~",
        "2000?, 2000%",
        "2000~, 2000~",
        "2000/2024-06-19, 2000~/2024-06-19~",
        "../2024, ../2024~",
        "2024-06-19T20:30:00Z, 2024-06-19~"
    })
    void approximateMarksEachEndThatIsTold(String edtf, String approximate) {
        assertThat(Edtf.parse(edtf).approximate()).hasToString(approximate);
    }

    @ParameterizedTest
    @CsvSource({"../1999, 2000", "2000, 2000/..", "2000-01-01, 2000-01", "-0001, 0000", "2000, 2000~"})
    void comesBefore(String former, String latter) {
        assertThat(Edtf.parse(former)).isLessThan(Edtf.parse(latter));
        assertThat(Edtf.parse(latter)).isGreaterThan(Edtf.parse(former));
    }

    @org.junit.jupiter.api.Test
    void factoriesPrintWhatTheParserReads() {
        assertThat(Edtf.day(LocalDate.of(2024, 6, 19))).isEqualTo(Edtf.parse("2024-06-19"));
        assertThat(Edtf.month(YearMonth.of(2024, 6))).isEqualTo(Edtf.parse("2024-06"));
        assertThat(Edtf.year(-43)).isEqualTo(Edtf.parse("-0043"));
        assertThat(Edtf.year(12024)).isEqualTo(Edtf.parse("Y12024"));
        assertThat(Edtf.decade(1990)).isEqualTo(Edtf.parse("199X"));
        assertThat(Edtf.century(1900)).isEqualTo(Edtf.parse("19XX"));
        assertThat(Edtf.partOfYear(2023, 35)).isEqualTo(Edtf.parse("2023-35"));
        assertThat(Edtf.between(Edtf.parse("2000~/2001"), Edtf.parse("2003/2004")))
                .hasToString("2000~/2004");
        assertThat(Edtf.before(Edtf.parse("2000/2024"))).hasToString("../2024");
        assertThat(Edtf.from(Edtf.parse("2000/2024"))).hasToString("2000/..");
    }
}
