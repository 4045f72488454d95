package dateline.export;

import static dateline.Api.article;
import static dateline.Api.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Api;
import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by the parsers of others. */
@DatelineTest
class ExportResourceTest {

    private static final String TEXT = """
            Angela Merkel met Emmanuel Macron in Berlin on 3 May 2017. The two signed the Aachen treaty in January 2019.

            France will host a summit in Paris on 5 July 2030. Moscow has denied that it sent troops to Kyiv in 2014.

            The 😀 minister was arrested in 2011.""";

    private static JsonPath stored;

    @BeforeEach
    void storeOnce() {
        if (stored == null) {
            stored = article(TEXT, "2024-06-19");
        }
    }

    private String export(String format) {
        return get("/api/export/events?article=" + stored.getInt("id") + "&format=" + format)
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"dateline-events."))
                .extract()
                .asString();
    }

    private List<Map<String, Object>> events() {
        return get("/api/events?limit=500&article=" + stored.getInt("id"))
                .extract()
                .path("items");
    }

    @Test
    void aSpreadsheetHasARowForEachTellingWithItsQuote() throws IOException {
        List<CSVRecord> rows = rows(export("csv"));
        assertThat(rows).hasSameSizeAs(events());
        for (CSVRecord row : rows) {
            int begin = Integer.parseInt(row.get("begin"));
            int end = Integer.parseInt(row.get("end"));
            assertThat(stored.getString("text").substring(begin, end)).isEqualTo(row.get("quote"));
            assertThat(row.get("article")).isEqualTo("A test's article");
            assertThat(row.get("published")).isEqualTo("2024-06-19");
        }
        assertThat(rows).extracting(row -> row.get("edtf")).contains("2017-05-03", "2019-01", "2030-07-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=2+5+cmd|' /C calc'!A0", "+49 30", "-1", "@SUM(1)", "＝1+1"})
    void aCellIsNeverAFormula(String title) throws IOException {
        JsonPath article = Api.post(
                        "/api/articles",
                        Map.of("title", title, "text", Api.unique("Iraq held an election on 3 May 2017.")))
                .statusCode(201)
                .extract()
                .jsonPath();
        String csv = get("/api/export/events?format=csv&article=" + article.getInt("id"))
                .extract()
                .asString();
        assertThat(rows(csv).get(0).get("article")).isEqualTo("'" + title);
    }

    @Test
    void aCalendarCoversTheDaysThatAnEventCanHaveBeenOn() {
        ICalendar calendar = Biweekly.parse(export("icalendar")).first();
        Map<String, VEvent> byExactForm = calendar.getEvents().stream()
                .collect(Collectors.toMap(
                        event ->
                                event.getExperimentalProperty("X-DATELINE-EDTF").getValue(),
                        event -> event,
                        (a, b) -> a));
        assertThat(byExactForm).containsKeys("2017-05-03", "2019-01", "2030-07-05");
        VEvent month = byExactForm.get("2019-01");
        assertThat(day(month.getDateStart().getValue())).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(day(month.getDateEnd().getValue())).isEqualTo(LocalDate.of(2019, 2, 1));
        assertThat(month.getDateStart().getValue().hasTime()).isFalse();
        assertThat(byExactForm.get("2030-07-05").getSummary().getValue()).startsWith("Planned: ");
        assertThat(calendar.getEvents())
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains("“"));
        assertThat(calendar.getEvents().size() + calendar.getJournals().size()).isEqualTo(events().size());
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void aCalendarPlacesNothingThatIsOpenOrUndated() {
        JsonPath undated = article("The minister was arrested on Tuesday.", null);
        ICalendar calendar = Biweekly.parse(get("/api/export/events?format=icalendar&article=" + undated.getInt("id"))
                        .extract()
                        .asString())
                .first();
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getJournals()).isNotEmpty().allSatisfy(journal -> assertThat(journal.getDateStart())
                .isNull());
    }

    @Test
    void timelineJsGetsNoMorePartsOfADateThanAreKnown() throws IOException {
        JsonNode slides = new ObjectMapper().readTree(export("timelinejs")).get("events");
        Map<String, JsonNode> byDate = new java.util.HashMap<>();
        slides.forEach(slide -> byDate.put(slide.get("start_date").toString(), slide));
        assertThat(byDate).containsKeys("{\"year\":2017,\"month\":5,\"day\":3}", "{\"year\":2019,\"month\":1}");
        JsonNode month = byDate.get("{\"year\":2019,\"month\":1}");
        assertThat(month.get("end_date").get("day").asInt()).isEqualTo(31);
        assertThat(month.get("display_date").asText()).isEqualTo("January 2019");
        assertThat(month.get("text").get("text").asText()).contains("<blockquote>", "signed the Aachen treaty");
    }

    @Test
    void linkedDataIsReadWithoutFetchingAnything() throws Exception {
        JsonArray nodes = JsonLd.flatten(JsonDocument.of(new StringReader(export("jsonld"))))
                .get()
                .asJsonArray();
        List<JsonObject> flat = nodes.stream().map(node -> node.asJsonObject()).toList();
        assertThat(ofType(flat, "Event")).hasSameSizeAs(events());
        assertThat(ofType(flat, "NewsArticle")).hasSize(1);
        assertThat(ofType(flat, "Quotation")).hasSameSizeAs(events());
        assertThat(ofType(flat, "Event")).anySatisfy(event -> assertThat(event.toString())
                .contains("\"@type\":\"http://id.loc.gov/datatypes/edtf/EDTF\"", "\"@value\":\"2019-01\""));
    }

    @Test
    void annotationsPointAtTheVeryWordsInCodePoints() throws IOException {
        String text = stored.getString("text");
        JsonNode items = new ObjectMapper().readTree(export("annotations")).get("items");
        assertThat(items).hasSameSizeAs(events());
        for (JsonNode annotation : items) {
            JsonNode quote = annotation.get("target").get("selector").get(0);
            JsonNode place = annotation.get("target").get("selector").get(1);
            int begin = text.offsetByCodePoints(0, place.get("start").asInt());
            int end = text.offsetByCodePoints(0, place.get("end").asInt());
            assertThat(text.substring(begin, end)).isEqualTo(quote.get("exact").asText());
            assertThat(text.substring(0, begin)).endsWith(quote.get("prefix").asText());
            assertThat(text.substring(end)).startsWith(quote.get("suffix").asText());
        }
        assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
    }

    @Test
    void jsonIsWhatTheApiShows() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode shown = json.readTree(get("/api/events?limit=500&article=" + stored.getInt("id"))
                        .extract()
                        .asString())
                .get("items");
        assertThat(json.readTree(export("json"))).isEqualTo(shown);
        List<JsonNode> lines =
                export("ndjson").lines().map(line -> read(json, line)).toList();
        assertThat(lines).hasSameSizeAs(events()).containsExactlyElementsOf(shown);
    }

    @Test
    void aBibliographyHasTheArticleOnce() throws Exception {
        JsonPath article = Api.post(
                        "/api/articles",
                        Map.of(
                                "title", "50% of {voters} & the $1_000 “question”",
                                "text", Api.unique("Iraq held an election on 3 May 2017. Iran held one in 2019."),
                                "publisher", "The Evening Post",
                                "publishedOn", "2024-06-19",
                                "url", "https://news.example/a_b?c=1&d=%7B"))
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/api/export/articles?article=" + article.getInt("id") + "&format=";
        BibTeXDatabase bibliography = new BibTeXParser()
                .parse(new StringReader(get(path + "bibtex").extract().asString()));
        BibTeXEntry entry = bibliography.getEntries().values().iterator().next();
        assertThat(bibliography.getEntries()).hasSize(1);
        assertThat(entry.getField(new Key("title")).toUserString())
                .isEqualTo("{50\\% of \\{voters\\} \\& the \\$1\\_000 “question”}");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://news.example/a_b?c=1&d=%7B");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
        assertThat(get(path + "ris").extract().asString().lines())
                .contains(
                        "TY  - NEWS",
                        "TI  - 50% of {voters} & the $1_000 “question”",
                        "DA  - 2024/06/19",
                        "T2  - The Evening Post",
                        "ER  - ");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/export/events?format=docx, format, “docx” is none of csv",
        "/api/export/articles?format=csv, format, “csv” is none of bibtex",
        "/api/export/events?from=yesterday, from, is not a day of the form",
    })
    void whatCannotBeReadIsToldByName(String path, String field, String message) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field))
                .body("violations[0].message", containsString(message));
    }

    private static List<JsonObject> ofType(List<JsonObject> nodes, String type) {
        return nodes.stream()
                .filter(node -> node.containsKey("@type")
                        && node.get("@type").toString().contains("\"https://schema.org/" + type + "\""))
                .toList();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv.substring(1))).getRecords();
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static JsonNode read(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
