package dateline.ingest;

import static dateline.Api.get;
import static dateline.Api.unique;
import static dateline.ingest.Arrivals.bytes;
import static dateline.ingest.Arrivals.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** What is given to {@code /api/intake} as files. */
@DatelineTest
class FileIntakeTest {

    @Test
    void filesAreReadAsWhatTheyAre() {
        byte[] russian = Treaty.page("Договор", "<p>" + UUID.randomUUID() + "</p>")
                .replace("<head>", "<head><meta charset=windows-1251>")
                .getBytes(Charset.forName("windows-1251"));
        ValidatableResponse taken = given().multiPart("files", "page.bin", russian, "application/octet-stream")
                .multiPart(
                        "files",
                        "note.txt",
                        bytes(unique("The two signed a treaty in Aachen on 22 January 2019.")),
                        "text/plain")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .body("items.subject", is(List.of("page.bin", "note.txt")));
        List<Integer> ids = taken.extract().path("items.id");
        JsonPath html = ended(ids.get(0));
        assertThat(html.getString("outcome")).isEqualTo("stored");
        get("/api/articles/" + html.getInt("article")).body("title", containsString("Договор"));
        assertThat(ended(ids.get(1)).getString("outcome")).isEqualTo("stored");
        given().multiPart("files", "empty.txt", new byte[0], "text/plain")
                .post("/api/intake")
                .then()
                .statusCode(400);
    }

    @Test
    void pdfMarkdownAndMailAreReadWithTheirMetadata() throws IOException {
        String first = "This is what the reporter of desk " + UUID.randomUUID() + " heard of the ministers yesterday.";
        String second = "The two signed a treaty in Aachen on 22 January 2019.";
        String mail = "From: Ada Byron <ada@desk.example>\r\nDate: Wed, 23 Jan 2019 08:00:00 +0100\r\n"
                + "Subject: Treaty signed\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + first.replace("reporter", "letter") + "\r\n\r\n" + second + "\r\n";
        String markdown = "---\ntitle: The treaty\ndate: 2019-01-23\n---\n\n# Signed\n\n**"
                + first.replace("reporter", "notebook") + "**\n\n" + second + "\n";
        List<Integer> ids = given().multiPart("files", "a.eml", bytes(mail), "application/octet-stream")
                .multiPart("files", "a.md", bytes(markdown), "application/octet-stream")
                .multiPart("files", "a.bin", pdf(first, second), "application/octet-stream")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .extract()
                .path("items.id");
        for (int id : ids) {
            JsonPath job = ended(id);
            assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
            get("/api/articles/" + job.getInt("article"))
                    .body("text", containsString("signed a treaty in Aachen"))
                    .body("events.when.edtf", hasItem("2019-01-22"));
        }
        get("/api/articles/" + ended(ids.get(0)).getInt("article")).body("title", is("Treaty signed"));
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aBinaryFileFailsWithASentence() {
        byte[] binary = new byte[3000];
        new java.util.Random(1).nextBytes(binary);
        List<Integer> ids = given().multiPart("files", "x.dat", binary, "application/octet-stream")
                .post("/api/intake")
                .then()
                .statusCode(202)
                .extract()
                .path("items.id");
        assertThat(ended(ids.get(0)).getString("state")).isEqualTo("failed");
        assertThat(ended(ids.get(0)).getString("problem")).startsWith("It ");
    }
}
