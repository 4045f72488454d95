package dateline.page;

import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the smallest that has most of the running text. */
final class FindArticle {

    private static final double MOST = 0.8;

    private FindArticle() {}

    static Element in(Element body) {
        ReadBlocks page = ReadBlocks.of(body);
        Element article = body;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : article.children()) {
                if (page.prose(child) > MOST * page.prose(article)) {
                    article = child;
                    deeper = true;
                    break;
                }
            }
        }
        return article.is("p, span") && article.parent() != null ? article.parent() : article;
    }
}
