/**
 * From the bytes of a file to the events that it tells, with the line of each: CSV, Dateline's own JSON, TimelineJS 3 and
 * iCalendar. A row that cannot be an event is told with its line and the reason, and does not take the others with it.
 */
@NullMarked
package dateline.exchange.read;

import org.jspecify.annotations.NullMarked;
