package dateline.ingest;

import dateline.article.Article;
import dateline.article.Candidate;
import dateline.article.Metadata;
import dateline.page.CanonicalAddress;
import dateline.page.CleanPage;
import dateline.page.Evidence;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import dateline.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a submission into a clean text with metadata: what is given counts, the rest is found on the page. */
@ApplicationScoped
class SubmissionReader {

    /** The longest text that is read, in UTF-16 code units: some 170,000 words. */
    static final int LONGEST_TEXT = 1_000_000;

    /** The longest page source that is read. */
    static final int LONGEST_HTML = 3_000_000;

    /** The length that a title made from the text has at most. */
    private static final int TITLE_FROM_TEXT = 90;

    /** A text that can be stored. */
    record Clean(String text, Metadata metadata, Map<String, String> evidence, List<Candidate> candidates) {}

    private final PageReader pages;

    SubmissionReader(PageReader pages) {
        this.pages = pages;
    }

    Clean read(Submission submission) {
        CleanPage page = clean(submission);
        if (page.text().isBlank()) {
            throw Problems.unreadable(field(submission), "holds no text of an article");
        }
        return join(submission, page);
    }

    /** @param page what was read, with a text */
    static Clean join(Submission submission, CleanPage page) {
        Map<String, String> evidence = new HashMap<>();
        Metadata metadata = new Metadata(
                choose("title", submission.title(), page.title(), evidence)
                        .map(title -> shorten(title, Metadata.LONGEST_TITLE))
                        .orElseGet(() -> titleFrom(page.text(), evidence)),
                choose("url", submission.url(), page.url(), evidence).map(SubmissionReader::canonical),
                choose("publisher", submission.publisher(), page.publisher(), evidence)
                        .map(SubmissionReader::name),
                choose("agency", null, page.agency(), evidence).map(SubmissionReader::name),
                authors(page, evidence),
                choose("language", null, page.language(), evidence),
                choose("publishedOn", submission.publishedOn(), page.publishedOn(), evidence));
        return new Clean(page.text(), metadata, evidence, candidates(page));
    }

    private CleanPage clean(Submission submission) {
        String field = field(submission);
        String source = submission.text() != null ? submission.text() : submission.html();
        if (source == null || (submission.text() != null && submission.html() != null)) {
            throw Problems.badField("text", "give the article's text or its html, one of the two");
        }
        if (source.isBlank()) {
            throw Problems.badField(field, "is empty");
        }
        int longest = field.equals("text") ? LONGEST_TEXT : LONGEST_HTML;
        if (source.length() > longest) {
            throw Problems.tooLarge(
                    field, "has %,d characters; at most %,d are read".formatted(source.length(), longest));
        }
        try {
            return field.equals("text")
                    ? pages.readText(source)
                    : pages.readHtml(source, Optional.ofNullable(submission.url()));
        } catch (NotText notText) {
            throw Problems.unreadable(field, notText.getMessage());
        }
    }

    private static String field(Submission submission) {
        return submission.html() != null && submission.text() == null ? "html" : "text";
    }

    private static <T> Optional<T> choose(
            String name, @Nullable T given, Optional<Evidence<T>> found, Map<String, String> evidence) {
        if (given != null) {
            evidence.put(name, Article.SET_BY_HAND);
            return Optional.of(given);
        }
        found.ifPresent(from -> evidence.put(name, from.source()));
        return found.map(Evidence::value);
    }

    private static List<String> authors(CleanPage page, Map<String, String> evidence) {
        page.authors().stream().findFirst().ifPresent(first -> evidence.put("authors", first.source()));
        return page.authors().stream()
                .map(Evidence::value)
                .map(SubmissionReader::name)
                .distinct()
                .toList();
    }

    private static List<Candidate> candidates(CleanPage page) {
        return page.candidates().stream()
                .map(each -> new Candidate(each.of(), each.value(), each.source()))
                .toList();
    }

    /** Without what counts visits: the same article has the same address. */
    static String canonical(String url) {
        return CanonicalAddress.of(url)
                .map(CanonicalAddress::toString)
                .filter(address -> address.length() <= Metadata.LONGEST_URL)
                .orElse(url);
    }

    private static String titleFrom(String text, Map<String, String> evidence) {
        evidence.put("title", "the beginning of the text");
        return shorten(text.lines().findFirst().orElse(text).strip(), TITLE_FROM_TEXT);
    }

    private static String name(String found) {
        return shorten(found, Metadata.LONGEST_NAME);
    }

    /** At a space, with an ellipsis, where it is longer than that; never within a character of two code units. */
    private static String shorten(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest - 2);
        int end = space > longest / 2 ? space : words.offsetByCodePoints(0, words.codePointCount(0, longest - 2));
        return words.substring(0, end) + " …";
    }
}
