package dateline.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes the bytes of a page, feed or letter by what is true of them, not by what is said of them: a byte order mark,
 * then UTF-8 where the bytes are that, then what was declared with them, then what they declare, then windows-1252.
 *
 * <p>UTF-8 comes before what is declared as text in another encoding is hardly ever valid UTF-8 by chance.
 */
public final class TextBytes {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** Says less about bytes that are no UTF-8 than nothing: the WHATWG's encodings read them as windows-1252. */
    private static final List<Charset> READ_AS_FALLBACK =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_8);

    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:+-]{2,40})");
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:+-]{2,40})|<meta[^>]{0,200}charset\\s*=\\s*"
                    + "[\"']?([\\w.:+-]{2,40})");

    /** Where a page has to declare its encoding, by the HTML standard, and some more. */
    private static final int HEAD = 4096;

    private TextBytes() {}

    /** @param contentType as a server or letter declares it: "text/html; charset=iso-8859-2" */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        return Stream.of(
                        Optional.of(StandardCharsets.UTF_8),
                        contentType.flatMap(TextBytes::parameter),
                        declaration(bytes),
                        Optional.of(FALLBACK))
                .flatMap(Optional::stream)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, FALLBACK));
    }

    /** UTF-16 without a mark is told by the zero beside its first character, which is a tag's or a brace. */
    private static Optional<String> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            // A cut or mixed text keeps what can be read of it.
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0, '<') || starts(bytes, 0, '{')) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, '<', 0) || starts(bytes, '{', 0)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> parameter(String contentType) {
        Matcher found = PARAMETER.matcher(contentType);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> declaration(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARATION.matcher(head);
        return found.find()
                ? named(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
                : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(READ_AS_FALLBACK.contains(charset) ? FALLBACK : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
