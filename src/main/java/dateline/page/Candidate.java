package dateline.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value that a page gives for one piece of the metadata, whether it was taken or not.
 *
 * @param of the piece, by the name that the API has for it: "publishedOn"
 * @param value in words; a day as ISO 8601 has it
 * @param source where it was found, for a reader
 */
public record Candidate(String of, String value, String source) {

    /** Of each piece, so many are kept. */
    private static final int MOST = 8;

    private static final int LONGEST = 500;

    public Candidate {
        value = shorten(value);
        source = shorten(source);
    }

    /** @param found the likeliest first */
    static Stream<Candidate> of(String piece, Stream<? extends Evidence<?>> found) {
        return found.map(each -> new Candidate(piece, String.valueOf(each.value()), each.source()))
                .distinct()
                .limit(MOST);
    }

    /** What was taken, as the only candidates of it that there are. */
    static List<Candidate> taken(CleanPage page) {
        return Stream.of(
                        of("title", page.title().stream()),
                        of("authors", page.authors().stream()),
                        of("agency", page.agency().stream()),
                        of("publisher", page.publisher().stream()),
                        of("publishedOn", page.publishedOn().stream()),
                        of("url", page.url().stream()),
                        of("language", page.language().stream()))
                .flatMap(each -> each)
                .toList();
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 2))) + " …";
    }
}
