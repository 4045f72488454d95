package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.Interval;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TaggerPropertiesTest {

    private static final TimeTagger TAGGER = EnglishTimeTagger.create();

    @Property
    void everyDayIsReadInEveryOrder(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String text = "It began on " + day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH)) + ".";
        assertThat(only(text, Anchor.none()).reading()).isEqualTo(Reading.placed(Edtf.day(day)));
    }

    @Property
    void aDayInDigitsIsAsWideAsItsOrderIsUntold(@ForAll("days") LocalDate day) {
        String text = "It began on " + day.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")) + ".";
        Reading.Placed placed = (Reading.Placed) only(text, Anchor.none()).reading();
        boolean told = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
        assertThat(placed.interval().contains(Interval.ofDay(day))).isTrue();
        assertThat(placed.interval().equals(Interval.ofDay(day))).isEqualTo(told);
    }

    @Property
    void aWeekdayIsWithinAWeekOfTheAnchor(@ForAll("days") LocalDate anchor, @ForAll("days") LocalDate other) {
        String name = other.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        LocalDate past = day(only("He left on " + name + ".", Anchor.of(anchor)));
        LocalDate future = day(only("He will leave on " + name + ".", Anchor.of(anchor)));
        assertThat(past).isBetween(anchor.minusDays(6), anchor);
        assertThat(future).isBetween(anchor, anchor.plusDays(6));
        assertThat(past.getDayOfWeek()).isEqualTo(other.getDayOfWeek());
    }

    @Property
    void daysAgoAndFromNowAreMirrored(
            @ForAll("days") LocalDate anchor, @ForAll @IntRange(min = 2, max = 400) int count) {
        assertThat(day(only("He left " + count + " days ago.", Anchor.of(anchor))))
                .isEqualTo(anchor.minusDays(count));
        assertThat(day(only("He leaves " + count + " days from now.", Anchor.of(anchor))))
                .isEqualTo(anchor.plusDays(count));
    }

    @Property
    void whatIsPlacedWithoutAnAnchorIsPlacedAlikeWithAny(
            @ForAll("texts") String text, @ForAll("days") LocalDate anchor) {
        List<TimeMention> bare = TAGGER.tag(text, Anchor.none());
        List<TimeMention> anchored = TAGGER.tag(text, Anchor.of(anchor));
        assertThat(anchored).hasSameSizeAs(bare);
        for (int i = 0; i < bare.size(); i++) {
            assertThat(anchored.get(i).span()).isEqualTo(bare.get(i).span());
            if (bare.get(i).reading() instanceof Reading.Placed placed) {
                assertThat(anchored.get(i).reading()).isEqualTo(placed);
            }
        }
    }

    @Property
    void anyTextIsRead(@ForAll String text, @ForAll("texts") String words) {
        HostileInputTest.assertOrdered(text, TAGGER.tag(text, Anchor.none()));
        HostileInputTest.assertOrdered(words + text, TAGGER.tag(words + text, Anchor.of(LocalDate.of(2024, 2, 29))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1500, 1, 1).toEpochDay(),
                        LocalDate.of(2190, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "d MMMM yyyy",
                "MMMM d, yyyy",
                "d MMM yyyy",
                "EEEE, MMMM d, yyyy",
                "EEEE d MMMM yyyy",
                "yyyy-MM-dd",
                "dd.MM.yyyy");
    }

    /** Sequences of words that rules look for, in any order. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "the",
                        "last",
                        "next",
                        "week",
                        "years",
                        "ago",
                        "two",
                        "and",
                        "a",
                        "half",
                        "May",
                        "Monday",
                        "2024",
                        "19",
                        "1990s",
                        "of",
                        "third",
                        "quarter",
                        "early",
                        "about",
                        "night",
                        "8:30",
                        "p.m.",
                        "to",
                        "from",
                        ",",
                        ".",
                        "-",
                        "'",
                        "s",
                        "fiscal",
                        "every",
                        "Christmas",
                        "before",
                        "dawn",
                        "earlier",
                        "that",
                        "day",
                        "second",
                        "June")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static TimeMention only(String text, Anchor anchor) {
        List<TimeMention> mentions = TAGGER.tag(text, anchor);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }

    private static LocalDate day(TimeMention mention) {
        assertThat(mention.reading()).isInstanceOf(Reading.Placed.class);
        return ((Reading.Placed) mention.reading()).edtf().interval().earliest().orElseThrow();
    }
}
