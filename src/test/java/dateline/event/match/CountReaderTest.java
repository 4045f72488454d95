package dateline.event.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A strike killed 12 people.                            | dead 12..12
                    Twelve people were killed and 30 others wounded.      | dead 12..12; hurt 30..30
                    At least 1,500 are dead.                              | dead 1500..Infinity
                    The death toll rose to 44.                            | dead 44..44
                    Up to 20 were injured in the crash.                   | hurt 0..20
                    Iran fired 300 drones.                                | drone 300..300
                    They signed a deal worth $3.5 billion.                | $ 3500000000..3500000000
                    The first visit in 24 years, in 2024.                 | ''
                    He was born on 19 June 1970 and spoke for two hours.  | ''
                    Talks began at 10:30 a.m. on the 3rd.                 | ''
                    """)
    void whatIsCountedAndHowMany(String sentence, String counts) {
        assertThat(CountReader.read(sentence).stream()
                        .map(count -> count.of() + " " + plain(count.least()) + ".." + plain(count.most()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(counts);
    }

    private static String plain(double number) {
        return Double.isInfinite(number) ? "Infinity" : "%.0f".formatted(number);
    }
}
