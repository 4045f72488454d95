package dateline.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holds who says what against a gold of sentences written for it, and asks for nine in ten each way. */
class AttributionTest {

    @Test
    void findsNineOfTenSpeakersAndIsRightNineTimesOfTen() {
        AttributionGold gold = AttributionGold.measured();
        String figures = gold + "\n" + String.join("\n", gold.misses());
        assertThat(gold.sentences()).isGreaterThanOrEqualTo(150);
        assertThat(gold.precision()).as(figures).isGreaterThanOrEqualTo(0.9);
        assertThat(gold.recall()).as(figures).isGreaterThanOrEqualTo(0.9);
    }
}
