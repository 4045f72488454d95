/** Plain SQL for the tables of intake, where what matters is the statement: locks, leases, and what conflicts. */
@NullMarked
package dateline.ingest.sql;

import org.jspecify.annotations.NullMarked;
