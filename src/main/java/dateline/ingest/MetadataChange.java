package dateline.ingest;

import dateline.article.Metadata;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of an article; a property that a request leaves out stays as it is, null clears it. */
@Schema(name = "ArticleChange")
public class MetadataChange {

    @NotBlank
    @Size(max = Metadata.LONGEST_TITLE)
    public String title = "";

    @WebAddress
    @Size(max = Metadata.LONGEST_URL)
    public @Nullable String url;

    @Pattern(regexp = Submission.NOT_BLANK, message = "must not be blank")
    @Size(max = Metadata.LONGEST_NAME)
    public @Nullable String publisher;

    @Pattern(regexp = Submission.NOT_BLANK, message = "must not be blank")
    @Size(max = Metadata.LONGEST_NAME)
    public @Nullable String agency;

    @NotNull
    @Size(max = 50)
    public List<@NotBlank @Size(max = Metadata.LONGEST_NAME) String> authors = List.of();

    @Pattern(regexp = "[a-z]{2,3}", message = "must be a language's code of two or three letters, such as en")
    public @Nullable String language;

    @PublicationDay
    public @Nullable LocalDate publishedOn;

    static MetadataChange of(Metadata present) {
        MetadataChange change = new MetadataChange();
        change.title = present.title();
        change.url = present.url().orElse(null);
        change.publisher = present.publisher().orElse(null);
        change.agency = present.agency().orElse(null);
        change.authors = present.authors();
        change.language = present.language().orElse(null);
        change.publishedOn = present.publishedOn().orElse(null);
        return change;
    }

    Metadata metadata() {
        return new Metadata(
                title,
                Optional.ofNullable(url).map(SubmissionReader::canonical),
                Optional.ofNullable(publisher),
                Optional.ofNullable(agency),
                authors,
                Optional.ofNullable(language),
                Optional.ofNullable(publishedOn));
    }
}
