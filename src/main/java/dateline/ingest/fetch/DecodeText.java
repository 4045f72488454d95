package dateline.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of bytes, as browsers do: by the mark at its beginning, else by what the server said, else by what the
 * page itself declares, else as UTF-8 where it is that, else as what the West wrote before.
 */
public final class DecodeText {

    /** Takes {@code <meta charset="x">}, {@code <meta … content="text/html; charset=x">} and {@code <?xml encoding="x"?>}. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    /** How far a declaration may stand from the beginning, in bytes. */
    private static final int HEAD = 4096;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private DecodeText() {}

    /** @param told the name of the charset that the server named */
    public static String of(byte[] bytes, Optional<String> told) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            int skip = mark.get().length();
            return new String(bytes, skip, bytes.length - skip, mark.get().charset());
        }
        return told.flatMap(DecodeText::charset)
                .or(() -> declared(bytes))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> guess(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        // A page whose declaration can be read byte by byte is not in UTF-16, whatever it declares.
        return declaration.find()
                ? charset(declaration.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    private static String guess(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            // By the WHATWG's table: pages that say Latin-1 or ASCII mean its superset.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private record Mark(Charset charset, int length) {

        static Optional<Mark> of(byte[] bytes) {
            if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
            } else if (begins(bytes, 0xFE, 0xFF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
            } else if (begins(bytes, 0xFF, 0xFE)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
            }
            return Optional.empty();
        }

        private static boolean begins(byte[] bytes, int... mark) {
            for (int at = 0; at < mark.length; at++) {
                if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
