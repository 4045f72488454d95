/** The wiring: what makes one program of the rooms. */
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
