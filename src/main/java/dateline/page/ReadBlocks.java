package dateline.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads an element into its blocks, in the order of the page, in one walk. */
final class ReadBlocks implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final StringBuilder open = new StringBuilder();
    private final Element top;
    private int openLinks;
    private int linked;

    private ReadBlocks(Element top) {
        this.top = top;
    }

    static ReadBlocks of(Element top) {
        ReadBlocks walk = new ReadBlocks(top);
        NodeTraversor.traverse(walk, top);
        walk.close(top);
        return walk;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The characters of running text in an element and those below it. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                open.append('\n');
            } else if (element.nameIs("td") || element.nameIs("th")) {
                append(" ");
            } else if (parts(element) && element.parent() != null && element != top) {
                close(element.parent());
            }
            openLinks += element.nameIs("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            openLinks -= element.nameIs("a") ? 1 : 0;
            if (parts(element)) {
                close(element);
            }
            Element parent = element.parent();
            if (element != top && parent != null && prose.containsKey(element)) {
                prose.merge(parent, prose(element), Integer::sum);
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            boolean blank = Character.isWhitespace(next) || next == '\u00A0';
            if (!blank) {
                open.append(next);
                linked += openLinks > 0 ? 1 : 0;
            } else if (open.length() > 0 && !Character.isWhitespace(open.charAt(open.length() - 1))) {
                open.append(' ');
                linked += openLinks > 0 ? 1 : 0;
            }
        }
    }

    private void close(Element home) {
        if (open.length() == 0) {
            return;
        }
        int links = linked;
        for (String part : open.toString().split("\n\\s*\n")) {
            String text = part.strip();
            if (!text.isEmpty()) {
                Block block = Block.of(text, Math.min(links, text.length()), home);
                links -= block.linked();
                blocks.add(block);
                if (block.prose() > 0) {
                    prose.merge(home, block.prose(), Integer::sum);
                }
            }
        }
        open.setLength(0);
        linked = 0;
    }

    private static boolean parts(Element element) {
        if (element.nameIs("td") || element.nameIs("th")) {
            return layout(element);
        }
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    /** A cell that holds paragraphs is no cell of a table of data, whose rows are one block each. */
    private static boolean layout(Element cell) {
        return cell.childrenSize() > 0 && cell.children().stream().anyMatch(it -> it.isBlock() || it.nameIs("br"));
    }
}
