package dateline.exchange.read;

import static dateline.exchange.read.Read.date;
import static dateline.exchange.read.Read.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extract.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other programs write them, and as somebody writes them who means harm. */
@Timeout(20)
class TimelineFileTest {

    @Test
    void aSlideHasTheDateThatItsPartsTell() throws UnreadableFile {
        Contents contents = read("""
                {"title": {"text": {"headline": "All"}},
                 "events": [
                  {"start_date": {"year": "1989"}, "text": {"headline": "<b>A year</b>", "text": "<p>One &amp; <a href=\\"https://a.example/\\">two</a></p>"}},
                  {"start_date": {"year": 1989, "month": 11}, "text": {"headline": "A month"}},
                  {"start_date": {"year": 1989, "month": "11", "day": 9, "hour": 18}, "text": {"headline": "A day"}},
                  {"start_date": {"year": 1989}, "end_date": {"year": 1990, "month": 10}, "text": {"headline": "A stretch"}},
                  {"start_date": {"year": -43}, "group": "planned", "location": {"name": "Rome"}, "text": {"headline": "Long ago"}}
                 ]}""");
        assertThat(contents.format()).isEqualTo("timelinejs");
        assertThat(contents.wrong()).isEmpty();
        assertThat(contents.entries())
                .extracting(Read::date)
                .containsExactly("1989", "1989-11", "1989-11-09", "1989/1990-10", "-0043");
        assertThat(contents.entries()).extracting(Entry::line).containsExactly(3, 4, 5, 6, 7);
        assertThat(contents.entries().get(0).happening().title()).isEqualTo("A year");
        assertThat(contents.entries().get(0).happening().details()).isEqualTo("One & two (https://a.example/)");
        assertThat(contents.entries().get(4).happening().status()).contains(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": {\"headline\": \"A\"}}| it has no start_date",
                "{\"start_date\": {\"month\": 5}, \"text\": {\"headline\": \"A\"}}| start_date: has no year",
                "{\"start_date\": {\"year\": \"MMXX\"}, \"text\": {\"headline\": \"A\"}}| start_date.year: “MMXX” is no number",
                "{\"start_date\": {\"year\": 2023, \"month\": 2, \"day\": 29}, \"text\": {\"headline\": \"A\"}}| start_date: there is no such day",
                "{\"start_date\": {\"year\": 2023}, \"end_date\": {\"year\": 2020}, \"text\": {\"headline\": \"A\"}}| end_date: is before start_date",
                "{\"start_date\": {\"year\": 2023}}| it has no title",
                "{\"start_date\": {\"year\": -13800000000}, \"text\": {\"headline\": \"A\"}}| start_date.year: “-13800000000” is no number",
            })
    void aWrongSlideIsToldWithItsLine(String slide, String reason) throws UnreadableFile {
        Contents contents = read("{\"events\": [\n" + slide
                + ",\n{\"start_date\": {\"year\": 2020}, \"text\": {\"headline\": \"Right\"}}]}");
        assertThat(contents.entries()).hasSize(1);
        assertThat(contents.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(2);
            assertThat(wrong.reason()).startsWith(reason);
        });
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\\, b\r\n" + lines + "\r\nEND:VEVENT";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20240619| 2024-06-19",
                "DTSTART;VALUE=DATE:20240619~DTEND;VALUE=DATE:20240620| 2024-06-19",
                "DTSTART;VALUE=DATE:20240619~DTEND;VALUE=DATE:20240622| 2024-06-19/2024-06-21",
                "DTSTART:20240619T093000Z| 2024-06-19T09:30:00Z",
                "DTSTART;TZID=Mars/Olympus:20240619T093000| 2024-06-19T09:30:00",
                "DTSTART:20240619T093000Z~DTEND:20240619T100000Z| 2024-06-19",
                "DTSTART:20240619T180000~DTEND:20240620T000000| 2024-06-19",
                "DTSTART:20240619T180000~DTEND:20240620T020000| 2024-06-19/2024-06-20",
                "DTSTART;VALUE=DATE:20240~ 619| 2024-06-19",
            })
    void aCalendarsDayIsADay(String lines, String edtf) throws UnreadableFile {
        Contents contents = read(calendar(event(lines.replace("~", "\r\n"))));
        assertThat(contents.wrong()).isEmpty();
        assertThat(contents.entries().get(0).happening().title()).isEqualTo("A, b");
        assertThat(date(contents.entries().get(0))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20240230| DTSTART: “20240230” is no day",
                "DTSTART:soon| DTSTART: “soon” is no day",
                "DTSTART:20240619T250000| DTSTART: “20240619T250000” is no day",
                "DTSTART;VALUE=DATE:20240619~DTEND;VALUE=DATE:20240101| DTEND: is not after DTSTART",
                "DTSTART:20240619T093000~DTEND:later| DTEND: “later” is no day",
                "DTSTART;VALUE=DATE:20240619~RRULE:FREQ=SECONDLY| it repeats (RRULE)",
                "DTSTART;VALUE=DATE:20240619~STATUS:CANCELLED| it was cancelled",
                "no colon here| it is no iCalendar",
            })
    void aWrongComponentIsToldWithItsLineAndTheOthersAreRead(String lines, String reason) throws UnreadableFile {
        Contents contents = read(calendar(event(lines.replace("~", "\r\n")), event("X-A:b")));
        assertThat(contents.entries()).hasSize(1);
        assertThat(contents.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.line()).isEqualTo(3);
            assertThat(wrong.reason()).startsWith(reason);
        });
    }

    @Test
    void tasksZonesAndAlarmsAreNoEvents() throws UnreadableFile {
        Contents contents = read(
                calendar(
                        "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE",
                        "BEGIN:VTODO\r\nSUMMARY:Work\r\nEND:VTODO",
                        event(
                                "BEGIN:VALARM\r\nSUMMARY:Ring\r\nDTSTART:20240101T000000\r\nEND:VALARM\r\nDTSTART;VALUE=DATE:20240619")));
        assertThat(contents.entries()).extracting(Read::date).containsExactly("2024-06-19");
    }

    @Test
    void linesOfJsonAreReadEachByItself() throws UnreadableFile {
        Contents contents =
                read("{\"title\": \"One\"}\n{broken\n\n{\"title\": \"Two\", \"when\": {\"edtf\": \"2019\"}}\n[]\n");
        assertThat(contents.entries()).extracting(Entry::line).containsExactly(1, 4);
        assertThat(contents.wrong()).extracting(Wrong::line).containsExactly(2, 5);
    }

    @Test
    void anArrayThatBreaksOffIsReadUpToThere() throws UnreadableFile {
        Contents contents = read("[{\"title\": \"One\"},\n{\"title\": \"Two\"},\n{\"title\": \"Th");
        assertThat(contents.entries()).hasSize(2);
        assertThat(contents.wrong()).extracting(Wrong::line).containsExactly(3);
    }

    @Test
    void whatIsNoTimelineIsRefusedInWords() {
        assertThatThrownBy(() -> read("  \n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("is empty");
        assertThatThrownBy(() -> read("name,when\nA,2024")).hasMessageContaining("no column “title”");
        assertThatThrownBy(() -> read("title,edtf,title\nA,2024,B"))
                .hasMessageContaining("two columns of the same name");
        assertThatThrownBy(() -> TimelineFile.read(new byte[] {'t', (byte) 0xFF, (byte) 0xFE}))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("title\u0000")).hasMessageContaining("byte 0");
    }

    @Test
    void whatMeansHarmIsRefusedBeforeItDoesAny() {
        assertThatThrownBy(() -> read("title" + ",".repeat(5_000_000) + "\nA"))
                .hasMessage("has more than 200 columns in line 1");
        assertThatThrownBy(() -> read("title\nA\nB" + ",".repeat(5_000_000)))
                .hasMessage("has more than 200 columns in line 3");
        assertThatThrownBy(() -> read("title\n" + "A\n".repeat(TimelineFile.MOST_ROWS + 1)))
                .hasMessageContaining("more than 20,000 events");
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(100_000)))
                .hasMessageContaining("components within components");
    }

    @Test
    void depthWithoutEndIsAWrongRow() throws UnreadableFile {
        String deep = "[".repeat(1_000_000);
        assertThat(read("[{\"title\": \"One\"},\n{\"title\": " + deep).wrong())
                .extracting(Wrong::line)
                .containsExactly(2);
        assertThat(read("{\"title\": " + deep).wrong()).hasSize(1);
        assertThat(read("{\"events\": [{\"text\": " + deep).wrong()).hasSize(1);
    }

    /** A store that is to find an event by its words does not take a million of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,quote\\nA,LONG| quote: has 20,001 characters",
                "title,notes\\nA,LONG| the other columns: has 20,008 characters",
                "title,gap,gaptext\\nA,2019/2021,LONG| gap: has 20,001 characters",
                "[{'title': 'A', 'occurrences': [{'quote': 'LONG'}]}]| occurrences.quote: has 20,001 characters",
                "[{'title': 'A', 'gap': {'edtf': '2019/2021', 'text': 'LONG'}}]| gap: has 20,001 characters",
            })
    void moreWordsThanAnEventHasAreRefused(String file, String reason) throws UnreadableFile {
        String whole = file.replace("\\n", "\n").replace('\'', '"').replace("LONG", "x".repeat(20_001));
        assertThat(read(whole).wrong()).singleElement().satisfies(wrong -> assertThat(wrong.reason())
                .startsWith(reason));
    }

    @Test
    void manyNamesAreNoEvent() throws UnreadableFile {
        String names =
                IntStream.range(0, 101).mapToObj(each -> "{\"name\": \"N\"}").collect(Collectors.joining(","));
        List<Wrong> wrong =
                read("[{\"title\": \"One\", \"actors\": [" + names + "]}]").wrong();
        assertThat(wrong).extracting(Wrong::reason).containsExactly("actors: has more than 100");
    }
}
