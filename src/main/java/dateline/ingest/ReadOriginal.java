package dateline.ingest;

import dateline.ingest.fetch.DecodeText;
import dateline.ingest.job.Trouble;
import dateline.page.CleanPage;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import dateline.page.file.FileReader;
import dateline.page.file.InputKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an original down to an article's own text, as what it is found to be and not as what it is said to be. */
@ApplicationScoped
class ReadOriginal {

    /** Takes what begins, after comments and declarations, with an element that only pages have. */
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta|title)\\b.*");

    private static final int HEAD = 2000;

    private final FileReader files = new FileReader();
    private final PageReader pages;

    ReadOriginal(PageReader pages) {
        this.pages = pages;
    }

    /**
     * @param url where it was published, as far as it is known
     * @throws Trouble where it holds no article that could be read
     */
    CleanPage read(Original original, Form form, Optional<String> url) {
        try {
            CleanPage page = clean(original, form, url);
            if (page.text().isBlank()) {
                throw Trouble.lasting("It holds no text of an article.");
            }
            if (page.text().length() > SubmissionReader.LONGEST_TEXT) {
                throw Trouble.lasting(
                        "Its text has more than %,d characters.".formatted(SubmissionReader.LONGEST_TEXT));
            }
            return page;
        } catch (NotText notText) {
            throw Trouble.lasting("It " + notText.getMessage() + ".");
        }
    }

    private CleanPage clean(Original original, Form form, Optional<String> url) {
        Optional<String> type = Optional.of(form.mediaType());
        Optional<String> name = Optional.of(form.fileName());
        return switch (InputKind.of(original.bytes(), type, name)) {
            // A page is read with its address, by which it says which of its links is its own.
            case HTML, TEXT -> page(DecodeText.of(original.bytes(), form.charset()), form, url);
            case PDF, MAIL, MARKDOWN, FEED, OPML, BINARY -> files.read(original.bytes(), type, name);
        };
    }

    private CleanPage page(String source, Form form, Optional<String> url) {
        String head = source.substring(0, Math.min(source.length(), HEAD));
        boolean isHtml = form.mediaType().contains("html") || HTML.matcher(head).matches();
        return isHtml ? pages.readHtml(source, url) : pages.readText(source);
    }
}
