package dateline.export;

import dateline.article.Article;
import dateline.rest.Problems;
import java.util.function.Function;

/** A bibliography's format: each article is an entry of its own. */
enum ArticleFormat {
    BIBTEX("bib", "application/x-bibtex; charset=utf-8", Citations::bibtex),
    RIS("ris", "application/x-research-info-systems; charset=utf-8", Citations::ris);

    private final String extension;
    private final String mediaType;
    private final Function<Article, String> entry;

    ArticleFormat(String extension, String mediaType, Function<Article, String> entry) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.entry = entry;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the formats there are */
    static ArticleFormat named(String word) {
        return switch (word) {
            case "bibtex" -> BIBTEX;
            case "ris" -> RIS;
            default -> throw Problems.badField("format", "“" + word + "” is none of bibtex, ris");
        };
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String entryOf(Article article) {
        return entry.apply(article);
    }
}
