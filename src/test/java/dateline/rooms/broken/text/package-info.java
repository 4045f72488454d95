/** Deliberately broken, as are its neighbours: {@link dateline.rooms.RoomsTest} must find it out. */
@NullMarked
package dateline.rooms.broken.text;

import org.jspecify.annotations.NullMarked;
