package dateline.page.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.page.PageReader.NotText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpmlTest {

    @Property(tries = 200)
    void isReadBackAsItWasWritten(@ForAll("lists") Opml opml) {
        assertThat(read(opml.write())).isEqualTo(opml);
    }

    @Test
    void readsWhatOtherProgramsWrite() {
        Opml opml = read("""
                <?xml version="1.0"?><opml version="1.1"><head><title>Mine & yours</title></head><body>
                <outline title="Harbours"><outline type="rss" TITLE="North" xmlurl="https://north.example/?a=1&b=2"/>
                <outline text="South" xmlUrl="https://south.example/feed" htmlUrl="https://south.example/"/></outline>
                <outline xmlUrl="https://west.example/"/></body></opml>
                """);
        assertThat(opml.title()).isEqualTo("Mine & yours");
        assertThat(opml.outlines()).extracting(Outline::title).containsExactly("Harbours", "https://west.example/");
        assertThat(opml.feeds())
                .extracting(it -> it.feed().orElse(""))
                .containsExactly(
                        "https://north.example/?a=1&b=2", "https://south.example/feed", "https://west.example/");
    }

    @Test
    void saysWhereItIsNoList() {
        assertThatThrownBy(() -> read("<rss/>")).isInstanceOf(NotText.class).hasMessageContaining("not OPML");
    }

    private static Opml read(String xml) {
        return Opml.read(xml.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Provide
    Arbitrary<Opml> lists() {
        return Combinators.combine(titles(), outlines(3)).as(Opml::new);
    }

    private static Arbitrary<List<Outline>> outlines(int depth) {
        Arbitrary<Optional<String>> addresses = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("&?=%\"'<>")
                .ofMaxLength(12)
                .map(it -> "https://a.example/" + it)
                .optional();
        Arbitrary<List<Outline>> inner =
                depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> outlines(depth - 1));
        return Combinators.combine(titles(), addresses, addresses, inner)
                .as(Outline::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<String> titles() {
        return Arbitraries.strings()
                .alpha()
                .withChars("äЖ漢&<>\"' ;#")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }
}
