package dateline.page.file;

import dateline.page.CleanPage;
import dateline.page.Evidence;
import dateline.page.PageReader;
import dateline.page.PageReader.NotText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF: its text in reading order, without what its pages repeat at their edges.
 *
 * <p>Its title and author are taken from its properties; the day on which the file was made is no day of publication.
 */
public final class PdfReader {

    /** Of one file, the most pages that are read. */
    static final int MOST_PAGES = 500;

    /** Fewer characters than this in all are a stamp on a picture. */
    private static final int LEAST_TEXT = 20;

    private final PageReader pages = new PageReader();

    /** @throws NotText where it is locked, broken, too long, or has pictures only */
    public CleanPage read(byte[] bytes) {
        try (PDDocument document = new BoundedPdf(bytes).parse()) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NotText(
                        "has " + document.getNumberOfPages() + " pages, and up to " + MOST_PAGES + " are read");
            }
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new NotText("is a PDF that is locked by a password");
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof NotText reason) {
                throw reason;
            }
            throw new NotText("is a PDF that is broken or too large to be unpacked");
        }
    }

    private CleanPage read(PDDocument document) throws IOException {
        List<List<String>> lines = PdfLines.of(document);
        String text = PdfParagraphs.join(RunningLines.drop(lines));
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_TEXT) {
            throw new NotText("is a PDF of pictures, without text in it: it would have to be recognised first");
        }
        CleanPage page = pages.readText(text);
        Optional<String> title =
                Optional.ofNullable(document.getDocumentInformation().getTitle());
        Optional<String> author =
                Optional.ofNullable(document.getDocumentInformation().getAuthor());
        return CleanPage.of(
                page.text(),
                page.title().or(() -> property(title, "Title")),
                page.authors().isEmpty() ? property(author, "Author").stream().toList() : page.authors(),
                page.agency(),
                page.publisher(),
                page.publishedOn(),
                page.url());
    }

    /** Programs put the name of a file into the title. */
    private static Optional<Evidence<String>> property(Optional<String> value, String name) {
        return value.map(String::strip)
                .filter(words -> !words.isEmpty()
                        && !words.matches("(?i).*\\.(?:docx?|pdf|indd|qxd|rtf|odt)|untitled|Microsoft Word - .*"))
                .map(words -> new Evidence<>(words, "the PDF's " + name));
    }
}
