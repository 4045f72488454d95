package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages that neither declare nor mark their day of publication. */
class DaysInLinesTest {

    private static final String TEXT =
            "<p>The envoys met the ministers of the two countries and talked about the budget of the union, the price of grain"
                    + " and the new bridge, which is to be opened when the river allows it, as everybody hopes.</p>";

    @Test
    void aDayInAnyLineIsAGuessAndSaysSo() {
        CleanPage page =
                read("<p>Fair of the guilds: 5 May 2019</p>" + TEXT + "<p>Ball of the firemen: 7 June 2019</p>");
        assertThat(page.publishedOn().orElseThrow().value()).hasToString("2019-05-05");
        assertThat(page.publishedOn().orElseThrow().source())
                .isEqualTo(
                        "a guess, as the page does not say when it was published: the line “Fair of the guilds: 5 May 2019”");
        assertThat(page.candidates())
                .filteredOn(candidate -> candidate.of().equals("publishedOn"))
                .extracting(Candidate::value)
                .containsExactly("2019-05-05", "2019-06-07");
    }

    @Test
    void aLineThatSaysItIsNoGuess() {
        CleanPage page = read("<p>Fair of the guilds: 5 May 2019</p>" + TEXT + "<p>Published on 7 June 2019</p>");
        assertThat(page.publishedOn().orElseThrow())
                .isEqualTo(new Evidence<>(java.time.LocalDate.of(2019, 6, 7), "the line “Published on 7 June 2019”"));
    }

    @Test
    void aPageWithoutADayHasNone() {
        assertThat(read(TEXT).publishedOn()).isEmpty();
    }

    private static CleanPage read(String body) {
        return new PageReader().readHtml("<html lang=en><body>" + body + "</body></html>", Optional.empty());
    }
}
