package dateline.exchange.read;

import java.util.List;

/** The CSV that Dateline itself writes, so that what writes it and what reads it hold to the same. */
public final class CsvForm {

    /** The names of the columns, in the order of the file. A row is one telling; from {@code source} on it is of that. */
    public static final List<String> HEADER = List.of(
            "event",
            "title",
            "when",
            "edtf",
            "earliest",
            "latest",
            "status",
            "kind",
            "speaker",
            "via",
            "actors",
            "places",
            "gap",
            "gaptext",
            "inferred",
            "source",
            "url",
            "published",
            "article",
            "quote",
            "begin",
            "end");

    /** After the name of an actor with whom it is done. */
    public static final String PARTNER = " (partner)";

    /** Where a cell begins with one of these, Excel, LibreOffice and Google Sheets may run it (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvForm() {}

    /** With an apostrophe before what a spreadsheet would run. */
    public static String guarded(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
