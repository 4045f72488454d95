package dateline.extract.english;

import java.util.List;

/** Tells the lead of a text, where news of the day stands, from what follows. */
final class Leads {

    /** A lead reaches as far as this many paragraphs, and this many sentences, of the body. */
    private static final int PARAGRAPHS = 3;

    private static final int SENTENCES = 6;

    private static final int OPENING_SENTENCES = 2;

    private final int lastSentence;
    private final int lastOpening;

    private Leads(int lastSentence, int lastOpening) {
        this.lastSentence = lastSentence;
        this.lastOpening = lastOpening;
    }

    static Leads of(List<Parse> parses) {
        int paragraphs = 0;
        int sentences = 0;
        int paragraph = -1;
        int last = -1;
        int opening = -1;
        for (Parse parse : parses) {
            if (Headings.heading(parse)) {
                last = Math.max(last, paragraphs == 0 ? parse.index() : last);
                continue;
            }
            if (parse.sentence().paragraph() != paragraph) {
                paragraph = parse.sentence().paragraph();
                paragraphs++;
            }
            sentences++;
            if (paragraphs > PARAGRAPHS || sentences > SENTENCES) {
                break;
            }
            last = parse.index();
            opening = sentences <= OPENING_SENTENCES ? last : opening;
        }
        return new Leads(last, opening);
    }

    /** Whether the sentence opens the body: there a perfect ("has won", "have signed") is the news of the day. */
    boolean opens(Parse parse) {
        return parse.index() <= lastOpening;
    }

    boolean lead(Parse parse) {
        return parse.index() <= lastSentence;
    }
}
