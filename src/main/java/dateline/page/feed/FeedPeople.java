package dateline.page.feed;

import dateline.page.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Who wrote an entry or a feed.
 *
 * <p>Takes "a.reyes@example.org (Ana Reyes)", "Ana Reyes &lt;a.reyes@example.org&gt;", an Atom person with a name. Takes
 * an address for a name only where there is no name at all.
 */
final class FeedPeople {

    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("([^<>]+?)\\s*[<(]\\S+@\\S+[>)]");

    private final Element element;

    FeedPeople(Element element) {
        this.element = element;
    }

    List<Evidence<String>> named() {
        return Stream.of("author", "atom:author", "dc:creator", "dc:author", "itunes:author", "managingeditor")
                .map(this::all)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .or(() -> FeedXml.children(element, "source")
                        .map(source -> new FeedPeople(source).named())
                        .findFirst())
                .orElse(List.of());
    }

    private List<Evidence<String>> all(String name) {
        return FeedXml.children(element, name)
                .flatMap(person -> name(person).map(it -> new Evidence<>(it, person.tagName())).stream())
                .toList();
    }

    private static Optional<String> name(Element person) {
        String words = Stream.of("name", "email")
                .flatMap(part -> person.children().stream()
                        .filter(child -> child.tag().localName().equalsIgnoreCase(part)))
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(person::ownText)
                .replaceAll("\\s+", " ")
                .strip();
        Matcher mailFirst = MAIL_AND_NAME.matcher(words);
        Matcher nameFirst = NAME_AND_MAIL.matcher(words);
        String name = mailFirst.matches() ? mailFirst.group(1) : nameFirst.matches() ? nameFirst.group(1) : words;
        return Optional.of(name.strip()).filter(it -> !it.isEmpty());
    }
}
