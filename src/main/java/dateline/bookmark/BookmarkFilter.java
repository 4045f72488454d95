package dateline.bookmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which bookmarks are wanted: conditions on the table {@code bookmark b}, all of which must hold, and their parameters. */
record BookmarkFilter(List<String> conditions, Map<String, Object> parameters) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    BookmarkFilter {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
    }

    static BookmarkFilter kept() {
        return new BookmarkFilter(List.of("b.deleted_at is null"), Map.of());
    }

    static BookmarkFilter thrownAway() {
        return new BookmarkFilter(List.of("b.deleted_at is not null"), Map.of());
    }

    BookmarkFilter and(String condition, Map<String, Object> named) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(named);
        return new BookmarkFilter(more, all);
    }

    /** Those that have all the words, the last of which may be still being typed; none where there is no word in it. */
    BookmarkFilter withWords(String words) {
        List<String> lexemes =
                WORD.matcher(words).results().map(MatchResult::group).toList();
        if (lexemes.isEmpty()) {
            return and("false", Map.of());
        }
        String query = lexemes.stream().collect(Collectors.joining(" & ")) + ":*";
        return and("b.word_vector @@ to_tsquery('english', :words)", Map.of("words", query));
    }

    /** Those that have all of them. */
    BookmarkFilter withTags(List<String> tags) {
        return and(
                "b.tags @> cast(:tags as text[])",
                Map.of("tags", tags.stream().map(String::strip).toArray(String[]::new)));
    }

    BookmarkFilter withNote(boolean isThere) {
        return and(isThere ? "b.note <> ''" : "b.note = ''", Map.of());
    }

    BookmarkFilter withColour(String colour) {
        return and("b.colour = :colour", Map.of("colour", colour));
    }

    /** Those that are in one of the collections. */
    BookmarkFilter in(List<Long> collections) {
        return and(
                "exists (select 1 from collection_entry c where c.bookmark_id = b.id"
                        + " and c.collection_id = any (cast(:collections as bigint[])))",
                Map.of("collections", collections.toArray(Long[]::new)));
    }

    String condition() {
        return conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
    }
}
