package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.EventView.SpeakerView;
import dateline.extract.Status;
import dateline.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static final Content PLAIN = telling("2024-06-19", Status.HAPPENED, null);

    private static Content telling(@Nullable String edtf, Status status, @Nullable SpeakerView speaker) {
        return new Content(
                "Putin visits Kim",
                "visit",
                status,
                edtf == null
                        ? new Dated(Timing.DATE_NEEDED, null, "on Wednesday")
                        : new Dated(Timing.PLACED, Edtf.parse(edtf).toString(), edtf),
                List.of(new EventActor("Putin", "agent")),
                List.of(new EventPlace("Pyongyang", null)),
                speaker,
                null,
                false,
                0.5);
    }

    @Test
    void oneTellingIsWhatTheEventShows() {
        Content odd = new Content(
                "Twice",
                "other",
                Status.DENIED,
                Dated.UNDATED,
                List.of(new EventActor("Kim", "agent"), new EventActor("Kim", "partner")),
                List.of(),
                new SpeakerView("KCNA", null),
                new Content.GapTold("2000/2024", "in 24 years"),
                true,
                0.1);
        assertThat(Summary.of(List.of(odd))).isEqualTo(new Summary(odd, false));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    2024-06,       2024-06-19,    none,        2024-06-19, false
                    2024,          2024-06,       2024-06-19,  2024-06-19, false
                    ../2024-06-20, 2024-06-19,    none,        2024-06-19, false
                    2024-06-19/.., ../2024-06-20, none,        2024-06-19/.., false
                    none,          none,          2024,        2024,       false
                    2024-06,       2024-06,       2024-07-01,  2024-06,    true
                    2019,          2020-05,       none,        2020-05,    true
                    """)
    void theMostPreciseDateThatTheFewestContradict(
            @Nullable String one, @Nullable String two, @Nullable String three, String wanted, boolean conflicting) {
        Summary summary = Summary.of(List.of(
                telling(one, Status.HAPPENED, null),
                telling(two, Status.HAPPENED, null),
                telling(three, Status.HAPPENED, null)));
        assertThat(summary.content().when().edtf()).isEqualTo(wanted);
        assertThat(summary.conflicting()).isEqualTo(conflicting);
    }

    @Test
    void thePlannedDayIsNotTheDayOnWhichItHappened() {
        Content planned = telling("2024-06-18", Status.PLANNED, null);
        Content happened = telling("2024-06", Status.HAPPENED, null);
        assertThat(Summary.of(List.of(planned, happened)).content().when().edtf())
                .isEqualTo("2024-06");
        assertThat(Summary.of(List.of(planned, telling(null, Status.HAPPENED, null)))
                        .content()
                        .when()
                        .edtf())
                .isEqualTo("2024-06-18");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    PLANNED,  HAPPENED, CLAIMED,  HAPPENED, false
                    PLANNED,  PLANNED,  PLANNED,  PLANNED,  false
                    PLANNED,  PLANNED,  CLAIMED,  CLAIMED,  false
                    CLAIMED,  CLAIMED,  DENIED,   CLAIMED,  true
                    CLAIMED,  DENIED,   PLANNED,  DENIED,   true
                    HAPPENED, DENIED,   DENIED,   HAPPENED, true
                    DENIED,   DENIED,   PLANNED,  DENIED,   false
                    """)
    void theStrongestEvidenceGivesTheStatus(Status one, Status two, Status three, Status wanted, boolean conflicting) {
        Summary summary = Summary.of(
                List.of(telling("2024", one, null), telling("2024", two, null), telling("2024", three, null)));
        assertThat(summary.content().status()).isEqualTo(wanted);
        assertThat(summary.conflicting()).isEqualTo(conflicting);
    }

    @Test
    void nobodyIsQuotedForAFactThatAReporterStates() {
        SpeakerView kcna = new SpeakerView("KCNA", null);
        Content quoted = telling("2024-06-19", Status.HAPPENED, kcna);
        Content claimed = telling("2024-06-19", Status.CLAIMED, kcna);
        assertThat(Summary.of(List.of(quoted, PLAIN)).content().speaker()).isNull();
        assertThat(Summary.of(List.of(quoted, quoted)).content().speaker()).isEqualTo(kcna);
        assertThat(Summary.of(List.of(claimed, claimed)).content().speaker()).isEqualTo(kcna);
    }

    @Test
    void everyNameIsThereOnceAndWhatIsKnownOfAPlaceStays() {
        Content other = new Content(
                "Kim receives Putin",
                "other",
                Status.HAPPENED,
                PLAIN.when(),
                List.of(new EventActor("Kim", "agent"), new EventActor("putin", "partner")),
                List.of(new EventPlace("pyongyang", "KP"), new EventPlace("Sunan", "KP")),
                null,
                null,
                false,
                0.9);
        Content both = Summary.of(List.of(other, PLAIN)).content();
        assertThat(both.title()).isEqualTo("Putin visits Kim");
        assertThat(both.kind()).isEqualTo("visit");
        assertThat(both.actors()).containsExactly(new EventActor("Putin", "agent"), new EventActor("Kim", "agent"));
        assertThat(both.places()).containsExactly(new EventPlace("pyongyang", "KP"), new EventPlace("Sunan", "KP"));
        assertThat(both.salience()).isEqualTo(0.9);
    }
}
