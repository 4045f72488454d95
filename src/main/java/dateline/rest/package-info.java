/** The REST vocabulary that all resources share: problems, preconditions, pages. Knows no resource. */
@NullMarked
package dateline.rest;

import org.jspecify.annotations.NullMarked;
