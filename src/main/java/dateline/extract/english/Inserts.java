package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.List;
import java.util.Optional;

/** Finds a subject where something was put in between it and its verb: "Kim, who arrived on Monday, said". */
final class Inserts {

    /** No more words stand between a subject and its verb ("Kim, who arrived …, said"); keeps the search short. */
    private static final int LONGEST_INSERT = 40;

    private final SubjectPhrases standing;
    private final List<Word> words;
    private final List<Phrase> phrases;

    Inserts(SubjectPhrases standing, List<Word> words, List<Phrase> phrases) {
        this.standing = standing;
        this.words = words;
        this.phrases = phrases;
    }

    /** The subject of a verb right after a comma or dash stands before what was put in between; empty where none does. */
    Optional<List<Phrase>> before(Clause clause, List<Clause> before) {
        int close = clause.first() - 1;
        if (close > 0) {
            for (int open = close - 1; open > Math.max(0, close - LONGEST_INSERT); open--) {
                if (words.get(open).part() == words.get(close).part()) {
                    List<Phrase> subject = standing.beforeInsert(open, before);
                    boolean age = subject.size() == 1
                            && subject.get(0).head(words).is(Part.NUMBER)
                            && TitleWords.digits(subject.get(0).head(words));
                    if (subject.isEmpty() && open == 1 && words.get(0).is(Part.DETERMINER)) {
                        // "Another, Alejandro Toledo, was sentenced"
                        return Optional.of(named(open, close).map(List::of).orElse(List.of()));
                    }
                    if (!subject.isEmpty() && !age && !inParticiple(subject.get(0), before)) {
                        return Optional.of(named(open, close)
                                .filter(name -> !isName(subject) && !work(subject))
                                .map(List::of)
                                .orElse(subject));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "The boat, carrying people from Sudan, Mali and Togo, had left": not the people. */
    private static boolean inParticiple(Phrase phrase, List<Clause> before) {
        return before.stream()
                .anyMatch(clause ->
                        clause.link() == Link.PARTICIPLE && clause.objects().contains(phrase));
    }

    /** "Her autobiography, Thin Air, appeared": the name is the work's, and nobody's. */
    private boolean work(List<Phrase> subject) {
        return subject.stream().anyMatch(phrase -> switch (phrase.head(words).lemma()) {
            case "autobiography",
                    "memoir",
                    "book",
                    "novel",
                    "album",
                    "film",
                    "song",
                    "play",
                    "report",
                    "series",
                    "opera",
                    "poem",
                    "painting",
                    "documentary" -> true;
            default -> false;
        });
    }

    private boolean isName(List<Phrase> subject) {
        return subject.stream().anyMatch(phrase -> phrase.head(words).is(Part.NAME));
    }

    /** "His predecessor, Margrethe Vestager, opened": the full name between the marks. */
    private Optional<Phrase> named(int open, int close) {
        return phrases.stream()
                .filter(phrase ->
                        phrase.first() == open + 1 && phrase.end() == close && phrase.end() - phrase.first() > 1)
                .filter(phrase ->
                        words.subList(phrase.end() - 2, phrase.end()).stream().allMatch(word -> word.is(Part.NAME)))
                .findFirst();
    }

    /** The "Mads Nipper" of "after his predecessor, Mads Nipper, was ousted". */
    Optional<Phrase> apposed(Clause clause) {
        int close = clause.verb().first() - 1;
        return phrases.stream()
                .filter(name ->
                        clause.link() == Link.ADVERBIAL && words.get(close).is(Part.COMMA))
                .filter(name -> name.end() == close && name.first() > clause.first())
                .flatMap(name -> named(name.first() - 1, close).stream())
                .findFirst();
    }
}
