package dateline.page.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream of a PDF that is measured each time before it is unpacked. */
final class BoundedStream extends COSStream {

    private final Unpacking unpacking;

    BoundedStream(Unpacking unpacking, RandomAccessReadView packed) throws IOException {
        super(null, packed);
        this.unpacking = unpacking;
    }

    /** For who unpacks it without asking this stream, as PDFBox does with pages. */
    void measure() throws IOException {
        unpacking.measure(this);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        measure();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        measure();
        return super.createView();
    }
}
