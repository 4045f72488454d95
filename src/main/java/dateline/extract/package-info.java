/**
 * From sentences and time mentions to event drafts: what happened, when, who, where, who said so, and whether it did.
 * Pure: no storage, no framework.
 */
@NullMarked
package dateline.extract;

import org.jspecify.annotations.NullMarked;
