package dateline.extract.english;

import java.util.List;

/** Tells the lead of a text, where news of the day stands, from what follows. */
final class Leads {

    /** A lead reaches as far as this many paragraphs, and this many sentences, of the body. */
    private static final int PARAGRAPHS = 3;

    private static final int SENTENCES = 6;

    private final int lastSentence;

    private Leads(int lastSentence) {
        this.lastSentence = lastSentence;
    }

    static Leads of(List<Parse> parses) {
        int paragraphs = 0;
        int sentences = 0;
        int paragraph = -1;
        int last = -1;
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
        }
        return new Leads(last);
    }

    boolean lead(Parse parse) {
        return parse.index() <= lastSentence;
    }
}
