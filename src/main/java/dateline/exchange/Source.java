package dateline.exchange;

import dateline.article.Metadata;
import dateline.exchange.read.Citation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article that a file cites, or the file itself where a row names none.
 *
 * @param file the file's name
 * @param isFile whether it is the file itself
 */
record Source(
        String title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> publishedOn,
        String file,
        boolean isFile) {

    static Source of(Citation citation, String file) {
        if (!citation.namesSource()) {
            return new Source(
                    file, Optional.empty(), Optional.of("Import: " + file), citation.publishedOn(), file, true);
        }
        String title = citation.title()
                .or(citation::publisher)
                .or(() -> citation.url().map(Source::shortened))
                .orElse(file);
        return new Source(title, citation.url(), citation.publisher(), citation.publishedOn(), file, false);
    }

    private static String shortened(String url) {
        return url.substring(0, Math.min(url.length(), Metadata.LONGEST_TITLE));
    }

    Metadata metadata() {
        return new Metadata(title, url, publisher, Optional.empty(), List.of(), Optional.empty(), publishedOn);
    }

    Map<String, String> evidence() {
        String origin = "the import of “" + file + "”";
        Map<String, String> evidence = new HashMap<>(Map.of("title", origin, "text", origin));
        url.ifPresent(given -> evidence.put("url", origin));
        publisher.ifPresent(given -> evidence.put("publisher", origin));
        publishedOn.ifPresent(given -> evidence.put("publishedOn", origin));
        return evidence;
    }

    /** What its text begins with, so that a reader knows what it is: not the article, but what a file cites of it. */
    String heading() {
        if (isFile) {
            return "";
        }
        StringBuilder heading = new StringBuilder(title).append('\n');
        publisher.ifPresent(name -> heading.append(name).append('\n'));
        publishedOn.ifPresent(day -> heading.append(day).append('\n'));
        url.ifPresent(address -> heading.append(address).append('\n'));
        return heading.append("What “")
                .append(file)
                .append("” cites of it:\n\n")
                .toString();
    }
}
