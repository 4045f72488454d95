package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class EdtfPropertiesTest {

    @Property
    void printingWhatWasParsedGivesTheSameString(@ForAll("edtf") String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
        assertThat(Edtf.parse(Edtf.parse(text).toString())).isEqualTo(Edtf.parse(text));
    }

    @Property
    void boundsRunForward(@ForAll("edtf") String text) {
        Interval interval = Edtf.parse(text).interval();
        interval.earliest().ifPresent(first -> interval.latest()
                .ifPresent(last -> assertThat(first).isBefore(last)));
    }

    @Property
    void orderIsTotalAndAgreesWithEquality(
            @ForAll("edtf") String a, @ForAll("edtf") String b, @ForAll("edtf") String c) {
        Edtf x = Edtf.parse(a);
        Edtf y = Edtf.parse(b);
        Edtf z = Edtf.parse(c);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
            assertThat(x.compareTo(z)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void approximatingKeepsTheInterval(@ForAll("dates") String text) {
        Edtf edtf = Edtf.parse(text);
        assertThat(edtf.approximate().interval()).isEqualTo(edtf.interval());
        assertThat(edtf.approximate().isApproximate()).isTrue();
        assertThat(edtf.approximate().approximate()).isEqualTo(edtf.approximate());
    }

    @Property
    void whatIsMadeDenotesWhatItsTextIsReadAs(@ForAll("made") Edtf made) {
        assertThat(Edtf.parse(made.toString()).interval()).isEqualTo(made.interval());
    }

    @Property
    void anyOtherTextIsRefusedWithOneKindOfError(@ForAll @StringLength(max = 40) String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (DateTimeParseException expected) {
            assertThat(expected.getParsedString()).isEqualTo(text);
        }
    }

    @Property
    void textLikeADateIsReadOrRefused(@ForAll("nearly") String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (DateTimeParseException expected) {
            assertThat(expected).hasMessageContaining("EDTF");
        }
    }

    @Property
    void intersectionIsHeldByBothAndCoverHoldsBoth(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertThat(a.cover(b).contains(a)).isTrue();
        assertThat(a.cover(b).contains(b)).isTrue();
        assertThat(a.cover(b)).isEqualTo(b.cover(a));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
        assertThat(a.intersect(b).isPresent()).isEqualTo(a.overlaps(b));
        a.intersect(b).ifPresent(both -> {
            assertThat(a.contains(both) && b.contains(both)).isTrue();
            assertThat(both.cover(a)).isEqualTo(a);
        });
    }

    @Property
    void coverIsAssociativeAndIdempotent(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("intervals") Interval c) {
        assertThat(a.cover(b).cover(c)).isEqualTo(a.cover(b.cover(c)));
        assertThat(a.cover(a)).isEqualTo(a);
        assertThat(a.intersect(Interval.always())).contains(a);
    }

    @Provide
    Arbitrary<String> edtf() {
        Arbitrary<String> open = dates().map(d -> "../" + d);
        Arbitrary<String> from = dates().map(d -> d + "/..");
        Arbitrary<String> unknown = dates().map(d -> d + "/");
        Arbitrary<String> closed = Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? Edtf.day(a) + "/" + Edtf.day(b) : Edtf.day(b) + "/" + Edtf.day(a));
        return Arbitraries.oneOf(dates(), open, from, unknown, closed);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> mark = Arbitraries.of("", "", "~", "?", "%");
        Arbitrary<String> plain = days().map(d -> Edtf.day(d).toString());
        Arbitrary<String> months = days().map(d -> Edtf.month(YearMonth.from(d)).toString());
        Arbitrary<String> years = Arbitraries.integers()
                .between(-120_000, 120_000)
                .map(y -> Edtf.year(y).toString());
        Arbitrary<String> decades = Arbitraries.integers().between(0, 999).map("%03dX"::formatted);
        Arbitrary<String> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(21, 41))
                .as((y, p) -> Edtf.partOfYear(y, p).toString());
        return Combinators.combine(Arbitraries.oneOf(plain, months, years, decades, parts), mark)
                .as((date, m) -> date + m);
    }

    @Provide
    Arbitrary<Edtf> made() {
        Arbitrary<Integer> years = Arbitraries.integers().between(-1_000, 12_000);
        Arbitrary<Integer> fourDigits = Arbitraries.integers().between(0, 9_999);
        Arbitrary<Edtf> single = Arbitraries.oneOf(
                days().map(Edtf::day),
                days().map(YearMonth::from).map(Edtf::month),
                years.map(Edtf::year),
                fourDigits.map(Edtf::decade),
                fourDigits.map(Edtf::century),
                Combinators.combine(years, Arbitraries.integers().between(21, 41))
                        .as(Edtf::partOfYear));
        Arbitrary<Edtf> dates = Arbitraries.oneOf(single, dates().map(Edtf::parse), single.map(Edtf::approximate));
        Arbitrary<Edtf> between = Combinators.combine(dates, dates)
                .filter((a, b) -> a.compareTo(b) <= 0)
                .as(Edtf::between);
        return Arbitraries.oneOf(dates, dates.map(Edtf::before), dates.map(Edtf::from), between);
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.strings()
                .withChars("0123456789X-/.~?%YTZ:+")
                .ofMinLength(1)
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<LocalDateTime> times = days().map(LocalDate::atStartOfDay);
        Arbitrary<Interval> closed = Combinators.combine(
                        times, Arbitraries.integers().between(1, 100_000))
                .as((start, minutes) -> Interval.of(start, start.plusMinutes(minutes)));
        return Arbitraries.oneOf(
                closed, times.map(Interval::from), times.map(Interval::until), Arbitraries.just(Interval.always()));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-20, 1, 1).toEpochDay(),
                        LocalDate.of(10_020, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
