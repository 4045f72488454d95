package dateline.event.match;

import dateline.extract.EventDraft.Derivation;

/**
 * Where a telling stands.
 *
 * @param article what tells its article from others
 */
public record Source(String article, int startInclusive, int endExclusive, Derivation derivation) {}
