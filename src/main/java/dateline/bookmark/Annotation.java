package dateline.bookmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a bookmark; a property that a request leaves out stays as it is. */
@Schema(name = "BookmarkChange")
public class Annotation {

    @NotNull
    @Size(max = 10_000)
    public @Nullable String note;

    @NotNull
    @Size(max = 50)
    public @Nullable List<@NotBlank @Size(max = 100) String> tags;

    static Annotation of(Bookmark bookmark) {
        Annotation annotation = new Annotation();
        annotation.note = bookmark.note();
        annotation.tags = bookmark.tags();
        return annotation;
    }

    /** Only after validation, which sees to it that nothing is missing. */
    void applyTo(Bookmark bookmark) {
        if (note != null && tags != null) {
            bookmark.annotate(note, tags);
        }
    }
}
