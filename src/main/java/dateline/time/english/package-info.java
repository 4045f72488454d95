/**
 * English time expressions: the lexicon, one file for each rule and each refiner, and {@link
 * dateline.time.english.EnglishOrder}, which says in what order they run and why.
 */
@NullMarked
package dateline.time.english;

import org.jspecify.annotations.NullMarked;
