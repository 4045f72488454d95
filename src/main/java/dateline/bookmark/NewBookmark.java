package dateline.bookmark;

import dateline.rest.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark that is wanted.
 *
 * @param title of a view; the other targets have their own
 */
@Schema(name = "NewBookmark")
record NewBookmark(
        @NotNull @Valid Target target,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = Annotation.LONGEST_NOTE) String note,
        @Nullable @Size(max = Annotation.MOST_TAGS) List<@NotBlank @Size(max = Annotation.LONGEST_TAG) String> tags,

        @Schema(enumeration = {"red", "amber", "green", "blue", "violet"})
        @Nullable
        @Pattern(regexp = Annotation.COLOURS, message = "is none of red, amber, green, blue, violet")
        String colour) {

    /**
     * One of event, article and view; with an article, begin and end make it a passage: half-open, in UTF-16 code units.
     *
     * @param view the page's address after the question mark
     */
    @Schema(name = "NewBookmarkTarget")
    record Target(
            @Nullable Long event,
            @Nullable Long article,
            @Nullable Integer begin,
            @Nullable Integer end,
            @Nullable @Size(max = 2000) String view) {

        /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is none of them, or two */
        void requireOne() {
            if (Stream.of(event, article, view).filter(Objects::nonNull).count() != 1) {
                throw Problems.badField("target", "names an event, an article or a view, one of them");
            }
            if ((begin == null) != (end == null) || (begin != null && article == null)) {
                throw Problems.badField("target", "a passage has an article, begin and end");
            }
        }
    }

    void annotate(Bookmark bookmark) {
        bookmark.annotate(
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNullElse(tags, List.of()),
                Optional.ofNullable(colour));
    }
}
