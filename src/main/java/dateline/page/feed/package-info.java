/** From the bytes of a feed or a list of feeds to its entries, whatever their form. Pure: no fetching, no storage. */
@NullMarked
package dateline.page.feed;

import org.jspecify.annotations.NullMarked;
