package dateline.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.page.CleanPage;
import dateline.page.Evidence;
import dateline.page.PageReader.NotText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
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

    private static final String WORDS = "BT /F1 11 Tf 60 700 Td (The ferry was stopped on Wednesday.) Tj ET ";

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

    /** Of a few hundred kilobytes, or of a few, that unpack to more than is held in memory. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        for (List<COSName> filters : List.of(
                List.of(COSName.FLATE_DECODE),
                List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE),
                List.of(COSName.RUN_LENGTH_DECODE, COSName.FLATE_DECODE))) {
            byte[] bomb = pdf(packed(filters, " ".repeat(1_000_000), 60));
            assertThat(bomb).hasSizeLessThan(500_000);
            assertThatThrownBy(() -> new PdfReader().read(bomb))
                    .isInstanceOf(NotText.class)
                    .hasMessageContaining("unpacks to more than 30 MB");
        }
        byte[] whole = pdf(packed(List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE), WORDS, 1));
        assertThat(new PdfReader().read(whole).text()).contains("The ferry was stopped on Wednesday.");
    }

    /** The same part, shown on page after page. */
    @Test
    void manyPartsOfAFileUnpackToSoMuchTogether() throws IOException {
        PDDocument document = packed(List.of(COSName.FLATE_DECODE), " ".repeat(1_000_000), 28);
        for (int page = 0; page < 60; page++) {
            PDPage again = new PDPage();
            again.setContents(document.getPage(0).getContentStreams().next());
            document.addPage(again);
        }
        byte[] bytes = pdf(document);
        assertThat(bytes).hasSizeLessThan(500_000);
        assertThatThrownBy(() -> new PdfReader().read(bytes))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("unpacks to more than 1000 MB");
    }

    @Test
    void aRowThatIsSaidToBeEndlessIsNotMade() throws IOException {
        PDDocument document = packed(List.of(COSName.FLATE_DECODE), WORDS, 1);
        COSDictionary endless = new COSDictionary();
        endless.setInt(COSName.PREDICTOR, 12);
        endless.setInt(COSName.COLUMNS, Integer.MAX_VALUE);
        document.getPage(0).getContentStreams().next().getCOSObject().setItem(COSName.DECODE_PARMS, endless);
        byte[] bytes = pdf(document);
        assertThatThrownBy(() -> new PdfReader().read(bytes))
                .isInstanceOf(NotText.class)
                .hasMessageContaining("unpacks to more than 30 MB");
    }

    /** A page with that content so many times, through those filters. */
    private static PDDocument packed(List<COSName> filters, String content, int times) throws IOException {
        PDDocument document = document(List.of("none"));
        COSArray names = new COSArray();
        filters.forEach(names::add);
        COSBase through = filters.size() == 1 ? filters.get(0) : names;
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.getCOSObject().createOutputStream(through)) {
            for (int time = 0; time < times; time++) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
        }
        document.getPage(0).setContents(stream);
        return document;
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
