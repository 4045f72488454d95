package dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes events in one format, one after the other; closing it ends the document, and closes the stream. */
interface EventWriter extends Closeable {

    void write(Told told) throws IOException;

    /** How a format's writer begins. */
    @FunctionalInterface
    interface Opening {

        EventWriter on(OutputStream out) throws IOException;
    }
}
