/**
 * Events in English news text. {@link dateline.extract.english.EnglishEventReader} is the way in and gives the order of
 * the steps, with its reason; each of the others is one step or one value between two steps. The words they know are in
 * the resources beside this package.
 *
 * <p>Its {@link dateline.extract.english.Tokenizer} is not that of {@link dateline.text}: there a token is a run of
 * letters or digits without a string of its own, which is what a rule for dates wants; here it is a word of the language,
 * "U.N.", "twenty-four" and the "'s" of "Putin's", with its part and its forms.
 */
@NullMarked
package dateline.extract.english;

import org.jspecify.annotations.NullMarked;
