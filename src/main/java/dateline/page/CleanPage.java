package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page comes down to: the article's own text, and what the page says about it.
 *
 * @param text the body, paragraphs parted by an empty line, without the title, byline and the page's boilerplate; may be
 *     empty where nothing of an article was found
 * @param agency the news agency it came through ("Reuters")
 * @param publisher who published it ("Radio New Zealand")
 */
public record CleanPage(
        String text,
        Optional<Evidence<String>> title,
        List<Evidence<String>> authors,
        Optional<Evidence<String>> agency,
        Optional<Evidence<String>> publisher,
        Optional<Evidence<LocalDate>> publishedOn,
        Optional<Evidence<String>> url) {

    public CleanPage {
        authors = List.copyOf(authors);
    }
}
