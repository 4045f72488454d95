/**
 * Time as texts tell it: the value types (EDTF, interval, anchor) and the contract of a tagger. Pure, and names no
 * language: a language is a package below this one.
 */
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
