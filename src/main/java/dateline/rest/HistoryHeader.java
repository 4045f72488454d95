package dateline.rest;

/** The header of an answer that names the step of the history that the request made, by which it is undone. */
public final class HistoryHeader {

    public static final String STEP = "Dateline-Step";

    private HistoryHeader() {}
}
