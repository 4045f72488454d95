package dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of an article beside its text.
 *
 * @param url where it was published: http or https
 * @param agency the news agency that it came through
 * @param language of the text, as BCP 47 has it without region: "en"
 * @param publishedOn the day of publication, in the publisher's place: what "Wednesday" counts from
 */
public record Metadata(
        String title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> agency,
        List<String> authors,
        Optional<String> language,
        Optional<LocalDate> publishedOn) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 500;

    /** The longest name of a publisher, agency or author, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest address, in characters. */
    public static final int LONGEST_URL = 2000;

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article needs a title");
        }
        authors = List.copyOf(authors);
    }

    /** The same, with those pieces of another that are named. */
    public Metadata with(Predicate<String> name, Metadata other) {
        return new Metadata(
                (name.test("title") ? other : this).title,
                (name.test("url") ? other : this).url,
                (name.test("publisher") ? other : this).publisher,
                (name.test("agency") ? other : this).agency,
                (name.test("authors") ? other : this).authors,
                (name.test("language") ? other : this).language,
                (name.test("publishedOn") ? other : this).publishedOn);
    }

    /** Its parts by the names that the API gives them. */
    Map<String, Object> byName() {
        return Map.of(
                "title", title,
                "url", url,
                "publisher", publisher,
                "agency", agency,
                "authors", authors,
                "language", language,
                "publishedOn", publishedOn);
    }
}
