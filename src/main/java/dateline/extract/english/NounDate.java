package dateline.extract.english;

import dateline.text.Span;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.util.Optional;

/** The date that belongs to a noun: "his 2019 visit", "Tuesday's summit", "the attack on Monday". */
final class NounDate {

    private NounDate() {}

    static Optional<TimeMention> of(Parse parse, Phrase phrase) {
        Optional<TimeMention> within = within(parse, phrase);
        return within.isPresent() ? within : after(parse, phrase);
    }

    static Optional<TimeMention> within(Parse parse, Phrase phrase) {
        return parse.mentions().stream()
                .filter(mention -> mention.type() == TimexType.DATE || mention.type() == TimexType.TIME)
                .filter(mention -> phrase.contains(parse.wordAt(mention.span())))
                .findFirst();
    }

    /** "called for a strike from Monday to Wednesday", "called for protests on Saturday": what is wanted has the date. */
    static boolean calledFor(Parse parse, Phrase phrase) {
        int before = phrase.first() - 1;
        if (before > 0 && parse.word(before).is(Part.ADVERB)) {
            before--;
        }
        return before > 0
                && parse.word(before).lower().equals("for")
                && parse.word(before - 1).lemma().equals("call");
    }

    /** "the impact on fourth-quarter results": the date is of the results. */
    private static boolean describes(Parse parse, TimeMention mention) {
        int end = parse.wordAt(
                Span.of(mention.span().endExclusive(), mention.span().endExclusive() + 1));
        return end < parse.words().size() && parse.word(end).is(Part.NOUN);
    }

    /** Right after the noun; after a place only where the noun has no verb before it that would claim the date. */
    private static Optional<TimeMention> after(Parse parse, Phrase phrase) {
        int at = phrase.end();
        boolean stretch = calledFor(parse, phrase);
        if (stretch && parse.precededBy(at + 1, "from")
                || at < parse.words().size()
                        && switch (parse.word(at).lower()) {
                            case "on", "in", "of", "at", "during" -> true;
                            default -> false;
                        }) {
            at++;
        }
        int start = at;
        boolean owned = parse.words().subList(phrase.first(), phrase.end()).stream()
                .anyMatch(word -> word.is(Part.POSSESSIVE) || word.is(Part.GENITIVE));
        boolean objectOfVerb = !stretch
                && parse.clauses().stream()
                        .anyMatch(clause -> clause.objects().contains(phrase)
                                || !owned
                                        && clause.contains(phrase.first())
                                        && clause.verb().head() < phrase.first()
                                        && clause.verb().tense() != Tense.PRESENT);
        if (objectOfVerb) {
            return Optional.empty();
        }
        return parse.mentions().stream()
                .filter(mention -> mention.type() == TimexType.DATE)
                .filter(mention -> parse.wordAt(mention.span()) == start)
                .filter(mention -> parse.phraseAt(start).isEmpty())
                .filter(mention -> !describes(parse, mention))
                .findFirst();
    }
}
