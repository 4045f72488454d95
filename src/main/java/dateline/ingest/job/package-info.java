/**
 * Work that outlives a request and a node: kept in a table, taken by row lock under a lease, tried again, ended in one
 * transaction with what it stores. Knows nothing of what the work is.
 */
@NullMarked
package dateline.ingest.job;

import org.jspecify.annotations.NullMarked;
