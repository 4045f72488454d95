package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.Actor;
import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.extract.Place;
import dateline.time.When;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each text of the corpus and holds the events against those that it expects: all of them, and no others. */
class EventCorpusTest {

    private static final EventReader READER = EnglishEventReader.create();

    static Stream<Corpus.Case> cases() {
        return Stream.of("status.txt", "dates.txt", "gaps.txt", "actors.txt", "triggers.txt")
                .flatMap(name -> Corpus.cases(name).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheEventsOfTheCase(Corpus.Case sample) {
        List<EventDraft> events = READER.read(sample.text(), sample.mentions(), sample.anchor());
        List<String> expected = sample.all("event");
        List<String> read = events.stream().map(EventCorpusTest::words).toList();
        if (expected.equals(List.of("none"))) {
            assertThat(read).as(sample.text()).isEmpty();
            return;
        }
        assertThat(read).as(sample.text()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (String part : expected.get(i).split("\\|")) {
                assertThat(read.get(i)).as(sample.text()).contains("| " + part.strip() + " |");
            }
        }
    }

    /** All that a case may ask for, between bars. */
    static String words(EventDraft event) {
        return Stream.of(
                        event.title(),
                        event.kind().toString(),
                        when(event.when()),
                        event.status().toString().toLowerCase(Locale.ROOT),
                        event.derivation().toString().toLowerCase(Locale.ROOT),
                        "by " + names(event, Actor.Role.AGENT),
                        "with " + names(event, Actor.Role.PARTNER),
                        "at " + event.places().stream().map(Place::name).collect(Collectors.joining(", ")),
                        "says "
                                + event.speaker()
                                        .map(s -> s.name()
                                                + s.via().map(v -> " via " + v).orElse(""))
                                        .orElse("nobody"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String names(EventDraft event, Actor.Role role) {
        String names = event.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(Actor::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : names;
    }

    private static String when(When when) {
        if (when instanceof When.Placed placed) {
            return placed.edtf().toString();
        }
        return when instanceof When.DateNeeded needed ? "needs a date: " + needed.words() : "undated";
    }
}
