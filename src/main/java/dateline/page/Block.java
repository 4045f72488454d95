package dateline.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, item or cell of a page, as a reader sees it.
 *
 * @param text without white space at its ends, with {@code \n} for a line break
 * @param linked how many of its characters are links
 * @param home the element that it lies in
 * @param prose how many characters of running text it has: none where it is a label, or mostly links
 */
record Block(String text, int linked, Element home, int prose) {

    /** Shorter ones are headings, labels and links far more often than sentences. */
    private static final int SHORTEST_PROSE = 60;

    private static final double MOST_LINKED = 0.5;

    static Block of(String text, int linked, Element home) {
        boolean isProse =
                text.length() >= SHORTEST_PROSE && share(linked, text) <= MOST_LINKED && !PageWords.isLegal(text);
        return new Block(text, linked, home, isProse ? text.length() - linked : 0);
    }

    double linkShare() {
        return share(linked, text);
    }

    private static double share(int linked, String text) {
        return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
    }
}
