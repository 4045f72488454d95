package dateline.exchange.read;

import dateline.time.When;
import java.nio.charset.StandardCharsets;

/** What tests read of files that they write out. */
final class Read {

    private Read() {}

    static Contents read(String file) throws UnreadableFile {
        return TimelineFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** In EDTF, or why there is none. */
    static String date(Entry entry) {
        return entry.happening().when() instanceof When.Placed placed
                ? placed.edtf().toString()
                : entry.happening().when().toString();
    }
}
