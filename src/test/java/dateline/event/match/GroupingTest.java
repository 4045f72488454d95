package dateline.event.match;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.match.Grouping.Bond;
import dateline.event.match.Grouping.ByPersons;
import dateline.event.match.Grouping.Pair;
import dateline.event.match.Told.Said;
import dateline.extract.Actor;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private final Telling third = telling("a", "2024-05-03", "Ministers meet in Geneva");
    private final Telling may = telling("b", "2024-05", "Ministers meet in Geneva");
    private final Telling twentieth = telling("c", "2024-05-20", "Ministers meet in Geneva");
    private final Telling another = telling("c", "2024-05", "Ministers meet again");

    private static Telling telling(String article, String when, String title) {
        Told told = Told.of(
                Derivation.TOLD,
                Kind.MEET,
                Status.HAPPENED,
                Edtf.parse(when).interval(),
                new Said(title, title, List.of(new Actor("Ministers", Actor.Role.AGENT)), List.of()));
        return new Telling(new Source(article, title.length(), 99, Derivation.TOLD), Optional.of(told));
    }

    private static List<List<Telling>> groups(List<Telling> tellings, List<Pair> certain, List<Bond> bonds) {
        return Grouping.groups(tellings, bonds, new ByPersons(certain, List.of(), Map.of()));
    }

    private static Bond bond(Telling one, Telling other, double degree) {
        return new Bond(one.told().orElseThrow(), other.told().orElseThrow(), degree);
    }

    @Test
    void whatIsAlikeIsPutTogetherAndTheRestStaysAlone() {
        assertThat(groups(List.of(third, may, twentieth), List.of(), List.of(bond(third, may, 0.5))))
                .containsExactly(List.of(third, may), List.of(twentieth));
    }

    @Test
    void daysThatExcludeEachOtherAreNotJoinedByAMonthThatFitsBoth() {
        List<Bond> bonds = List.of(bond(third, may, 0.5), bond(may, twentieth, 0.6));
        assertThat(groups(List.of(third, may, twentieth), List.of(), bonds))
                .containsExactly(List.of(third), List.of(may, twentieth));
    }

    @Test
    void whatOneArticleTellsTwiceIsTwoEvents() {
        List<Bond> bonds = List.of(bond(may, twentieth, 0.6), bond(may, another, 0.5));
        assertThat(groups(List.of(may, twentieth, another), List.of(), bonds))
                .containsExactly(List.of(may, twentieth), List.of(another));
    }

    @Test
    void aPersonsWordGoesBeforeAll() {
        Pair said = new Pair(third, twentieth);
        assertThat(groups(List.of(third, twentieth), List.of(said), List.of()))
                .containsExactly(List.of(third, twentieth));
        ByPersons different = new ByPersons(List.of(), List.of(new Pair(third, may)), Map.of());
        assertThat(Grouping.groups(List.of(third, may), List.of(bond(third, may, 0.9)), different))
                .containsExactly(List.of(third), List.of(may));
    }

    @Test
    void aPersonsWordHoldsOfWhatHasNoPlaceInTimeToo() {
        Telling undated = new Telling(new Source("d", 0, 9, Derivation.TOLD), Optional.empty());
        assertThat(groups(List.of(third, undated), List.of(new Pair(undated, third)), List.of()))
                .containsExactly(List.of(third, undated));
    }

    @Test
    void twoEventsThatAreKeptStayTwoHoweverManyTellTheSame() {
        Telling copy = telling("d", "2024-05", "Ministers meet in Geneva");
        Telling later = telling("e", "2024-05", "Ministers meet in Geneva");
        ByPersons kept = new ByPersons(List.of(), List.of(), Map.of(may, 1L, copy, 2L));
        assertThat(Grouping.groups(List.of(may, copy, later), List.of(bond(may, may, 1)), kept))
                .containsExactly(List.of(may, later), List.of(copy));
    }

    @Test
    void whatEachOfTwoCopiesTellsTwiceIsTwoEventsToldByBoth() {
        List<Telling> twice = new ArrayList<>();
        for (String article : List.of("a", "b")) {
            for (int start : List.of(0, 50)) {
                twice.add(new Telling(new Source(article, start, 99, Derivation.TOLD), may.told()));
            }
        }
        assertThat(groups(twice, List.of(), List.of(bond(may, may, 1))))
                .containsExactly(List.of(twice.get(0), twice.get(2)), List.of(twice.get(1), twice.get(3)));
    }

    @Test
    void theOrderInWhichTheyAreGivenMakesNoDifference() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tellings.add(telling("article " + i, i % 3 == 0 ? "2024-05" : "2024-05-0" + (1 + i % 3), "Ministers meet"));
        }
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (int j = i + 1; j < 12; j++) {
                bonds.add(bond(tellings.get(i), tellings.get(j), 0.5 + (i * j) % 4 * 0.1));
            }
        }
        List<List<Telling>> expected = groups(List.copyOf(tellings), List.of(), List.copyOf(bonds));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            Collections.shuffle(bonds, new Random(seed));
            List<Bond> turned = bonds.stream()
                    .map(bond -> bond.hashCode() % 2 == 0 ? bond : new Bond(bond.other(), bond.one(), bond.degree()))
                    .toList();
            assertThat(groups(tellings, List.of(), turned)).isEqualTo(expected);
        }
    }
}
