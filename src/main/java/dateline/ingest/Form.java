package dateline.ingest;

import java.util.Optional;

/**
 * What bytes are said to be, by who sent them. Not always true: {@link ReadOriginal} looks for itself.
 *
 * @param mediaType "text/html", in lower case, without parameters
 * @param charset its name, where one was told
 * @param fileName the file's own name; empty for what came without
 */
record Form(String mediaType, Optional<String> charset, String fileName) {

    static final Form HTML = new Form("text/html", Optional.of("UTF-8"), "");
    static final Form TEXT = new Form("text/plain", Optional.of("UTF-8"), "");
}
