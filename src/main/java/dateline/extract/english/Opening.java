package dateline.extract.english;

/** Where a clause begins and how it is linked. */
record Opening(int first, Clause.Link link, String marker) {}
