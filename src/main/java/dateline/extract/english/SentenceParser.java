package dateline.extract.english;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.Reading;
import dateline.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Takes the sentences of a text apart. A sentence of more than {@value #LONGEST} words is read in stretches. */
final class SentenceParser {

    /** No writer's sentence is longer; what is (tables, lists, noise) is cut, which keeps the time linear. */
    private static final int LONGEST = 150;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    SentenceParser(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    List<Parse> parses(String text, List<Sentence> sentences, List<TimeMention> mentions) {
        List<Sentence> stretches = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> all = Datelines.without(Tokenizer.tokens(text, sentence.span()));
            for (int from = 0; from < all.size(); from += LONGEST) {
                List<Token> some = all.subList(from, Math.min(all.size(), from + LONGEST));
                boolean whole = some.size() == all.size();
                stretches.add(whole ? sentence : new Sentence(cover(some), sentence.paragraph()));
                tokens.add(some);
            }
        }
        PartTagger tagger = new PartTagger(lexicon, gazetteer, Capitals.of(tokens));
        List<Parse> parses = new ArrayList<>(stretches.size());
        int next = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Span span = stretches.get(i).span();
            while (next < mentions.size() && mentions.get(next).span().startInclusive() < span.startInclusive()) {
                next++;
            }
            int from = next;
            while (next < mentions.size() && mentions.get(next).span().startInclusive() < span.endExclusive()) {
                next++;
            }
            parses.add(parse(i, stretches.get(i), tokens.get(i), mentions.subList(from, next), tagger));
        }
        return parses;
    }

    private Parse parse(int index, Sentence sentence, List<Token> tokens, List<TimeMention> all, PartTagger tagger) {
        boolean[] time = new boolean[tokens.size()];
        List<TimeMention> mentions = all.stream()
                .filter(SentenceParser::tellsTime)
                .filter(mention -> !tokens.isEmpty()
                        && mention.span().startInclusive()
                                >= tokens.get(0).span().startInclusive())
                .toList();
        int m = 0;
        for (int i = 0; i < time.length; i++) {
            Span span = tokens.get(i).span();
            while (m < mentions.size() && mentions.get(m).span().endExclusive() <= span.startInclusive()) {
                m++;
            }
            time[i] = m < mentions.size() && mentions.get(m).span().overlaps(span);
        }
        List<Word> words = tagger.tag(tokens, time);
        List<Phrase> phrases = Chunker.phrases(words, lexicon.triggers());
        return new Parse(
                index,
                sentence,
                words,
                phrases,
                ClauseSplitter.clauses(lexicon, words, phrases),
                List.copyOf(mentions));
    }

    /** Vague ones stay ordinary words: "on the eve of the visit" leans on an event, and no tagger can place it. */
    private static boolean tellsTime(TimeMention mention) {
        return !(mention.reading() instanceof Reading.Unplaced unplaced && unplaced.reason() == Reading.Reason.VAGUE);
    }

    private static Span cover(List<Token> tokens) {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }
}
