package dateline.exchange;

import dateline.article.Article;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of a source, as it grows by a paragraph for each event that is cited from it; in parts where it grows long. */
final class SourceText {

    /** Longer than this, in UTF-16 code units, it goes on in another article. */
    private static final int LONGEST = 300_000;

    /**
     * Where a paragraph's quote came to stand.
     *
     * @param part counted from 0
     */
    record Standing(int part, Span quote) {}

    private final Source source;
    private final List<StringBuilder> parts = new ArrayList<>();

    SourceText(Source source) {
        this.source = source;
    }

    Standing add(Paragraph paragraph) {
        if (parts.isEmpty() || last().length() + paragraph.text().length() > LONGEST) {
            parts.add(new StringBuilder(source.heading()));
            if (parts.size() > 1) {
                last().append("Part ").append(parts.size()).append("\n\n");
            }
        } else {
            last().append("\n\n");
        }
        int start = last().length() + paragraph.quote().startInclusive();
        last().append(paragraph.text());
        return new Standing(
                parts.size() - 1, Span.of(start, start + paragraph.quote().length()));
    }

    private StringBuilder last() {
        return parts.get(parts.size() - 1);
    }

    /** Not stored yet. */
    List<Article> articles() {
        return parts.stream()
                .map(text -> Article.imported(text.toString(), source.metadata(), source.evidence(), source.file()))
                .toList();
    }
}
