/**
 * Events and articles in the formats of other programs: spreadsheets, calendars, timelines, annotations, bibliographies.
 * Whatever the format, an event carries its sources and their words, and an inexact date stays inexact.
 */
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
