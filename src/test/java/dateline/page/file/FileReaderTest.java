package dateline.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.page.CleanPage;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileReaderTest {

    private static final String LETTER = """
            From: =?utf-8?q?Zo=C3=AB_Reyes?= <zoe@harbour.example>
            To: desk@dateline.example
            Subject: =?iso-8859-1?Q?F=E4hre?= stopped
            Date: Wed, 19 Jun 2024 23:30:00 -0700
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <html><body><p>From HTML.</p></body></html>
            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The F=E4hre was stopped on Wednesday as the storm grew, the port's own=
             master said.
            --b--
            """;

    @Test
    void readsALetter() {
        CleanPage page = read(LETTER, "");
        assertThat(page.text())
                .isEqualTo("The Fähre was stopped on Wednesday as the storm grew, the port's own master said.");
        assertThat(page.title()).contains(new Evidence<>("Fähre stopped", "the letter's Subject"));
        assertThat(page.authors()).containsExactly(new Evidence<>("Zoë Reyes", "the letter's From"));
        assertThat(page.publishedOn())
                .contains(new Evidence<>(
                        LocalDate.of(2024, 6, 19), "the letter's Date “Wed, 19 Jun 2024 23:30:00 -0700”"));
    }

    @Test
    void readsALetterOfHtmlInBase64AndLeavesAttachmentsAlone() {
        CleanPage page = read("""
                From: zoe@harbour.example
                Date: 19 Jun 2024 08:00 GMT
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=notes.txt

                Not the article.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                PGh0bWw+PGJvZHk+PG5hdj5Ib21lPC9uYXY+PHA+VGhlIGbDpHJyeSB3YXMgc3RvcHBlZCBvbiBX
                ZWRuZXNkYXkgYXMgdGhlIHN0b3JtIGdyZXcsIHRoZSBtYXN0ZXIgc2FpZC48L3A+PC9ib2R5Pjwv
                aHRtbD4=
                --b--
                """, "");
        assertThat(page.text()).isEqualTo("The färry was stopped on Wednesday as the storm grew, the master said.");
        assertThat(page.authors()).extracting(Evidence::value).containsExactly("zoe@harbour.example");
    }

    @Test
    void readsMarkdownWithFrontMatter() {
        CleanPage page = read("""
                ---
                title: "Ferry stopped"
                date: 2024-06-19
                authors:
                  - Ana Reyes
                  - Bo Lind
                url: https://harbour.example/ferry
                ---
                The **ferry** was [stopped](https://harbour.example/stop) by
                the storm.

                - Nobody was hurt.
                - It runs again in July.
                """, "");
        assertThat(page.title()).contains(new Evidence<>("Ferry stopped", "front matter title"));
        assertThat(page.authors()).extracting(Evidence::value).containsExactly("Ana Reyes", "Bo Lind");
        assertThat(page.publishedOn().map(Evidence::value)).contains(LocalDate.of(2024, 6, 19));
        assertThat(page.url().map(Evidence::value)).contains("https://harbour.example/ferry");
        assertThat(page.text()).contains("Nobody was hurt.").doesNotContain("**", "](", "---");
    }

    @Test
    void tellsTheKindByTheContentAndNotByTheName() {
        assertThat(kind("%PDF-1.7", "text/html", "a.txt")).isEqualTo(InputKind.PDF);
        assertThat(kind(LETTER, "text/plain", "a.txt")).isEqualTo(InputKind.MAIL);
        assertThat(kind("<?xml version='1.0'?><!-- a --><rss version='2.0'>", "text/html", ""))
                .isEqualTo(InputKind.FEED);
        assertThat(kind("{\"version\": \"https://jsonfeed.org/version/1\"}", "", ""))
                .isEqualTo(InputKind.FEED);
        assertThat(kind("<opml version='2.0'>", "", "a.xml")).isEqualTo(InputKind.OPML);
        assertThat(kind("\uFEFF<!DOCTYPE html><html>", "text/plain", "a.pdf")).isEqualTo(InputKind.HTML);
        assertThat(kind("# Ferry\n\nIt **stopped**.", "", "")).isEqualTo(InputKind.MARKDOWN);
        assertThat(kind("Title: a ferry stopped.\nNote: it was late.\n\nText", "", ""))
                .isEqualTo(InputKind.TEXT);
        assertThat(kind("The ferry was stopped.", "text/plain", "a.txt")).isEqualTo(InputKind.TEXT);
        assertThat(kind("\u0089PNG\r\n\0\0", "text/plain", "a.txt")).isEqualTo(InputKind.BINARY);
    }

    @Test
    void saysWhyAFileIsNoArticle() {
        assertThatThrownBy(() -> read("<rss></rss>", ""))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("not one article");
        assertThatThrownBy(() -> read("PK\u0003\u0004\0\0", "a.txt"))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("an archive");
        assertThatThrownBy(() -> read("\u0089PNG\r\n\0\0", "a.txt"))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> read(
                        "From: a@b.example\nDate: 19 Jun 2024\nMIME-Version: 1.0\nContent-Type: image/png\n\nx", ""))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("without text");
    }

    private static InputKind kind(String content, String type, String name) {
        return InputKind.of(content.getBytes(StandardCharsets.UTF_8), Optional.of(type), Optional.of(name));
    }

    private static CleanPage read(String content, String name) {
        return new FileReader().read(content.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(name));
    }
}
