package dateline.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    @Test
    void markdownIsRendered() {
        assertThat(new Note("**Check** with [Reuters](https://reuters.example/a?b=c&d=e)\n\n- one\n- two").html())
                .contains("<strong>Check</strong>")
                .contains("href=\"https://reuters.example/a?b=c&amp;d=e\"")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("<li>one</li>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://tracker.example/pixel.png)",
                "![a ![b](https://tracker.example/1)](https://tracker.example/2)",
                "<a href=\"https://ok.example\" onclick=\"alert(1)\">x</a>",
                "[x]: javascript:alert(1)\n\n[x]",
                "```html onload=alert(1)\n<b>\n```",
            })
    void nothingInItActs(String note) {
        String html = new Note(note).html();
        assertThat(html).doesNotContain("<script", "<img", "<a href=\"https://ok.example\" onclick");
        assertThat(html).doesNotContainIgnoringCase("href=\"javascript:").doesNotContainIgnoringCase("href=\"data:");
        assertThat(html).doesNotContain("src=\"");
    }

    @Test
    void anImageIsItsWords() {
        assertThat(new Note("see ![the *map*](https://tracker.example/map.png)").html())
                .isEqualTo("<p>see the <em>map</em></p>\n");
    }
}
