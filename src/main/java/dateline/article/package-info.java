/** Articles as stored: texts as published, immutable, with the metadata that people may set right. */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
