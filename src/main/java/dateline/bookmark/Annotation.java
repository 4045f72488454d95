package dateline.bookmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a bookmark; a property that a request leaves out stays as it is. */
@Schema(name = "BookmarkChange")
public class Annotation {

    static final int LONGEST_NOTE = 10_000;
    static final int MOST_TAGS = 50;
    static final int LONGEST_TAG = 100;
    static final String COLOURS = "red|amber|green|blue|violet";

    @NotNull
    @Size(max = LONGEST_NOTE)
    public @Nullable String note;

    @NotNull
    @Size(max = MOST_TAGS)
    public @Nullable List<@NotBlank @Size(max = LONGEST_TAG) String> tags;

    @Schema(enumeration = {"red", "amber", "green", "blue", "violet"})
    @Pattern(regexp = COLOURS, message = "is none of red, amber, green, blue, violet")
    public @Nullable String colour;

    static Annotation of(Bookmark bookmark) {
        Annotation annotation = new Annotation();
        annotation.note = bookmark.note();
        annotation.tags = bookmark.tags();
        annotation.colour = bookmark.colour().orElse(null);
        return annotation;
    }

    /** Only after validation, which sees to it that nothing is missing. */
    void applyTo(Bookmark bookmark) {
        if (note != null && tags != null) {
            bookmark.annotate(note, tags, Optional.ofNullable(colour));
        }
    }
}
