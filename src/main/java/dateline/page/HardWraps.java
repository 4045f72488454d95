package dateline.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the line ends that a mail program or a printed page puts into paragraphs.
 *
 * <p>A line was wrapped where the next line's first word would not have fitted on it. Takes texts of which most lines
 * within paragraphs are so; refuses texts with longer or shorter lines than anybody wraps at, and lists of short lines.
 */
final class HardWraps {

    /** Wider than any mail program or printed column. */
    private static final int WIDEST = 130;

    /** Narrower than any: such a text is a heading and a sentence or two. */
    private static final int NARROWEST = 40;

    /** Of the line ends within paragraphs, the share that must be wraps. */
    private static final double MOST = 0.7;

    private HardWraps() {}

    /** @param lines without white space at their ends; an empty one parts paragraphs */
    static List<String> undo(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        int ends = 0;
        int wraps = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                ends++;
                wraps += wrapped(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= WIDEST && ends > 0 && wraps >= MOST * ends ? joined(lines, width) : lines;
    }

    private static List<String> joined(List<String> lines, int width) {
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            open.append(lines.get(i));
            boolean goesOn = i + 1 < lines.size() && wrapped(lines.get(i), lines.get(i + 1), width);
            if (goesOn) {
                open.append(' ');
            } else {
                whole.add(open.toString());
                open.setLength(0);
            }
        }
        return whole;
    }

    private static boolean wrapped(String line, String next, int width) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        int space = next.indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.length() + 1 + firstWord > width;
    }
}
