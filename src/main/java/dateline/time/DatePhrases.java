package dateline.time;

/** Reads a date that somebody gives in a language's words: "last week", "before 19 June 2024", "spring 2019". */
@FunctionalInterface
public interface DatePhrases {

    /**
     * The date that the whole phrase denotes. {@link When.DateNeeded} where it counts from the anchor's day and there is
     * none; {@link When.Undated} where it denotes no date, or says more than one date does.
     */
    When read(String phrase, Anchor anchor);
}
