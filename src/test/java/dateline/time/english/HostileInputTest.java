package dateline.time.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import dateline.time.TimeTagger;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the tagger or the splitter throw, or take more time than its length is worth. */
class HostileInputTest {

    private static final int MEGABYTE = 1 << 20;

    /** Of the processor, which other work on the machine does not take from it. */
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    /** For a loop without end, and for a machine that is busy. */
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(3);

    private static final TimeTagger TAGGER = EnglishTimeTagger.create();
    private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2024, 6, 19));

    @ParameterizedTest
    @MethodSource("hostile")
    void isReadInLinearTimeWithoutAnException(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        assertReadInTime(() -> {
            assertOrdered(text, TAGGER.tag(text, ANCHOR));
            new SentenceSplitter().split(text);
        });
    }

    static Stream<String> hostile() {
        return Stream.of(
                "9",
                "1 ",
                "a",
                "“",
                "\"'(",
                "\0",
                "\r\n",
                "\n",
                ". ",
                "...",
                "the ",
                "twenty-",
                "hundred ",
                "two thousand and ",
                "and a half ",
                "million ",
                "two-and-a-",
                "May and ",
                "1,000,",
                "1.",
                "12:",
                "2024-06-19-",
                "2024/",
                "about more than at least ",
                "early late mid ",
                "Monday ",
                "May ",
                "last ",
                "last week of ",
                "from 2009 to ",
                "of June ",
                "New Year's ",
                "p.m. ",
                "a ",
                "\uD83D",
                "\u202E",
                "U.S.");
    }

    @Test
    void tenMegabytesInOneLine() {
        String text = "He said Wednesday that the U.N. talks, held in 2019, may resume next week. "
                .repeat(10 * MEGABYTE / 75);
        assertReadInTime(() -> assertOrdered(text, TAGGER.tag(text, ANCHOR)));
    }

    @Test
    void everyUnicodeBlock() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            text.appendCodePoint(c);
            if (c % 16 == 0) {
                text.append(" 12 May 2024 ");
            }
        }
        assertOrdered(text.toString(), TAGGER.tag(text.toString(), ANCHOR));
        new SentenceSplitter().split(text.toString());
    }

    @Test
    void numbersBeyondAnyCalendar() {
        for (String text : List.of(
                "999999999 years ago",
                "99999999999999999999 days ago",
                "in 999,999,999,999,999 years",
                "999999999 centuries earlier",
                "9999999999 B.C.",
                "the last 100000 millennia",
                "next 2000000000 weeks",
                "0/0/0000",
                "0000-00-00",
                "00:00:00",
                "February 30, 2024",
                "31 June",
                "June 00",
                "the 99th of June")) {
            assertOrdered(text, TAGGER.tag(text, ANCHOR));
            assertOrdered(text, TAGGER.tag(text, Anchor.none()));
            assertOrdered(text, TAGGER.tag(text, Anchor.of(LocalDate.MIN)));
            assertOrdered(text, TAGGER.tag(text, Anchor.of(LocalDate.MAX)));
        }
    }

    private static void assertReadInTime(Runnable reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Duration taken = assertTimeoutPreemptively(FAR_TOO_LONG, () -> {
            long before = threads.getCurrentThreadCpuTime();
            reading.run();
            return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        });
        assertThat(taken).isLessThan(ENOUGH);
    }

    /** Plain comparisons: a text of ten megabytes has hundreds of thousands of mentions. */
    static void assertOrdered(String text, List<TimeMention> mentions) {
        int last = 0;
        for (TimeMention mention : mentions) {
            int start = mention.span().startInclusive();
            int end = mention.span().endExclusive();
            boolean ordered = last <= start && start < end && end <= text.length();
            if (!ordered || mention.value().isEmpty() || mention.trace().steps().isEmpty()) {
                throw new AssertionError("after " + last + ": " + mention);
            }
            last = end;
        }
    }
}
