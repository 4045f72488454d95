package dateline.extract.english;

import dateline.extract.Status;

/**
 * Whether what a clause tells happened.
 *
 * @param words why, for the reader; empty where the plain past tells it
 */
record Verdict(Status status, String words) {}
