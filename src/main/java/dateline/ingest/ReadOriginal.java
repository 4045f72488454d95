package dateline.ingest;

import dateline.ingest.job.Trouble;
import dateline.page.CleanPage;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads an original down to an article's own text, as what it is found to be. */
@ApplicationScoped
class ReadOriginal {

    private final PageReader pages;

    ReadOriginal(PageReader pages) {
        this.pages = pages;
    }

    /**
     * @param url where it was published, as far as it is known
     * @throws Trouble where it holds no article that could be read
     */
    CleanPage read(Original original, Form form, Optional<String> url) {
        String source = new String(original.bytes(), StandardCharsets.UTF_8);
        try {
            CleanPage page = isHtml(form) ? pages.readHtml(source, url) : pages.readText(source);
            if (page.text().isBlank()) {
                throw Trouble.lasting("It holds no text of an article.");
            }
            return page;
        } catch (NotText notText) {
            throw Trouble.lasting("It " + notText.getMessage() + ".");
        }
    }

    private static boolean isHtml(Form form) {
        return form.mediaType().toLowerCase(Locale.ROOT).contains("html");
    }
}
