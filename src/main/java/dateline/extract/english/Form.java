package dateline.extract.english;

/** The forms of an English verb. */
enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
}
