package dateline.ingest.fetch;

import dateline.ingest.job.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.HttpEntity;

/** A body as it comes in: counted as sent and as decompressed, and left where it is more than it may be. */
final class Body {

    /** From here on the ratio counts; what is small may be as repetitive as it likes. */
    private static final int HARMLESS = 1_000_000;

    private static final int CHUNK = 16_384;

    private final HttpEntity entity;
    private final FetchLimits limits;
    private final IntConsumer progress;

    Body(HttpEntity entity, FetchLimits limits, IntConsumer progress) {
        this.entity = entity;
        this.limits = limits;
        this.progress = progress;
    }

    byte[] read() throws IOException {
        if (entity.getContentLength() > limits.bytes()) {
            throw tooLong();
        }
        Counting sent = new Counting(entity.getContent());
        String encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        try {
            return switch (encoding.toLowerCase(java.util.Locale.ROOT)) {
                case "", "identity" -> copy(sent, sent);
                case "gzip", "x-gzip" -> copy(new GZIPInputStream(sent), sent);
                default -> throw Trouble.lasting("The page is compressed in a way that was not asked for.");
            };
        } catch (ZipException damaged) {
            throw Trouble.passing("The page is damaged: it says that it is compressed, and is not.");
        }
    }

    private byte[] copy(InputStream from, Counting sent) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = from.read(chunk); count >= 0; count = from.read(chunk)) {
            body.write(chunk, 0, count);
            if (body.size() > limits.bytes() || sent.count > limits.bytes()) {
                throw tooLong();
            }
            if (body.size() > HARMLESS && body.size() > sent.count * limits.ratio()) {
                throw Trouble.lasting("The page grows without end when it is decompressed.");
            }
            if (entity.getContentLength() > 0) {
                progress.accept((int) (100 * sent.count / entity.getContentLength()));
            }
        }
        return body.toByteArray();
    }

    private Trouble tooLong() {
        return Trouble.lasting("The page has more than " + limits.bytes() / 1_000_000 + " MB.");
    }

    /** Counts what was sent. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream sent) {
            super(sent);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
