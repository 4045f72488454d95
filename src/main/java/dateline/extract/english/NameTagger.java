package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** Tells names from other words with a capital. */
final class NameTagger {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Capitals capitals;

    NameTagger(Lexicon lexicon, Gazetteer gazetteer, Capitals capitals) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.capitals = capitals;
    }

    /** Whether the capital token at {@code i} is a name. */
    boolean name(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.allCapitals() && token.text().length() < 8) {
            return true;
        }
        Optional<Part> closed = lexicon.closed(token.lower());
        if (!starts(tokens, i)) {
            return closed.map(part -> open(part) || part == Part.MODAL && capitalAt(tokens, i + 1))
                    .orElse(true);
        }
        if (closed.isPresent() && !open(closed.get())) {
            return false;
        }
        if (i + 1 < tokens.size() && ofOffice(tokens, i + 1)) {
            return true;
        }
        if (listed(tokens, i)) {
            return true;
        }
        return closed.isPresent()
                ? capitals.name(token.text()) && capitalAt(tokens, i + 1)
                : atStart(token, capitalAt(tokens, i + 1)) || speaksAsOne(tokens, i);
    }

    /** The "of" of "Bank of Canada" and "Secretary of State", the "bin" of "Mohammed bin Salman". */
    boolean joins(List<Token> tokens, int i) {
        if (i > 0
                && particle(tokens.get(i).lower())
                && (capitalAt(tokens, i - 1)
                        || i > 1 && particle(tokens.get(i - 1).lower()) && capitalAt(tokens, i - 2))) {
            // "Ursula von der Leyen"
            boolean another =
                    i + 1 < tokens.size() && particle(tokens.get(i + 1).lower());
            return capitalAt(tokens, another ? i + 2 : i + 1)
                    || tokens.get(i).lower().indexOf('-') > 0;
        }
        return ofOffice(tokens, i)
                || andOfService(tokens, i)
                || andOfPurpose(tokens, i)
                || i > 0
                        && (tokens.get(i).lower().equals("of")
                                || tokens.get(i).lower().equals("for"))
                        && lexicon.organizationWord(tokens.get(i - 1).text())
                        && capitalAt(tokens, i + 1);
    }

    private static boolean particle(String lower) {
        return switch (lower) {
            case "bin", "ibn", "von", "van", "de", "da", "del", "di", "der", "den", "el", "al" -> true;
            default -> lower.startsWith("el-") || lower.startsWith("al-") || lower.startsWith("ul-");
        };
    }

    /** The "and" of "Immigration and Naturalization Service". */
    private boolean andOfService(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).lower().equals("and")
                && tokens.get(i - 1).capital()
                && isField(tokens.get(i - 1).lower())
                && capitalAt(tokens, i + 1)
                && i + 2 < tokens.size()
                && lexicon.organizationWord(tokens.get(i + 2).text());
    }

    private static boolean isField(String lower) {
        return lower.endsWith("tion")
                || lower.endsWith("ment")
                || switch (lower) {
                    case "defence",
                            "defense",
                            "security",
                            "justice",
                            "truth",
                            "peace",
                            "food",
                            "health",
                            "trade",
                            "energy" -> true;
                    default -> false;
                };
    }

    /** The "and" of "Centers for Disease Control and Prevention". */
    private boolean andOfPurpose(List<Token> tokens, int i) {
        boolean within = i > 0 && tokens.get(i).lower().equals("and") && capitalAt(tokens, i + 1);
        for (int at = i - 1; within && at > 0; at--) {
            boolean joins = tokens.get(at).lower().equals("for");
            if (joins || !tokens.get(at).capital()) {
                return joins && lexicon.organizationWord(tokens.get(at - 1).text());
            }
        }
        return false;
    }

    private static boolean ofOffice(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).lower().equals("of")
                && tokens.get(i - 1).lower().equals("secretary")
                && tokens.get(i - 1).capital()
                && capitalAt(tokens, i + 1);
    }

    /** The "Hamas" of "Hamas says", which ends as several do and speaks as one; the "United" of "United said". */
    private boolean speaksAsOne(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        boolean speaks = i + 1 < tokens.size()
                && (tokens.get(i + 1).lower().equals("said")
                        || tokens.get(i + 1).lower().equals("says"));
        return speaks && lower.endsWith("ed") && lexicon.verbs().known(lower)
                || lower.endsWith("s")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).lower().equals("says")
                        && !capitals.common(lower)
                        && !lexicon.verbs().known(lower)
                        && !lexicon.mediaNoun(lower)
                        && lexicon.triggers().noun(lower).isEmpty();
    }

    private boolean atStart(Token token, boolean beforeCapital) {
        String lower = token.lower();
        if (beforeCapital && (lower.equals("rival") || lower.equals("fellow"))) {
            return false;
        }
        boolean storm =
                switch (lower) {
                    case "typhoon", "hurricane", "cyclone" -> true;
                    default -> false;
                };
        if (beforeCapital && storm) {
            return true;
        }
        if (lexicon.group(lower) || lexicon.unnamed(lower) || lexicon.role(lower)) {
            return false;
        }
        if (capitals.name(token.text())
                || lexicon.outlet(lower) && !lexicon.verbs().known(lower)) {
            return true;
        }
        boolean word = lexicon.verbs().known(lower)
                || lexicon.triggers().noun(lower).isPresent()
                || lexicon.triggers().noun(lexicon.singular(lower)).isPresent()
                || lexicon.triggers().calendarNoun(lower);
        if (word || lower.endsWith("ly")) {
            return false;
        }
        if (beforeCapital) {
            return true;
        }
        return !capitals.common(lower) && !lower.endsWith("s");
    }

    /** "North Korea", "Moscow": the gazetteer's longest name from here. */
    private boolean listed(List<Token> tokens, int i) {
        if (!gazetteer.begins(tokens.get(i).text())) {
            return false;
        }
        StringBuilder name = new StringBuilder();
        for (int j = i; j < Math.min(tokens.size(), i + 3); j++) {
            name.append(j > i ? " " : "").append(tokens.get(j).text());
            if (gazetteer.find(name.toString()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean open(Part part) {
        return part == Part.NOUN || part == Part.ADJECTIVE || part == Part.NUMBER || part == Part.ADVERB;
    }

    private static boolean starts(List<Token> tokens, int i) {
        return i == 0
                || switch (tokens.get(i - 1).text()) {
                    case ".", "!", "?", ":", "\u2026" -> true;
                    default -> false;
                };
    }

    private static boolean capitalAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).letters() && tokens.get(i).capital();
    }
}
