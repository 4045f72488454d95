package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page comes down to: the article's own text, and what the page says about it.
 *
 * @param text the body, paragraphs parted by an empty line, without the title, byline and the page's boilerplate; may be
 *     empty where nothing of an article was found
 * @param agency the news agency it came through ("Reuters")
 * @param publisher who published it ("Radio New Zealand")
 * @param language of the text, as BCP 47 has it without region: "en"
 * @param candidates what the page gave for each piece of the metadata, taken or not, the likeliest first
 */
public record CleanPage(
        String text,
        Optional<Evidence<String>> title,
        List<Evidence<String>> authors,
        Optional<Evidence<String>> agency,
        Optional<Evidence<String>> publisher,
        Optional<Evidence<LocalDate>> publishedOn,
        Optional<Evidence<String>> url,
        Optional<Evidence<String>> language,
        List<Candidate> candidates) {

    public CleanPage {
        authors = List.copyOf(authors);
        candidates = List.copyOf(candidates);
    }

    /** Of a source that gives one value for each piece at most; the language is told by the text. */
    public static CleanPage of(
            String text,
            Optional<Evidence<String>> title,
            List<Evidence<String>> authors,
            Optional<Evidence<String>> agency,
            Optional<Evidence<String>> publisher,
            Optional<Evidence<LocalDate>> publishedOn,
            Optional<Evidence<String>> url) {
        return new CleanPage(
                        text, title, authors, agency, publisher, publishedOn, url, FindLanguage.of(text), List.of())
                .withCandidates(List.of());
    }

    /** The same with what else was found: what was taken comes first. */
    CleanPage withCandidates(List<Candidate> others) {
        List<Candidate> all = Stream.concat(Candidate.taken(this).stream(), others.stream())
                .distinct()
                .toList();
        return new CleanPage(text, title, authors, agency, publisher, publishedOn, url, language, all);
    }

    /** The same with what the way by which it came says of it. */
    public CleanPage told(
            Optional<Evidence<String>> itsTitle,
            Optional<Evidence<LocalDate>> itsDay,
            Optional<Evidence<String>> itsUrl,
            List<Candidate> others) {
        return new CleanPage(text, itsTitle, authors, agency, publisher, itsDay, itsUrl, language, List.of())
                .withCandidates(
                        Stream.concat(candidates.stream(), others.stream()).toList());
    }
}
