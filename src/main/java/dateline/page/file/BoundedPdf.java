package dateline.page.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a PDF whose streams unpack to so much and no more: one of a megabyte can unpack to a thousand, and PDFBox would
 * hold them all in memory.
 */
final class BoundedPdf extends PDFParser {

    private static final StreamCacheCreateFunction IN_MEMORY = IOUtils.createMemoryOnlyStreamCache();

    BoundedPdf(byte[] bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IN_MEMORY);
        document.close();
        document = new Bounded(this);
    }

    /** Makes streams that know how much is left to them all. */
    private static final class Bounded extends COSDocument {

        private final ICOSParser parser;
        private final Unpacking unpacking = new Unpacking();

        Bounded(ICOSParser parser) {
            super(IN_MEMORY, parser);
            this.parser = parser;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new BoundedStream(unpacking, parser.createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
