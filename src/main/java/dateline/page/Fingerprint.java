package dateline.page;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short sign of a text, by which copies of one report are found though headline, first words or order of paragraphs
 * differ: MinHash over shingles of words (Broder, "On the resemblance and containment of documents", 1997).
 *
 * <p>MinHash and not SimHash, as it estimates the share of common wording itself, and does not care for order.
 */
public final class Fingerprint {

    /** The estimate's standard error is at most 1 / (2 √128), 0.044. */
    private static final int SIZE = 128;

    /** Words of a shingle: four words in a row are seldom the same by chance. */
    private static final int WORDS = 4;

    /** Values of a band: texts that share 0.5 of their wording share one of 32 bands with a likelihood of 0.87. */
    private static final int ROWS = 4;

    /** Two texts with this much of their wording in common are copies of one; news on the same matter stays below 0.2. */
    private static final double COPY = 0.4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int[] least;

    private Fingerprint(int[] least) {
        this.least = least;
    }

    public static Fingerprint of(String text) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        for (int i = 0; i + Math.min(WORDS, Math.max(1, words.size())) <= words.size(); i++) {
            long shingle = hash(words.subList(i, Math.min(words.size(), i + WORDS)));
            for (int k = 0; k < SIZE; k++) {
                least[k] = Math.min(least[k], (int) (mix(shingle + k * 0x9E3779B97F4A7C15L) >>> 33));
            }
        }
        return new Fingerprint(least);
    }

    /** @throws IllegalArgumentException where the bytes are none of {@link #bytes} */
    public static Fingerprint ofBytes(byte[] bytes) {
        if (bytes.length != SIZE * Integer.BYTES) {
            throw new IllegalArgumentException(
                    "a fingerprint has " + SIZE * Integer.BYTES + " bytes, not " + bytes.length);
        }
        int[] least = new int[SIZE];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new Fingerprint(least);
    }

    /** For storage. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    /** An estimate of the shingles that both have, as a share of those that either has, from 0 to 1. */
    public double similarity(Fingerprint other) {
        int same = 0;
        for (int k = 0; k < SIZE; k++) {
            same += least[k] == other.least[k] && least[k] != Integer.MAX_VALUE ? 1 : 0;
        }
        return same / (double) SIZE;
    }

    /** Whether both are of one report. */
    public boolean copyOf(Fingerprint other) {
        return similarity(other) >= COPY;
    }

    /** Numbers for an index: texts that have none in common are hardly copies. None for a text without words. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int k = 0; k < SIZE && least[k] != Integer.MAX_VALUE; k += ROWS) {
            long band = k;
            for (int row = k; row < k + ROWS; row++) {
                band = mix(band * 31 + least[row]);
            }
            bands.add(band);
        }
        return bands;
    }

    private static long hash(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && Arrays.equals(least, that.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
