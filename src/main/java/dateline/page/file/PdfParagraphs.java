package dateline.page.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of pages to paragraphs, across the end of a page too, and words that a line end parts.
 *
 * <p>Takes "govern-" and "ment" as "government". Refuses "mid-" and "June" (a capital follows) and numbers: "2019-" and
 * "2024".
 */
final class PdfParagraphs {

    private static final Pattern PARTED = Pattern.compile("\\p{Ll}[-\\u00AD\\u2010]");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:…][\"'”’»)\\]]*");

    private PdfParagraphs() {}

    static String join(List<List<String>> pages) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (List<String> page : pages) {
            for (String line : page.stream().dropWhile(String::isEmpty).toList()) {
                if (line.isEmpty()) {
                    close(open, paragraphs);
                } else {
                    append(open, line);
                }
            }
        }
        close(open, paragraphs);
        return String.join("\n\n", mended(paragraphs));
    }

    /** A paragraph goes on over a gap or the end of a page where it has no end and small letters follow. */
    private static List<String> mended(List<String> paragraphs) {
        List<String> whole = new ArrayList<>();
        for (String next : paragraphs) {
            int last = whole.size() - 1;
            boolean goesOn = last >= 0
                    && Character.isLowerCase(next.codePointAt(0))
                    && !ENDED.matcher(whole.get(last)).matches();
            if (goesOn) {
                StringBuilder together = new StringBuilder(whole.get(last));
                append(together, next);
                whole.set(last, together.toString());
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    private static void append(StringBuilder open, String line) {
        if (open.length() > 0
                && PARTED.matcher(open.substring(Math.max(0, open.length() - 2)))
                        .matches()
                && Character.isLowerCase(line.codePointAt(0))) {
            open.setLength(open.length() - 1);
        } else if (open.length() > 0) {
            open.append(' ');
        }
        open.append(line);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
        }
        open.setLength(0);
    }
}
