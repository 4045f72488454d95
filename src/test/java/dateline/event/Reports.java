package dateline.event;

import static dateline.Api.get;
import static dateline.Api.post;

import dateline.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What several publishers tell of the same. Grouped while a test class registers it, and taken back after each test. */
final class Reports implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {

    /** By publisher. Told in 1987, where no other test's articles are. */
    static final Map<String, String> REPORTS = Map.ofEntries(
            Map.entry("Wire", "A bomb killed 12 people in Quetta on 3 May 1987."),
            Map.entry("Post", "Twelve people were killed by a bomb in Quetta on 3 May 1987."),
            Map.entry("Copy", "A bomb killed 12 people in Quetta on 3 May 1987, police said."),
            Map.entry("Globe", "A bomb killed 20 people in Quetta on 3 May 1987."),
            Map.entry("Later", "A bomb killed 12 people in Quetta on 4 May 1987."),
            Map.entry("Month", "In May 1987 a bomb killed 12 people in Quetta."),
            Map.entry("Herald", "A flood killed 12 people in Manila on 3 May 1987."),
            Map.entry("Star", "A flood killed a dozen people in Manila on 3 May 1987."),
            Map.entry("Treaty", "Norway and Finland signed a fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Pact", "Finland and Norway signed the fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Plan", "Norway and Finland will sign a fisheries treaty in Oslo on 5 May 1987."),
            Map.entry("Alone", "The parliament of Iceland elected a speaker on 6 May 1987."));

    private final Map<String, Integer> stored = new ConcurrentHashMap<>();
    private final List<Integer> removed = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("dateline.grouping", "true");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.clearProperty("dateline.grouping");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        takeBack();
    }

    void takeBack() {
        stored.values().forEach(Api::forget);
        stored.clear();
        removed.forEach(Api::forget);
        removed.clear();
    }

    void store(String publisher, String text, String day) {
        Map<String, String> article =
                Map.of("title", publisher, "text", text, "publisher", publisher, "publishedOn", day);
        stored.put(
                publisher,
                post("/api/articles", article)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getInt("id"));
    }

    void store(List<String> publishers) {
        publishers.forEach(publisher -> store(publisher, REPORTS.get(publisher), "1987-05-04"));
    }

    /** The first that its article tells. */
    int event(String publisher) {
        return get("/api/articles/" + stored.get(publisher))
                .extract()
                .jsonPath()
                .getInt("events[0].id");
    }

    /** Takes note of an article that came in otherwise. */
    void note(int article) {
        stored.put(get("/api/articles/" + article).extract().jsonPath().getString("publisher"), article);
    }

    void delete(String publisher) {
        int article = stored.remove(publisher);
        removed.add(article);
        Api.delete("/api/articles/" + article).statusCode(204);
    }

    /** By publisher, the number of the article. */
    Map<String, Integer> articles() {
        return stored;
    }
}
