package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

    @Test
    void tellsADayWithoutParsingAlike() {
        LocalDate day = LocalDate.of(2024, 6, 9);
        assertThat(EdtfWords.words(day))
                .isEqualTo(EdtfWords.words(Edtf.day(day)))
                .isEqualTo("9 June 2024");
        LocalDate early = LocalDate.of(-43, 3, 15);
        assertThat(EdtfWords.words(early)).isEqualTo(EdtfWords.words(Edtf.day(early)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-19 | 19 June 2024",
                "2019 | 2019",
                "2024-06 | June 2024",
                "../2024-06-19 | on or before 19 June 2024",
                "../2024-06 | in or before June 2024",
                "2024-06-18/.. | 18 June 2024 or later",
                "2000~ | about 2000",
                "2000/2024-06-19 | 2000 to 19 June 2024",
                "2000~/2024-06-19 | about 2000 to 19 June 2024",
                "2000? | 2000 (uncertain)",
                "199X | the 1990s",
                "19XX | the 1900s",
                "2023-35 | the third quarter of 2023",
                "2010-40 | the first half of 2010",
                "2011-21 | spring 2011",
                "2024-06-XX | a day in June 2024",
                "2024-XX-XX | some time in 2024",
                "-0043 | 44 BC",
                "Y12024 | 12024",
                "2024-06-19T20:30:00Z | 19 June 2024",
            })
    void tellsADateInWords(String edtf, String words) {
        assertThat(EdtfWords.words(Edtf.parse(edtf))).isEqualTo(words);
    }
}
