package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodeTextTest {

    @Test
    void theMarkCountsMost() {
        byte[] marked = "\uFEFFKöln".getBytes(StandardCharsets.UTF_16LE);
        assertThat(DecodeText.of(marked, Optional.of("koi8-r"))).isEqualTo("Köln");
    }

    @Test
    void theServersWordCountsMoreThanThePages() {
        byte[] page = "<meta charset=utf-8>Москва".getBytes(Charset.forName("koi8-r"));
        assertThat(DecodeText.of(page, Optional.of("KOI8-R"))).endsWith("Москва");
    }

    @Test
    void aPageDeclaresItsOwn() {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">Путин";
        assertThat(DecodeText.of(page.getBytes(Charset.forName("windows-1251")), Optional.empty()))
                .endsWith("Путин");
        assertThat(DecodeText.of(page.getBytes(Charset.forName("windows-1251")), Optional.of("no-such-thing")))
                .endsWith("Путин");
    }

    @Test
    void latin1MeansTheWesternCodePage() {
        assertThat(DecodeText.of(new byte[] {(byte) 0x93, 'h', 'i', (byte) 0x94}, Optional.of("iso-8859-1")))
                .isEqualTo("“hi”");
    }

    @Test
    void whatSaysNothingIsUtf8WhereItCanBe() {
        assertThat(DecodeText.of("naïve".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo("naïve");
        assertThat(DecodeText.of("naïve".getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
                .isEqualTo("naïve");
    }

    @Test
    void aDeclarationOfUtf16ThatCanBeReadIsNotTrue() {
        byte[] page = "<meta charset=utf-16>naïve".getBytes(StandardCharsets.UTF_8);
        assertThat(DecodeText.of(page, Optional.empty())).endsWith("naïve");
    }
}
