package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Anchor;
import dateline.time.DatePhrases;
import dateline.time.Edtf;
import dateline.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDatePhrasesTest {

    private static final Anchor FRIDAY = Anchor.of(LocalDate.of(2024, 6, 21));

    private final DatePhrases phrases = new EnglishDatePhrases(EnglishTimeTagger.create());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    19 June 2024             | 2024-06-19
                    On 19 June 2024.         | 2024-06-19
                    yesterday                | 2024-06-20
                    the 1990s                | 199X
                    in the spring of 2019    | 2019-21
                    by 3 May 2017            | ../2017-05-03
                    after 2022               | 2022/..
                    """)
    void readsOneDateFromEndToEnd(String phrase, String edtf) {
        assertThat(phrases.read(phrase, FRIDAY)).isEqualTo(When.placed(Edtf.parse(edtf)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not yesterday",
                "3 May 2017 or 4 May 2017",
                "on 3 May 2017 at the latest perhaps",
                "24 years",
                "on",
                "every Friday",
                "before the summit",
                "Kim's visit on 3 May 2017"
            })
    void whateverSaysMoreOrLessThanADateIsNone(String phrase) {
        assertThat(phrases.read(phrase, FRIDAY)).isEqualTo(When.undated());
    }

    @Test
    void whatCountsFromAnUnknownDayWaitsForIt() {
        assertThat(phrases.read("before last week", Anchor.none())).isEqualTo(When.dateNeeded("last week"));
    }
}
