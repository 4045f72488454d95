package dateline.extract.english;

import dateline.extract.Kind;
import dateline.time.TimeMention;
import java.util.Optional;

/**
 * An event that another leans on: "on the eve of the visit", "ahead of his arrival", "after the summit".
 *
 * @param distance how long before or after, where that is told
 * @param words the expression, for the reader
 */
record Lean(
        Relation relation, Optional<Distance> distance, Kind kind, String key, Parse parse, Phrase noun, String words) {

    enum Relation {
        EVE,
        BEFORE,
        AFTER,
        DURING
    }

    Optional<TimeMention> date() {
        return NounDate.of(parse, noun);
    }

    /** "after a disputed vote" is after none that the text told of; "at a ceremony" may be the one of its own sentence. */
    boolean refers() {
        return relation == Relation.DURING
                || switch (parse.word(noun.first()).lower()) {
                    case "a", "an", "another" -> false;
                    default -> true;
                };
    }

    /** The first such expression of the candidate's clause. */
    static Optional<Lean> of(Candidate candidate, TriggerLexicon triggers) {
        if (candidate.clause().isEmpty() || candidate.byNoun()) {
            return Optional.empty();
        }
        Parse parse = candidate.parse();
        Clause clause = candidate.clause().get();
        int from = ClauseDate.opensSentence(parse, clause) ? 0 : clause.first();
        Optional<Lean> own = between(candidate, from, clause.end(), triggers);
        boolean shares = clause.link() == Clause.Link.COORDINATE || clause.link() == Clause.Link.PARTICIPLE;
        return own.isPresent() || !shares
                ? own
                : between(candidate, 0, parse.clauses().get(0).first(), triggers);
    }

    private static Optional<Lean> between(Candidate candidate, int from, int to, TriggerLexicon triggers) {
        Parse parse = candidate.parse();
        for (int i = from; i < to; i++) {
            Optional<Relation> relation = relation(parse, i);
            if (relation.isPresent()) {
                Optional<Phrase> noun = noun(parse, i + 1);
                Optional<Lean> lean =
                        noun.flatMap(phrase -> read(parse, relation.get(), phrase, start(parse, from), triggers));
                boolean itself =
                        candidate.noun().isPresent() && candidate.noun().equals(noun);
                // "in" frames an event only by one that says its date: "in the 2016 election", not "in a strike".
                boolean frames = !parse.word(i).lower().equals("in")
                        || lean.flatMap(Lean::date).isPresent();
                if (lean.isPresent() && !itself && frames) {
                    return lean;
                }
            }
        }
        return Optional.empty();
    }

    private static int start(Parse parse, int from) {
        return Math.min(from, parse.words().size() - 1);
    }

    private static Optional<Lean> read(Parse parse, Relation relation, Phrase noun, int from, TriggerLexicon triggers) {
        Word head = noun.head(parse.words());
        if (!head.is(Part.NOUN)) {
            return Optional.empty();
        }
        int first = expressionStart(parse, noun.first(), from);
        return triggers.noun(head.lower())
                .or(() -> triggers.noun(head.lemma()))
                .map(kind -> new Lean(
                        relation,
                        Distance.before(parse, first),
                        kind,
                        head.lemma(),
                        parse,
                        noun,
                        parse.text(first, noun.end())));
    }

    /** "on the eve of", "ahead of", "prior to": where the words before the noun begin. */
    private static int expressionStart(Parse parse, int noun, int from) {
        int at = noun - 1;
        boolean longer = at > from
                && (parse.word(at).lower().equals("of")
                        || parse.word(at).lower().equals("to"));
        if (longer) {
            at--;
            if (parse.word(at).lower().equals("eve")) {
                at = Math.max(from, at - 2);
            }
        }
        return Math.max(from, at);
    }

    private static Optional<Phrase> noun(Parse parse, int at) {
        return parse.phraseFrom(at);
    }

    /** The relation of the expression that ends at the word. */
    private static Optional<Relation> relation(Parse parse, int i) {
        Word word = parse.word(i);
        String before = i > 0 ? parse.word(i - 1).lower() : "";
        return Optional.ofNullable(
                switch (word.lower()) {
                    case "of" ->
                        switch (before) {
                            case "eve" -> Relation.EVE;
                            case "ahead" -> Relation.BEFORE;
                            default -> null;
                        };
                    case "to" -> before.equals("prior") ? Relation.BEFORE : null;
                    case "before" -> Relation.BEFORE;
                    case "after", "following" -> Relation.AFTER;
                    case "during", "at", "on", "upon", "in" -> Relation.DURING;
                    default -> null;
                });
    }
}
