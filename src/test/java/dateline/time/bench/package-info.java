/** Benchmarks of the pure rooms: mvn -q -Pbench process-test-classes. */
@NullMarked
package dateline.time.bench;

import org.jspecify.annotations.NullMarked;
