package dateline.ingest;

import static dateline.Api.delete;
import static dateline.Api.get;
import static dateline.Api.patch;
import static dateline.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dateline.DatelineTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes in several times, by other addresses or in other words, and what is found of it. */
@DatelineTest
class OnceTest {

    private static final String OPENING =
            "The ferry between Port Larn and the islands was stopped on Wednesday after a storm"
                    + " tore two of its moorings, the harbour master said.";
    private static final String NIGHT =
            "Some 240 passengers spent the night in the school hall. Nobody was hurt, according to the police.";
    private static final String OUTLOOK =
            "The company that runs the ferry said that it would run again on Friday if the"
                    + " wind dropped. Engineers were to look at the hull on Thursday morning.";

    @Test
    void anAddressIsTheSameWithWhatCountsVisits() {
        String page = "https://news.example/" + UUID.randomUUID();
        JsonPath first = post(
                        "/api/articles",
                        Map.of("text", "Putin arrived in Pyongyang on 19 June 2024. " + page, "url", page))
                .statusCode(201)
                .body("url", is(page))
                .extract()
                .jsonPath();
        JsonPath second = post(
                        "/api/articles",
                        Map.of(
                                "text",
                                "Putin arrived in Pyongyang on 19 June 2024, late. " + page,
                                "url",
                                page.replace("news.example", "NEWS.example:443") + "?utm_source=mail&fbclid=1#top"))
                .statusCode(201)
                .body("url", is(page))
                .extract()
                .jsonPath();
        List<Integer> current = get("/api/articles?limit=500").extract().path("items.id");
        assertThat(current).contains(second.getInt("id")).doesNotContain(first.getInt("id"));
        patch("/api/articles/" + second.getInt("id"), Map.of("url", page + "?gclid=2"))
                .statusCode(200)
                .body("url", is(page));
    }

    @Test
    void copiesOfOneReportAreGroupedAndNameEachOther() {
        String mark = UUID.randomUUID() + " was its number.";
        int first = text("PORT LARN, June 19 (Wire) - " + OPENING + "\n\n" + NIGHT + "\n\n" + OUTLOOK, mark);
        int second = text(OPENING + "\n\n" + OUTLOOK + "\n\n" + NIGHT, mark);
        int other = text(
                "The mayor of Port Larn opened a new library on Tuesday. It has forty thousand books, a hall for readings"
                        + " and a garden, and it was paid for by the heirs of a shipping company.",
                mark);
        get("/api/articles/" + first).body("copies", is(1), "alsoIn.id", is(List.of(second)));
        get("/api/articles/" + second).body("copies", is(1), "alsoIn.id", is(List.of(first)));
        get("/api/articles/" + other).body("copies", is(0), "alsoIn", is(List.of()));
        get("/api/articles?limit=500").body("items.find { it.id == " + second + " }.copies", is(1));
        delete("/api/articles/" + first).statusCode(204);
        get("/api/articles/" + second).body("copies", is(0));
    }

    @Test
    void copiesThatComeInAtOneTimeAreGrouped() {
        String mark = UUID.randomUUID().toString();
        // Not in the words of the other reports here: half alike, chance would decide whose copies they are.
        String report =
                "A gauge of the river Larn stood at four metres, the most since it was put up in 1931. Farmers drove"
                        + " their cattle up to the meadows under Mount Tell, and the valley's only bridge was closed to lorries. The"
                        + " council opened two schools to whoever had to leave a house by the water.";
        List<Integer> ids = IntStream.range(0, 5)
                .parallel()
                .mapToObj(i -> text(report, "Number " + mark.substring(0, 8) + i + "."))
                .toList();
        get("/api/articles/" + ids.get(0)).body("copies", greaterThanOrEqualTo(4));
    }

    @Test
    void aTextOfAFewWordsIsNobodysCopy() {
        int first = text("Kim met Xi in Beijing.", UUID.randomUUID().toString());
        int second = text("Kim met Xi in Beijing.", UUID.randomUUID().toString());
        get("/api/articles/" + first).body("copies", is(0));
        get("/api/articles/" + second).body("copies", is(0));
    }

    @Test
    void eachCandidateIsKeptWithItsEvidenceAndTheOneThatWasTaken() {
        String html = """
                <html lang="de"><head><title>Ferry stopped - The Post</title><meta property="og:title" content="Ferry stopped">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19T21:00:00Z",
                "dateModified":"2024-06-21"}</script></head><body><article><h1>Ferry stopped by storm</h1>
                <p>%s</p><p>%s</p><p>%s</p><p>%s</p></article></body></html>""".formatted(OPENING, NIGHT, OUTLOOK, UUID.randomUUID());
        JsonPath stored = post("/api/articles", Map.of("html", html))
                .statusCode(201)
                .body("publishedOn", is("2024-06-19"))
                .body("language", is("en"))
                .body("evidence.language", is("the words of the text"))
                .body("candidates.findAll { it.of == 'language' }.value", is(List.of("en", "de")))
                .body("candidates.findAll { it.of == 'publishedOn' }.value", is(List.of("2024-06-19", "2024-06-21")))
                .body(
                        "candidates.findAll { it.of == 'publishedOn' && it.chosen }.source",
                        is(List.of("JSON-LD datePublished")))
                .body("candidates.findAll { it.of == 'title' }.value", hasItem("Ferry stopped by storm"))
                .extract()
                .jsonPath();
        patch("/api/articles/" + stored.getInt("id"), Map.of("publishedOn", "2024-06-21", "language", "nl"))
                .statusCode(200)
                .body("language", is("nl"))
                .body("evidence.publishedOn", is("given by hand"))
                .body("candidates.findAll { it.of == 'publishedOn' && it.chosen }.size()", is(0));
        patch("/api/articles/" + stored.getInt("id"), Map.of("language", "Dutch"))
                .statusCode(400)
                .body("violations[0].field", is("language"));
    }

    private static int text(String text, String mark) {
        return post("/api/articles", Map.of("text", text + "\n\n" + mark, "title", "A report"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
