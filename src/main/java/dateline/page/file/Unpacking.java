package dateline.page.file;

import dateline.page.PageReader.NotText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** What the streams of one PDF have unpacked to so far, and whether another may be. */
final class Unpacking {

    /** The most that one stream may unpack to, in bytes: of text, the pages of a whole book have less. */
    private static final int MOST_OF_ONE = 30_000_000;

    /** The most of all, each as often as it is unpacked: a page may show one thing again and again. */
    private static final long MOST_OF_ALL = 1_000_000_000;

    /** So that very many very small ones have an end as well. */
    private static final int LEAST_COUNTED = 1_000;

    /** Pictures tell in a few bytes how large they are. No text is read from one, so none is unpacked. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private long left = MOST_OF_ALL;

    /**
     * @throws NotText where it would be too much; PDFBox leaves out what fails otherwise, and half an article would not be
     *     told from a whole one
     */
    void measure(COSStream stream) throws IOException {
        checkRows(stream);
        List<COSName> filters = filters(stream);
        InputStream packed = stream.createRawInputStream();
        int length = 0;
        for (int number = 0; number < filters.size(); number++) {
            if (PICTURES.contains(filters.get(number))) {
                throw new IOException("a picture where text should be");
            }
            Unpacked unpacked = new Unpacked(number < filters.size() - 1);
            FilterFactory.INSTANCE.getFilter(filters.get(number)).decode(packed, unpacked, stream, number);
            length = unpacked.length;
            packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
        }
        left -= Math.max(length, LEAST_COUNTED);
        if (left < 0) {
            throw new NotText("is a PDF that unpacks to more than " + MOST_OF_ALL / 1_000_000 + " MB");
        }
    }

    /** PDFBox drops one that is named twice. */
    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                if (array.getObject(at) instanceof COSName name && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A row of a predictor is held in memory, as long as the file says that it is. */
    private static void checkRows(COSStream stream) {
        COSBase given = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSBase> all = new ArrayList<>();
        if (given instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                all.add(array.getObject(at));
            }
        } else if (given != null) {
            all.add(given);
        }
        for (COSBase each : all) {
            if (each instanceof COSDictionary row
                    && (double) row.getInt(COSName.COLUMNS, 1)
                                    * row.getInt(COSName.COLORS, 1)
                                    * row.getInt(COSName.BITS_PER_COMPONENT, 8)
                            > 8.0 * MOST_OF_ONE) {
                throw tooLarge();
            }
        }
    }

    private static NotText tooLarge() {
        return new NotText("is a PDF of which a part unpacks to more than " + MOST_OF_ONE / 1_000_000 + " MB");
    }

    /** What a filter gives, counted; kept only where another filter takes it. */
    private static final class Unpacked extends OutputStream {

        private final boolean isKept;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private int length;

        Unpacked(boolean isKept) {
            this.isKept = isKept;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            length += count;
            if (length > MOST_OF_ONE) {
                throw tooLarge();
            }
            if (isKept) {
                kept.write(bytes, from, count);
            }
        }
    }
}
