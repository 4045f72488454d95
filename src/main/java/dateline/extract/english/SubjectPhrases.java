package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The noun phrases of a sentence that may be subjects, by where they stand. */
final class SubjectPhrases {

    private final List<Word> words;
    private final List<Phrase> phrases;

    SubjectPhrases(List<Word> words, List<Phrase> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** "Costello, Hill and Williams voted": the phrases before a comma that are joined with the subjects by "and". */
    List<Phrase> listed(Clause clause, List<Phrase> own) {
        List<Phrase> all = new ArrayList<>(own);
        while (own.size() > 1
                && all.get(0).first() > 1
                && words.get(all.get(0).first() - 1).is(Part.COMMA)) {
            int comma = all.get(0).first() - 1;
            Optional<Phrase> one = phrases.stream()
                    .filter(phrase -> phrase.end() == comma && !afterPreposition(phrase))
                    .filter(phrase -> phrase.first() == 0
                            || words.get(phrase.first() - 1).part().separates())
                    .findFirst();
            if (one.isEmpty() || clause.link() != Link.MAIN) {
                break;
            }
            all.add(0, one.get());
        }
        return own.size() > 1 ? whose(all) : all;
    }

    /** The "presidents" of "the presidents of Argentina, Brazil and Chile", with what is joined to them before. */
    private List<Phrase> whose(List<Phrase> listed) {
        int comma = listed.get(0).first() - 1;
        Optional<Phrase> head = phrases.stream()
                .filter(phrase -> comma > 0 && words.get(comma).is(Part.COMMA) && phrase.end() == comma)
                .filter(first -> first.first() > 1
                        && words.get(first.first() - 1).lower().equals("of"))
                .flatMap(first -> phrases.stream().filter(phrase -> phrase.end() == first.first() - 1))
                .filter(phrase -> !afterPreposition(phrase))
                .findFirst();
        List<Phrase> all = new ArrayList<>(head.map(List::of).orElse(listed));
        head.filter(phrase ->
                        phrase.first() > 1 && words.get(phrase.first() - 1).is(Part.CONJUNCTION))
                .flatMap(phrase -> phrases.stream()
                        .filter(other -> other.end() == phrase.first() - 1)
                        .findFirst())
                .ifPresent(other -> all.add(0, other));
        return all;
    }

    /** The "company" of "Ant Group, the company he founded in 2014". */
    Optional<Phrase> beforePronoun(Clause clause) {
        return clause.subjects().stream()
                .filter(subject -> clause.subjects().size() == 1
                        && subject.head(words).is(Part.PRONOUN)
                        && subject.end() == clause.verb().first())
                .flatMap(subject -> phrases.stream()
                        .filter(phrase -> phrase.end() == subject.first()
                                && phrase.first() > 0
                                && phrase.head(words).is(Part.NOUN)
                                && words.get(phrase.first()).is(Part.DETERMINER)
                                && words.get(phrase.first() - 1).is(Part.COMMA)))
                .findFirst();
    }

    /** The "three men" of "Three men suspected of spying for Oslo and arranging to send plans with military uses were held". */
    Optional<Phrase> describedAtLength(Clause clause, List<Clause> before) {
        boolean only = clause.link() == Link.MAIN
                && before.size() > 1
                && before.get(0).link() == Link.REDUCED
                && before.stream().noneMatch(other -> other.verb().tense().finite());
        return phrases.stream()
                .filter(phrase -> only
                        && phrase.first() == 0
                        && phrase.end() == before.get(0).verb().first()
                        && words.subList(phrase.end(), clause.verb().first()).stream()
                                .noneMatch(word -> word.part().separates()))
                .findFirst();
    }

    /** The first noun phrase of the stretch that hangs on no preposition, and those joined to it. */
    List<Phrase> in(int from, int to) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.first() < from || phrase.end() > to) {
                continue;
            }
            if (found.isEmpty()) {
                if (!afterPreposition(phrase)) {
                    found.add(phrase);
                }
            } else if (joined(found.get(found.size() - 1), phrase)) {
                found.add(phrase);
            }
        }
        return found;
    }

    private boolean afterPreposition(Phrase phrase) {
        int at = phrase.first() - 1;
        return at >= 0 && (words.get(at).is(Part.PREPOSITION) || words.get(at).is(Part.TO)) && !opensClause(at);
    }

    private boolean opensClause(int at) {
        return switch (words.get(at).lower()) {
            case "after", "before", "since", "until", "as", "than" -> true;
            default -> false;
        };
    }

    /** "Kuchma of Ukraine and Yeltsin of Russia", "Moscow and Pyongyang". */
    private boolean joined(Phrase one, Phrase next) {
        int end = one.end();
        if (words.get(end).lower().equals("of") && !words.get(one.last()).is(Part.NOUN)) {
            int of = end;
            end = phrases.stream()
                    .filter(phrase -> phrase.first() == of + 1)
                    .mapToInt(Phrase::end)
                    .findFirst()
                    .orElse(end);
        }
        return next.first() == end + 1 && words.get(end).is(Part.CONJUNCTION);
    }

    /** The phrase that a relative clause describes. */
    List<Phrase> antecedent(int marker) {
        int at = marker;
        while (at > 0
                && (words.get(at - 1).is(Part.TIME) && !phraseHolds(at - 1)
                        || words.get(at - 1).is(Part.COMMA)
                        || words.get(at - 1).is(Part.DASH)
                        || words.get(at - 1).is(Part.PREPOSITION))) {
            at--;
        }
        return endingAt(beforeAge(at));
    }

    /** The end of the "Tavares" of "Tavares, 61, who held the post". */
    private int beforeAge(int end) {
        boolean age = end > 2
                && words.get(end - 1).is(Part.NUMBER)
                && TitleWords.digits(words.get(end - 1))
                && words.get(end - 2).is(Part.COMMA);
        return age ? end - 2 : end;
    }

    List<Phrase> endingAt(int word) {
        int at = word;
        while (at > 0
                && (words.get(at - 1).is(Part.ADVERB) || words.get(at - 1).is(Part.TIME) && !phraseHolds(at - 1))) {
            at--;
        }
        int end = at;
        return phrases.stream().filter(phrase -> phrase.end() == end).limit(1).toList();
    }

    /** The subject before what was put in between and opens with the comma. */
    List<Phrase> beforeInsert(int comma, List<Clause> before) {
        if (comma == 0 || words.get(comma - 1).is(Part.CONJUNCTION)) {
            return List.of();
        }
        int open = beforeBracket(comma);
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).verb().first() >= open) {
            last--;
        }
        int from = last < 0 ? 0 : before.get(last).verb().end();
        for (int i = open - 1; i >= from; i--) {
            if (words.get(i).part().separates()) {
                from = i + 1;
                break;
            }
        }
        return isWithinList(from, open) ? List.of() : in(from, open);
    }

    /** Of "the blasts in Nairobi, Kenya, and Lagos, Nigeria, killed 110" neither "Kenya" nor "and Lagos" begins anything. */
    private boolean isWithinList(int from, int end) {
        if (from >= end || from < 2 || !words.get(from - 1).is(Part.COMMA)) {
            return false;
        }
        boolean joins =
                words.get(from).is(Part.CONJUNCTION) && words.get(end - 1).is(Part.NAME);
        int start = from - 2;
        while (start > 0 && !words.get(start - 1).part().separates()) {
            start--;
        }
        boolean names = words.get(from).is(Part.NAME) && words.get(from - 2).is(Part.NAME);
        return joins || names && start < from - 2 && !words.get(start).is(Part.PREPOSITION);
    }

    /** Of "NV (EADS), the parent company, has" the end of the name itself. */
    private int beforeBracket(int end) {
        if (end == 0 || !words.get(end - 1).text().equals(")")) {
            return end;
        }
        int at = end - 1;
        while (at > 0 && !words.get(at).text().equals("(")) {
            at--;
        }
        return at;
    }

    private boolean phraseHolds(int word) {
        return phrases.stream().anyMatch(phrase -> phrase.contains(word));
    }
}
