/**
 * Measures the reading of pages against gold bodies and gold dates. The pages are not part of the project.
 *
 * <p>{@code mvn -q -Pmeasure-pages -Dmeasure="--bodies BODIES.jsonl.gz --dates DATES.jsonl.gz" process-test-classes}
 */
@NullMarked
package dateline.page.measure;

import org.jspecify.annotations.NullMarked;
