/** What was done with bookmarks, step by step: who, when, what, before and after. Knows no bookmark but by its number. */
@NullMarked
package dateline.bookmark.history;

import org.jspecify.annotations.NullMarked;
