/** What people did with events, step by step: who, when, what, before and after. Knows no event but by its number. */
@NullMarked
package dateline.event.history;

import org.jspecify.annotations.NullMarked;
