package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.extract.english.EnglishEventReader;
import dateline.time.Anchor;
import dateline.time.TimeTagger;
import dateline.time.english.EdtfWords;
import dateline.time.english.EnglishTimeTagger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On drafts as the reader makes them, so that a rule which is called otherwise is noticed. */
class ConfidenceTest {

    private static final Anchor FRIDAY = Anchor.of(LocalDate.of(2024, 6, 21));
    private static final TimeTagger TAGGER = EnglishTimeTagger.create();
    private static final EventReader READER = EnglishEventReader.create();

    private static double of(String text, Anchor anchor) {
        List<EventDraft> drafts = READER.read(text, TAGGER.tag(text, anchor), anchor);
        assertThat(drafts).as(text).isNotEmpty();
        EventDraft draft = drafts.get(drafts.size() - 1);
        return Confidence.of(Content.of(draft, EdtfWords::words), draft.why().steps());
    }

    @Test
    void aDateOfItsOwnIsSurerThanOneThatIsInferred() {
        double own = of("Police arrested the minister on 3 May 2017.", FRIDAY);
        double day = of("Police arrested the minister.", FRIDAY);
        double bound = of("Police arrested the minister before 3 May 2017.", FRIDAY);
        double waiting = of("Police arrested the minister.", Anchor.none());
        assertThat(own).isGreaterThan(day);
        assertThat(day).isGreaterThan(bound);
        assertThat(bound).isGreaterThan(waiting);
    }

    @Test
    void aHedgeAndACueLessenIt() {
        double plain = of("Iran sent weapons to Yemen in 2015.", FRIDAY);
        double planned = of("Iran will send weapons to Yemen in 2030.", FRIDAY);
        double hedged = of("Iran allegedly sent weapons to Yemen in 2015.", FRIDAY);
        assertThat(plain).isGreaterThan(planned);
        assertThat(planned).isGreaterThan(hedged);
    }

    @Test
    void itIsBetweenNothingAndCertainty() {
        assertThat(of("Police arrested the minister on 3 May 2017.", FRIDAY)).isBetween(0.0, 1.0);
        assertThat(Confidence.of(List.of(), false)).isZero();
    }
}
