package dateline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Property
    void whatIsEncodedIsDecoded(@ForAll("keys") String key, @ForAll long id) {
        Cursor cursor = new Cursor(key, id);
        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("", "2024-06-19", "-0044-03-15", "2024-06-19T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzz", "%", "MTI", "IDIwMjQ", "😀"})
    void anythingElseIsRefusedByName(String foreign) {
        assertThatThrownBy(() -> Cursor.decode(foreign))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("after");
    }

    @Test
    void aKeyOfAnotherListIsRefused() {
        assertThatThrownBy(() -> new Cursor("yesterday", 1).key(LocalDate::parse))
                .isInstanceOf(HttpProblem.class);
    }
}
