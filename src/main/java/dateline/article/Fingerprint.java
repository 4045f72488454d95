package dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 of a text in UTF-8: the same text is stored once. */
public final class Fingerprint implements Comparable<Fingerprint> {

    private final byte[] bytes;

    Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Fingerprint of(String text) {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its first eight bytes as a number: the key of the lock under which the text is stored. */
    public long lockKey() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** Some order, which hangs on the texts alone. */
    @Override
    public int compareTo(Fingerprint other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
