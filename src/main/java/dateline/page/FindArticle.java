package dateline.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the smallest that has most of the running text, or one within it that the
 * page itself calls the article's body and that has a good part of it.
 */
final class FindArticle {

    /** Of the running text of an element, the share that a smaller one has to have to be taken in its place. */
    private static final double MOST = 0.8;

    /** The same for one that is called the article's body. */
    private static final double PART = 0.4;

    private static final Pattern BODY = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + "(?:article|entry|post|story|content|news|main|page)[_-]*(?:body|content|text|copy)(?:[_-]*(?:text|copy|inner|content))?"
            + "|body[_-]*(?:copy|text|content)|entry|articletext|storytext)(?:$|\\s)");

    private final ReadBlocks page;

    private FindArticle(Element body) {
        this.page = ReadBlocks.of(body);
    }

    static Element in(Element body) {
        FindArticle find = new FindArticle(body);
        Element article = find.narrow(body);
        return called(article)
                ? article
                : find.declared(article).map(find::narrow).orElse(article);
    }

    private Element narrow(Element from) {
        Element article = from;
        Optional<Element> smaller = Optional.of(from);
        while (smaller.isPresent()) {
            article = smaller.get();
            double most = MOST * page.prose(article);
            smaller = article.children().stream()
                    .filter(child -> page.prose(child) > most)
                    .findFirst();
        }
        return article.is("p, span") && article.parent() != null ? article.parent() : article;
    }

    /** A body in several parts is none of its parts. */
    private Optional<Element> declared(Element article) {
        double part = PART * page.prose(article);
        List<Element> bodies = article.getAllElements().stream()
                .filter(element -> element != article && page.prose(element) > 0 && called(element))
                .toList();
        return bodies.stream()
                .max(Comparator.comparingInt(page::prose))
                .filter(body -> page.prose(body) > part
                        && bodies.stream()
                                .allMatch(other ->
                                        other == body || other.parents().contains(body)));
    }

    private static boolean called(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || BODY.matcher(element.className()).find()
                || BODY.matcher(element.id()).find();
    }
}
