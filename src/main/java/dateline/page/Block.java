package dateline.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, item or cell of a page, as a reader sees it.
 *
 * @param text without white space at its ends, with {@code \n} for a line break
 * @param linked how many of its characters are links
 * @param home the element that it lies in
 */
record Block(String text, int linked, Element home) {

    /** Shorter ones are headings, labels and links far more often than sentences. */
    private static final int SHORTEST_PROSE = 60;

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
    }

    /** How many characters of running text it has: none where it is a label, or mostly links. */
    int prose() {
        return text.length() < SHORTEST_PROSE
                        || linkShare() > 0.5
                        || PageWords.LEGAL.matcher(text).find()
                ? 0
                : text.length() - linked;
    }
}
