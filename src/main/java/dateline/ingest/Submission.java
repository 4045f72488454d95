package dateline.ingest;

import dateline.article.Metadata;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody brings it in. What is given counts; what is left out is looked for in the text or page.
 *
 * @param text as copied from a page, title and byline included or not; or else {@code html}
 * @param html the page's source
 * @param publishedOn the day of publication
 * @param url where it was published
 */
@Schema(name = "NewArticle")
public record Submission(
        @Nullable @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = Metadata.LONGEST_TITLE)
        String title,

        @Nullable String text,
        @Nullable String html,
        @Nullable @PublicationDay LocalDate publishedOn,

        @Nullable @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = Metadata.LONGEST_NAME)
        String publisher,

        @Nullable @WebAddress @Size(max = Metadata.LONGEST_URL)
        String url) {

    static final String NOT_BLANK = "(?s).*\\S.*";

    /** Nothing is known. */
    static final Submission NOTHING = new Submission(null, null, null, null, null, null);

    /** The same without its text: what somebody knows of the article. */
    Submission known() {
        return new Submission(title, null, null, publishedOn, publisher, url);
    }

    /** A pasted text. */
    public static Submission ofText(String text, LocalDate publishedOn, String publisher) {
        return new Submission(null, text, null, publishedOn, publisher, null);
    }
}
