package dateline.ingest;

import dateline.page.Candidate;
import dateline.page.CleanPage;
import dateline.page.Evidence;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds to what a page says of itself what is known by the way that it came. */
final class Evidences {

    private Evidences() {}

    /** @param address where it was fetched from */
    static CleanPage of(CleanPage page, String address, Optional<Task.Told> told) {
        CleanPage filled = of(page, told);
        // A page speaks for its own host only: another's address would make it a new version of another's article.
        Optional<Evidence<String>> url = page.url()
                .filter(canonical -> site(canonical.value()).equals(site(address)))
                .or(() -> Optional.of(new Evidence<>(address, "the address that it was fetched from")));
        return filled.told(filled.title(), filled.publishedOn(), url, List.of());
    }

    static CleanPage of(CleanPage page, Optional<Task.Told> told) {
        if (told.isEmpty()) {
            return page;
        }
        String source = "the feed “" + told.get().feed() + "”";
        return page.told(
                page.title().or(() -> told.get().title().map(title -> new Evidence<>(title, source))),
                page.publishedOn().or(() -> told.get().publishedOn().map(day -> new Evidence<>(day, source))),
                page.url(),
                candidates(told.get(), source));
    }

    /** What the feed says is kept, too, where the page itself counts. */
    private static List<Candidate> candidates(Task.Told told, String source) {
        return Stream.concat(
                        told.title().map(title -> new Candidate("title", title, source)).stream(),
                        told.publishedOn().map(day -> new Candidate("publishedOn", day.toString(), source)).stream())
                .toList();
    }

    /** The host without what phones and the web put before it. */
    private static String site(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|mobile|amp)\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
