package dateline.page.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops what pages repeat at their edges: headers, footers, page numbers.
 *
 * <p>Takes a line at the edge of at least half of the pages that differs in its numbers only, and "12", "- 12 -", "Page 12
 * of 30" at an edge. Refuses lines within a page, and anything on a single page but its number.
 */
final class RunningLines {

    /** How many lines from the top and the bottom are the edge. */
    private static final int EDGE = 3;

    private static final String PAGE_NUMBER =
            "(?i)[-–— ]*(?:page|seite|p\\.)? ?\\d{1,4}(?: ?(?:/|of|von) ?\\d{1,4})?[-–— ]*";

    private RunningLines() {}

    static List<List<String>> drop(List<List<String>> pages) {
        Map<String, Integer> pagesOf = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> forms = new HashSet<>();
            edges(page).forEach(at -> forms.add(form(page.get(at))));
            forms.forEach(form -> pagesOf.merge(form, 1, Integer::sum));
        }
        int least = Math.max(2, (pages.size() + 1) / 2);
        List<List<String>> kept = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> lines = new ArrayList<>(page);
            for (int at : edges(page)) {
                if (page.get(at).matches(PAGE_NUMBER) || pagesOf.getOrDefault(form(page.get(at)), 0) >= least) {
                    lines.set(at, "");
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    private static Set<Integer> edges(List<String> page) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        Set<Integer> edges = new HashSet<>(filled.subList(0, Math.min(EDGE, filled.size())));
        edges.addAll(filled.subList(Math.max(0, filled.size() - EDGE), filled.size()));
        return edges;
    }

    private static String form(String line) {
        return line.replaceAll("\\d+", "0");
    }
}
