package dateline.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.page.CleanPage;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final List<String> FIRST = List.of(
            "Harbour Weekly 7",
            "",
            "Ferry stopped after storm",
            "",
            "By Ana Reyes",
            "",
            "The ferry was stopped on 19 June 2024 as the govern-",
            "ment feared for its passengers. It is to run",
            "again in July.",
            "",
            "Nobody was hurt when the ship went",
            "",
            "1");
    private static final List<String> SECOND =
            List.of("Harbour Weekly 7", "", "aground on the mid-", "June sandbank.", "", "2");

    @Test
    void readsParagraphsWithoutWhatThePagesRepeat() throws IOException {
        CleanPage page = new PdfReader().read(pdf(document(FIRST, SECOND)));
        assertThat(page.title().map(Evidence::value)).contains("Ferry stopped after storm");
        assertThat(page.authors()).extracting(Evidence::value).containsExactly("Ana Reyes");
        assertThat(page.text()).isEqualTo("""
                        The ferry was stopped on 19 June 2024 as the government feared for its passengers. It is to run again in July.

                        Nobody was hurt when the ship went aground on the mid- June sandbank.""");
    }

    @Test
    void takesTheTitleOfItsPropertiesButNoNameOfAFile() throws IOException {
        PDDocument document = document(List.of("The ferry was stopped on Wednesday."));
        document.getDocumentInformation().setTitle("Ferry stopped");
        document.getDocumentInformation().setAuthor("Ana Reyes");
        CleanPage page = new PdfReader().read(pdf(document));
        assertThat(page.title()).contains(new Evidence<>("Ferry stopped", "the PDF's Title"));
        assertThat(page.authors()).containsExactly(new Evidence<>("Ana Reyes", "the PDF's Author"));
        PDDocument named = document(List.of("The ferry was stopped on Wednesday."));
        named.getDocumentInformation().setTitle("final_v2.docx");
        assertThat(new PdfReader().read(pdf(named)).title()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoText() throws IOException {
        assertThatThrownBy(() -> new PdfReader().read(pdf(document(List.of()))))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("PDF of pictures");
        PDDocument locked = document(FIRST);
        locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        byte[] bytes = pdf(locked);
        assertThatThrownBy(() -> new PdfReader().read(bytes))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("locked by a password");
        assertThatThrownBy(() -> new PdfReader().read("%PDF-1.7 and then nothing".getBytes()))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("broken");
    }

    @Test
    void readsSoManyPagesAndNoMore() throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i <= PdfReader.MOST_PAGES; i++) {
            document.addPage(new PDPage());
        }
        byte[] bytes = pdf(document);
        assertThatThrownBy(() -> new PdfReader().read(bytes))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("501 pages");
    }

    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    if (!line.isEmpty()) {
                        content.showText(line);
                    }
                    content.newLine();
                }
                content.endText();
            }
        }
        return document;
    }

    private static byte[] pdf(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
