package dateline.page.file;

import dateline.page.PageReader.NotText;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, page by page, with an empty line between paragraphs. */
final class PdfLines extends PDFTextStripper {

    /** Reading one file takes no longer than this. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** The most text that is read of one file, in characters. */
    private static final int MOST_TEXT = 5_000_000;

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int characters;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setAddMoreFormatting(true);
    }

    /** @throws NotText where it takes too long or there is too much of it */
    static List<List<String>> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            lines.setStartPage(page);
            lines.setEndPage(page);
            pages.add(lines.getText(document).lines().map(String::strip).toList());
        }
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        check();
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            if (parts.next().getCOSObject() instanceof BoundedStream part) {
                part.measure();
            }
        }
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        check();
        super.processTextPosition(text);
    }

    private void check() {
        if (characters > MOST_TEXT || System.nanoTime() > end) {
            throw new NotText("is a PDF that takes too long to read");
        }
    }
}
