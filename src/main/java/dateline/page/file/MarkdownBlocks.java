package dateline.page.file;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of Markdown, a block a paragraph: a link is its words; pictures and raw HTML are none. */
final class MarkdownBlocks extends AbstractVisitor {

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private MarkdownBlocks() {}

    /** Paragraphs parted by an empty line. */
    static String text(Node node) {
        MarkdownBlocks walk = new MarkdownBlocks();
        node.accept(walk);
        return String.join("\n\n", walk.blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        close();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        open.append(code.getLiteral());
        close();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        open.append(code.getLiteral());
        close();
    }

    @Override
    public void visit(Text text) {
        open.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        open.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        open.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        open.append('\n');
    }

    @Override
    public void visit(Image image) {
        // Its description is a caption, which is no part of the text.
    }

    private void close() {
        String block = open.toString().strip();
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        open.setLength(0);
    }
}
