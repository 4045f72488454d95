/** Text as characters: spans, sentences, tokens. Knows nothing of dates, events or storage. */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
