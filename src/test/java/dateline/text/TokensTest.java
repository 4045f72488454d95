package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Property
    void aWordIsSpelledByItsSmallLettersAlone(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String other) {
        Tokens tokens = Tokenizer.tokenize("(" + word + ")");
        String small = word.toLowerCase(Locale.ROOT);
        String otherSmall = other.toLowerCase(Locale.ROOT);
        assertThat(tokens.spells(1, small)).isTrue();
        assertThat(tokens.spells(1, otherSmall)).isEqualTo(small.equals(otherSmall));
    }

    @Test
    void noMarkNumberOrPlaceOutsideTheTextSpellsAWord() {
        // 97 is the hash of "a".
        Tokens tokens = Tokenizer.tokenize("97 a");
        assertThat(tokens.spells(0, "a")).isFalse();
        assertThat(tokens.spells(1, "a")).isTrue();
        assertThat(tokens.spells(2, "a")).isFalse();
        assertThat(tokens.spells(-1, "a")).isFalse();
    }
}
