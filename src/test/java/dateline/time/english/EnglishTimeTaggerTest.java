package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTimeTaggerTest {

    private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2024, 6, 19));

    @Test
    void readsTheFoundingArticlesExpressions() {
        assertThat(values("Putin – who arrived before dawn – is on his first trip in 24 years.", ANCHOR))
                .containsExactly("2024-06-19TMO", "P24Y");
        assertThat(values("Wednesday’s agenda recalls his 2019 visit.", ANCHOR)).containsExactly("2024-06-19", "2019");
        assertThat(values("He signed it on the eve of the visit.", ANCHOR)).containsExactly("XXXX-XX-XX");
    }

    @Test
    void withoutAnAnchorRelativeMentionsWait() {
        TimeMention mention = EnglishTimeTagger.create()
                .tag("He left last week.", Anchor.none())
                .get(0);
        assertThat(mention.value()).isEqualTo("XXXX-WXX");
        assertThat(mention.reading()).isEqualTo(Reading.unplaced(Reading.Reason.NEEDS_ANCHOR));
    }

    @Test
    void bothEndsOfARangeReadAsTheWhole() {
        List<TimeMention> mentions = EnglishTimeTagger.create().tag("He ruled from 2009 to 2011.", ANCHOR);
        assertThat(mentions).extracting(TimeMention::reading).containsOnly(Reading.placed(Edtf.parse("2009/2011")));
    }

    @Test
    void aParagraphThatLooksBackIsLeftForTheDayInTheNews() {
        String old = "A fire broke out in Boston on June 3.";
        assertThat(values("It landed on Tuesday.\n\n" + old + "\n\nIt took off at 8:10 a.m.", ANCHOR))
                .containsExactly("2024-06-18", "2024-06-03", "2024-06-18T08:10");
        assertThat(values("It landed on Tuesday. " + old + " It was seen at 8:10 a.m.", ANCHOR))
                .containsExactly("2024-06-18", "2024-06-03", "2024-06-03T08:10");
        assertThat(values(old + "\n\nIt was seen at 8:10 a.m.", ANCHOR))
                .containsExactly("2024-06-03", "2024-06-03T08:10");
    }

    @Test
    void aZoneIsTurnedIntoThePublishersWhereItIsKnown() {
        String text = "He spoke at 10 a.m. EDT.";
        Anchor inLondon = Anchor.of(Instant.parse("2024-06-19T12:00:00Z"), ZoneId.of("Europe/London"));
        assertThat(start(text, inLondon)).isEqualTo(LocalDateTime.of(2024, 6, 19, 15, 0));
        assertThat(start(text, ANCHOR)).isEqualTo(LocalDateTime.of(2024, 6, 19, 10, 0));
    }

    @Test
    void theTraceSaysWhatADateCountsFrom() {
        Anchor anchor = Anchor.of(LocalDate.of(2015, 11, 14));
        assertThat(why("In March he called elections for June 7.", anchor, 1))
                .contains("counted from the date named before it, March 2015");
        assertThat(why("He left on Monday. He was back at 3 p.m.", anchor, 1))
                .contains("counted from the date named before it, 9 November 2015");
        assertThat(why("It was the worst day since Sept. 12, 2001. It fell at 5 p.m.", anchor, 1))
                .contains("counted from the publication date, 14 November 2015");
        assertThat(why("He will be back in June.", anchor, 0))
                .contains("counted from the publication date, 14 November 2015");
    }

    private static String why(String text, Anchor anchor, int mention) {
        return EnglishTimeTagger.create().tag(text, anchor).get(mention).trace().toString();
    }

    private static LocalDateTime start(String text, Anchor anchor) {
        Reading reading = EnglishTimeTagger.create().tag(text, anchor).get(0).reading();
        return ((Reading.Placed) reading).interval().startInclusive().orElseThrow();
    }

    private static List<String> values(String text, Anchor anchor) {
        return EnglishTimeTagger.create().tag(text, anchor).stream()
                .map(TimeMention::value)
                .toList();
    }
}
