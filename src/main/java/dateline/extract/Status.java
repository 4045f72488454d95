package dateline.extract;

/** Whether it happened, as the text has it. */
public enum Status {
    /** Told as a fact. */
    HAPPENED,
    /** Announced, intended, scheduled or possible. */
    PLANNED,
    /** Asserted by somebody, and not by the reporter. */
    CLAIMED,
    /** Denied by somebody. */
    DENIED
}
