package dateline.exchange.read;

import static dateline.exchange.read.Read.date;
import static dateline.exchange.read.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines in CSV, as spreadsheets and people write them. */
@Timeout(20)
class CsvFileTest {

    @Test
    void aCsvNeedsNoMoreThanATitle() throws UnreadableFile {
        Contents contents = read("title\nThe wall falls\n");
        assertThat(contents.format()).isEqualTo("csv");
        assertThat(contents.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(2);
            assertThat(entry.happening().title()).isEqualTo("The wall falls");
            assertThat(entry.happening().when()).isEqualTo(When.undated());
            assertThat(entry.happening().status()).isEmpty();
            assertThat(entry.citations()).containsExactly(Citation.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989", "1989-11", "1989-11-09", "1989~", "198X", "1989/1990", "../1989", "1989-24"})
    void aDateOfCsvIsAsWideAsItIsWritten(String edtf) throws UnreadableFile {
        assertThat(date(read("title,edtf\nThe wall falls," + edtf + "\n")
                        .entries()
                        .get(0)))
                .isEqualTo(edtf);
    }

    @Test
    void allThatCsvCanSayIsRead() throws UnreadableFile {
        Contents contents = read("""
                Title;date;status;kind;speaker;via;actors;places;source;url;published;article;quote;Mood
                The summit;2024-06-19;claimed;meet;Kim;KCNA;"A; B (partner)";"Pyongyang (KP); here";The Post;https://p.example/1;2024-06-20;News;"He said ""yes"".";'=good
                """);
        Entry entry = contents.entries().get(0);
        Happening event = entry.happening();
        assertThat(event.status()).contains(Status.CLAIMED);
        assertThat(event.kind()).isEqualTo(Kind.MEET);
        assertThat(event.speaker().orElseThrow().via()).contains("KCNA");
        assertThat(event.actors())
                .extracting(each -> each.name() + " " + each.role())
                .containsExactly("A AGENT", "B PARTNER");
        assertThat(event.places()).extracting(each -> each.country().orElse("")).containsExactly("KP", "");
        assertThat(event.details()).isEqualTo("mood: =good");
        Citation citation = entry.citations().get(0);
        assertThat(citation.publishedOn()).contains(LocalDate.of(2024, 6, 20));
        assertThat(citation.quote()).contains("He said \"yes\".");
    }

    @Test
    void rowsOfOneEventAreOneAndOthersAreNot() throws UnreadableFile {
        Contents contents = read("""
                event,title,edtf,source
                7,The summit,2024,One
                8,The summit,2024,One
                7,The summit,2024,Two
                ,The summit,2024,One
                ,The summit,2024,One
                """);
        assertThat(contents.entries()).hasSize(4);
        assertThat(contents.entries().get(0).citations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,edtf\\n,2024| it has no title",
                "title,edtf\\nA,2024-13| edtf: “2024-13” is no date",
                "title,edtf\\nA,next week| edtf: “next week” is no date",
                "title,when\\nA,in May| when: “in May” is no date",
                "title,status\\nA,maybe| status: “maybe” is none of happened, planned, claimed, denied",
                "title,kind\\nA,party| kind: “party” is none of visit",
                "title,url\\nA,javascript:alert(1)| url: “javascript:alert(1)” is no address",
                "title,published\\nA,19.6.2024| published: “19.6.2024” is no day",
                "title,gap\\nA,../2024| gap: “../2024” is open at an end",
                "title,gap\\nA,x,y,z| it has 4 cells, and the header has 2",
            })
    void aWrongRowOfCsvIsToldWithItsLineAndTheOthersAreRead(String file, String reason) throws UnreadableFile {
        Contents contents = read(file.replace("\\n", "\n") + "\nRight\n");
        assertThat(contents.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(2);
            assertThat(wrong.reason()).startsWith(reason);
        });
        assertThat(contents.entries())
                .extracting(entry -> entry.happening().title())
                .containsExactly("Right");
    }

    @Test
    void theLineOfARowCountsTheLinesWithinCells() throws UnreadableFile {
        Contents contents = read("title,quote\nOne,\"a\nb\nc\"\n\n,none\n");
        assertThat(contents.wrong()).extracting(Wrong::line).containsExactly(6);
    }

    @Test
    void aQuotationMarkThatIsNotClosedEndsTheReading() throws UnreadableFile {
        Contents contents = read("title,quote\nOne,x\nTwo,\"y\nThree,z\n");
        assertThat(contents.entries()).hasSize(1);
        assertThat(contents.wrong()).extracting(Wrong::line).containsExactly(3);
    }
}
