package dateline.extract.english;

import java.util.List;
import java.util.Set;

/** Tells the last word of a compound, which is a noun, from a verb after a noun: "money laundering", "drone attacks". */
final class Compounds {

    private static final Set<String> GERUND_TAKERS = Set.of(
            "begin",
            "start",
            "stop",
            "quit",
            "cease",
            "finish",
            "continue",
            "keep",
            "resume",
            "avoid",
            "consider",
            "deny",
            "admit",
            "risk",
            "suggest",
            "recommend",
            "propose",
            "enjoy",
            "delay",
            "postpone",
            "go",
            "favor",
            "favour",
            "support",
            "oppose",
            "involve",
            "include",
            "require",
            "remember",
            "regret",
            "end",
            "halt",
            "suspend",
            "discuss",
            "ban",
            "prohibit",
            "see",
            "spend",
            "report",
            "catch",
            "find",
            "hear",
            "leave",
            "restart",
            "mean",
            "be");

    private final Lexicon lexicon;
    private final Neighbours near;

    Compounds(Lexicon lexicon, Neighbours near) {
        this.lexicon = lexicon;
        this.near = near;
    }

    /** The "laundering" of "money laundering": with the singular noun before it one word. */
    boolean activity(List<Token> tokens, int i) {
        return near.openClass(tokens, i - 1)
                && !near.pluralAt(tokens, i - 1)
                && !near.objectAt(tokens, i + 1)
                && switch (tokens.get(i).lower()) {
                    case "laundering",
                            "trafficking",
                            "peddling",
                            "building",
                            "briefing",
                            "hearing",
                            "training",
                            "funding",
                            "crossing",
                            "hacking",
                            "poaching",
                            "stuffing",
                            "smuggling",
                            "fixing",
                            "rigging",
                            "tampering",
                            "sharing",
                            "drilling",
                            "mining",
                            "dumping",
                            "cleansing",
                            "lending",
                            "spending",
                            "trading" -> true;
                    default -> false;
                };
    }

    /** The "borrowing" of "raised borrowing costs"; but "began borrowing funds", "stopped selling tickets". */
    boolean describes(List<Token> tokens, int i) {
        return near.openClass(tokens, i + 1)
                && near.pluralAt(tokens, i + 1)
                && lexicon.verbs().inflections(tokens.get(i - 1).lower()).stream()
                        .noneMatch(before -> GERUND_TAKERS.contains(before.lemma()));
    }

    /** The "attacks" of "missile and drone attacks on the port", which are attacks of both. */
    boolean sharesHead(List<Token> tokens, int i) {
        return i > 2
                && lexicon.triggers()
                        .noun(lexicon.singular(tokens.get(i).lower()))
                        .isPresent()
                && !near.objectAt(tokens, i + 1)
                && lexicon.closed(tokens.get(i - 2).lower()).orElse(Part.OTHER) == Part.CONJUNCTION
                && bareNoun(tokens, i - 1)
                && bareNoun(tokens, i - 3);
    }

    private boolean bareNoun(List<Token> tokens, int i) {
        return near.openClass(tokens, i)
                && !near.pluralAt(tokens, i)
                && !near.determinerAt(tokens, i - 1)
                && Character.isLowerCase(tokens.get(i).text().codePointAt(0));
    }
}
