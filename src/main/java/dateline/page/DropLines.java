package dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops from the blocks of an article those that are none of it: captions, calls to read or follow something else, what
 * stands between the title and the first sentence, and what follows the last.
 *
 * <p>Takes "Related: Ten more castles", "Photo: A. Reyes / Getty Images", "Sign up for our newsletter". Refuses
 * sentences of the article, however they begin: "Related news was what most readers looked for."
 */
final class DropLines {

    /** A block longer than this is a paragraph of the article, whatever it begins with. */
    private static final int LONGEST_LINE = 240;

    private static final int LONGEST_LABEL = 40;

    /** Of the running text, the share that may follow a heading such as "More stories" and go with it. */
    private static final double MOST_AFTER_END = 0.3;

    private final String title;
    private final List<Block> blocks;

    private DropLines(List<Block> blocks, Optional<String> title) {
        this.blocks = new ArrayList<>(blocks);
        this.title = title.map(DropLines::plain).orElse("");
    }

    static List<Block> from(List<Block> blocks, Optional<String> title) {
        DropLines drop = new DropLines(blocks, title);
        drop.cutAtEnd();
        drop.blocks.removeIf(drop::elsewhere);
        drop.dropLeading();
        drop.dropTrailing();
        return drop.blocks;
    }

    private void cutAtEnd() {
        int all = prose(0);
        int rest = 0;
        for (int i = blocks.size() - 1; i > 0; i--) {
            Block block = blocks.get(i);
            if (block.text().length() <= LONGEST_LABEL
                    && PageWords.END.matcher(block.text()).matches()) {
                blocks.subList(i, blocks.size()).clear();
                all -= rest;
                rest = 0;
            }
            rest += block.prose();
            if (rest > MOST_AFTER_END * all) {
                return;
            }
        }
    }

    private int prose(int from) {
        return blocks.subList(from, blocks.size()).stream()
                .mapToInt(Block::prose)
                .sum();
    }

    private boolean elsewhere(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        boolean sentence = PageWords.SENTENCE_END.matcher(text).find();
        boolean link = block.linkShare() > 0.8 && !sentence && !block.home().is("td, th, tr, blockquote");
        return link
                || PageWords.LABEL.matcher(text).matches()
                || PageWords.CALL.matcher(text).find()
                || (text.length() < LONGEST_LINE
                        && PageWords.CREDIT.matcher(text).find());
    }

    private void dropLeading() {
        int first = 0;
        while (first < blocks.size() && beforeText(blocks.get(first))) {
            first++;
        }
        if (first < blocks.size()) {
            blocks.subList(0, first).clear();
        }
    }

    private boolean beforeText(Block block) {
        String plain = plain(block.text());
        return block.home().is("h1")
                || plain.isEmpty()
                || (!title.isEmpty() && (title.equals(plain) || (plain.length() > 20 && title.contains(plain))))
                || (block.text().length() <= LONGEST_LABEL * 2
                        && PageWords.ABOUT_PAGE.matcher(block.text()).find())
                || (block.text().length() <= LONGEST_LABEL * 3 && PublicationWords.saysWhen(block.text()))
                || (block.text().length() <= LONGEST_LABEL
                        && !PageWords.SENTENCE_END.matcher(block.text()).find()
                        && !block.home().is("h2, h3, h4, h5, h6, li, tr, td"));
    }

    private void dropTrailing() {
        while (blocks.size() > 1 && afterText(blocks.get(blocks.size() - 1))) {
            blocks.remove(blocks.size() - 1);
        }
    }

    private static boolean afterText(Block block) {
        String text = block.text();
        return block.home().is("h1, h2, h3, h4, h5, h6")
                || (text.length() <= LONGEST_LINE
                        && PageWords.AFTER_TEXT.matcher(text).find())
                || (block.linked() > 0
                        && text.length() <= LONGEST_LABEL
                        && !PageWords.SENTENCE_END.matcher(text).find()
                        && !block.home().is("tr, td, blockquote"));
    }

    private static String plain(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
