/** Events as stored, and the articles' tellings of them; what a list of events can be filtered by. */
@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
