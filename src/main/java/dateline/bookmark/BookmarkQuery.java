package dateline.bookmark;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of bookmarks. */
public class BookmarkQuery {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of title, quote, note or tags; the last may be a beginning")
    @Nullable
    String q;

    @QueryParam("tag")
    @Size(max = Annotation.MOST_TAGS)
    @Parameter(description = "A tag, as it is written; repeat it for several, all of which it must have")
    @Nullable
    List<@Size(max = Annotation.LONGEST_TAG) String> tag;

    @QueryParam("note")
    @Parameter(description = "true: only those with a note; false: only those without")
    @Nullable
    Boolean note;

    @QueryParam("colour")
    @Pattern(regexp = Annotation.COLOURS, message = "is none of red, amber, green, blue, violet")
    @Nullable
    String colour;

    @QueryParam("collection")
    @Size(max = BookmarkCollection.LONGEST_TITLE)
    @Parameter(description = "A collection that holds it: its number, or a part of its title")
    @Nullable
    String collection;

    @QueryParam("trash")
    @Parameter(description = "true: only what is in the trash")
    boolean trash;

    BookmarkFilter filter(BookmarkCollections collections) {
        BookmarkFilter filter = trash ? BookmarkFilter.thrownAway() : BookmarkFilter.kept();
        if (q != null && !q.isBlank()) {
            filter = filter.withWords(q);
        }
        if (tag != null && !tag.isEmpty()) {
            filter = filter.withTags(tag);
        }
        if (note != null) {
            filter = filter.withNote(note);
        }
        if (colour != null) {
            filter = filter.withColour(colour);
        }
        return collection == null || collection.isBlank() ? filter : filter.in(collections.named(collection));
    }
}
