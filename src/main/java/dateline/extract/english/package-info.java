/**
 * Events in English news text. {@link dateline.extract.english.EnglishEventReader} is the way in and gives the order of
 * the steps; each of the others is one step or one value between two steps. The words they know are in the resources
 * beside this package.
 */
@NullMarked
package dateline.extract.english;

import org.jspecify.annotations.NullMarked;
