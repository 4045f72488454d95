package dateline.extract.english;

import dateline.extract.Speaker;
import dateline.text.Span;

/**
 * Somebody's words in a text.
 *
 * @param scope the stretch that is said
 * @param speaker who says it
 * @param verb the characters of the verb or expression that tells so
 * @param distances whether the article keeps its distance ("claimed")
 */
record Attributed(Span scope, Speaker speaker, Span verb, boolean distances) {}
