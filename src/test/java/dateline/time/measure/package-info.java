/** Measures the tagger on annotated texts, as TempEval-3 does. The texts are not part of the project. */
@NullMarked
package dateline.time.measure;

import org.jspecify.annotations.NullMarked;
