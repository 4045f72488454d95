package dateline.exchange.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a file in whatever of the formats it is; what it is called and declared as does not matter. */
public final class TimelineFile {

    /** The most events of a file. */
    public static final int MOST_ROWS = 20_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TimelineFile() {}

    /** @throws UnreadableFile where it is none of the formats, or larger than is taken */
    public static Contents read(byte[] bytes) throws UnreadableFile {
        String text = text(bytes);
        String beginning = text.stripLeading();
        if (beginning.isEmpty()) {
            throw new UnreadableFile("is empty");
        }
        if (beginning.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return CalendarReader.read(text);
        }
        return switch (beginning.charAt(0)) {
            case '[' -> JsonReader.readArray(text);
            case '{' -> JsonReader.readObjects(text);
            default -> CsvReader.read(text);
        };
    }

    private static String text(byte[] bytes) throws UnreadableFile {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableFile("is no text: it holds a byte 0");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new UnreadableFile("is not in UTF-8; save it in that encoding");
        }
    }
}
