package dateline.extract.english;

import java.util.List;
import java.util.Set;

/** What stands at a place of a sentence whose words have no part yet, as far as the words themselves tell. */
final class Neighbours {

    private final Lexicon lexicon;
    private final int lookAhead;

    /** @param lookAhead how many words are looked at, at most, for another verb */
    Neighbours(Lexicon lexicon, int lookAhead) {
        this.lexicon = lexicon;
        this.lookAhead = lookAhead;
    }

    /** Of "Fighting broke out": a past form, and nothing else. */
    boolean past(List<Token> tokens, int i) {
        return i < tokens.size()
                && lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                        .anyMatch(
                                v -> v.forms().contains(Form.PAST) && !v.forms().contains(Form.BASE));
    }

    boolean nameOrNounAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).letters() && (tokens.get(i).capital() || openClass(tokens, i));
    }

    boolean openClass(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).letters()
                && !tokens.get(i).capital()
                && lexicon.closed(tokens.get(i).lower()).isEmpty()
                && !tokens.get(i).lower().endsWith("ly");
    }

    boolean nounAt(List<Token> tokens, int i) {
        return openClass(tokens, i) && !lexicon.verbs().known(tokens.get(i).lower());
    }

    /** Whether what stands there begins an object: a name, number, determiner or pronoun ("shot dead three men"). */
    boolean objectAt(List<Token> tokens, int i) {
        if (i >= tokens.size()
                || !tokens.get(i).letters()
                        && !Character.isDigit(tokens.get(i).text().codePointAt(0))) {
            return false;
        }
        return tokens.get(i).capital()
                || switch (lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER)) {
                    case DETERMINER, POSSESSIVE, PRONOUN, NUMBER -> true;
                    default -> false;
                };
    }

    /** Whether what stands there may go on a noun phrase: no mark, and no preposition, conjunction or verb's helper. */
    boolean nominalAt(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).letters()) {
            return i < tokens.size() && Character.isDigit(tokens.get(i).text().codePointAt(0));
        }
        return switch (lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER)) {
            case PREPOSITION, CONJUNCTION, TO, SUBORDINATOR, THAT, RELATIVE, BE, HAVE, DO, MODAL, DETERMINER -> false;
            default -> true;
        };
    }

    /** The "on" of "imposes sanctions on": so the word before it is a noun. */
    boolean prepositionAt(List<Token> tokens, int i) {
        return i < tokens.size() && lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER) == Part.PREPOSITION;
    }

    /** The "of" of "negotiates purchase of 22 jets": what stands before it is a noun. */
    boolean ofAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).lower().equals("of");
    }

    boolean wordAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).letters();
    }

    boolean pronounAt(List<Token> tokens, int i) {
        return i < tokens.size() && lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER) == Part.PRONOUN;
    }

    boolean determinerAt(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER) == Part.DETERMINER;
    }

    /** "will visit Paris and meet the president", "to take off and land in Sydney". */
    boolean objectOrPlaceAt(List<Token> tokens, int i) {
        return objectAt(tokens, i)
                || i < tokens.size()
                        && lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER) == Part.PREPOSITION
                        && !tokens.get(i).lower().equals("of");
    }

    /** What follows a verb but no noun: an object, or "off" and "up" before one ("put off the trip"). */
    boolean actsAt(List<Token> tokens, int i) {
        return objectAt(tokens, particleAt(tokens, i) ? i + 1 : i);
    }

    /** An object, or one that begins with a number in digits. */
    boolean amountAt(List<Token> tokens, int i) {
        return objectAt(tokens, i)
                || i < tokens.size() && Character.isDigit(tokens.get(i).text().codePointAt(0));
    }

    boolean particleAt(List<Token> tokens, int i) {
        return i < tokens.size()
                && switch (tokens.get(i).lower()) {
                    case "off", "up", "down", "back", "out" -> true;
                    default -> false;
                };
    }

    boolean trigger(List<Token> tokens, int i) {
        return lexicon.triggers().noun(tokens.get(i).lower()).isPresent();
    }

    /** "many died", "11 were": a quantity may be a subject by itself. */
    boolean quantity(List<Token> tokens, int i) {
        if (i == 0) {
            return false;
        }
        String lower = tokens.get(i - 1).lower();
        return Character.isDigit(lower.codePointAt(0))
                || switch (lower) {
                    case "many", "some", "all", "several", "few", "both", "those", "others" -> true;
                    default -> lexicon.closed(lower).orElse(Part.OTHER) == Part.NUMBER;
                };
    }

    /** The "job" of "5,000 job cuts": several, though its noun is singular; not the one of "the 2010 treaty". */
    boolean counted(List<Token> tokens, int i) {
        if (i < 1) {
            return false;
        }
        String number = tokens.get(i - 1).lower();
        boolean digits = Character.isDigit(number.codePointAt(0)) && !number.matches("1|\\d{4}");
        return digits || !number.equals("one") && lexicon.closed(number).orElse(Part.OTHER) == Part.NUMBER;
    }

    boolean pluralAt(List<Token> tokens, int i) {
        if (i < 0) {
            return false;
        }
        String lower = tokens.get(i).lower();
        return lower.endsWith("s") && !lower.endsWith("ss")
                || switch (lower) {
                    case "police", "people", "men", "women", "media", "gunmen", "children", "states" -> true;
                    default -> false;
                };
    }

    /** "Putin and Kim embrace": two names or nouns before it. */
    boolean coordinated(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (tokens.get(j).lower().equals("and")) {
                return true;
            }
            if (!tokens.get(j).letters()) {
                return false;
            }
        }
        return false;
    }

    boolean auxiliary(List<Token> tokens, int i) {
        return i < tokens.size()
                && switch (lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER)) {
                    case BE, HAVE, DO, MODAL -> true;
                    default -> false;
                };
    }

    private boolean participleModifier(List<Token> tokens, int j) {
        Part before = j > 0 ? lexicon.closed(tokens.get(j - 1).lower()).orElse(Part.OTHER) : Part.OTHER;
        return before == Part.DETERMINER
                || before == Part.POSSESSIVE
                || before == Part.PREPOSITION
                || before == Part.ADJECTIVE;
    }

    boolean otherVerbAhead(List<Token> tokens, int from) {
        for (int j = from; j < Math.min(tokens.size(), from + lookAhead); j++) {
            Token token = tokens.get(j);
            Part part = lexicon.closed(token.lower()).orElse(Part.OTHER);
            boolean opensClause =
                    switch (token.lower()) {
                        case "after", "before", "since", "until", "as", "than" -> true;
                        default -> false;
                    };
            if (opensClause
                    || part == Part.THAT
                    || part == Part.RELATIVE
                    || part == Part.SUBORDINATOR
                    || part == Part.CONJUNCTION) {
                return false;
            }
            if (!token.letters() && !Character.isDigit(token.text().codePointAt(0))) {
                return false;
            }
            // "having received" is no finite verb, and "May" a month.
            boolean none = token.lower().equals("having")
                    || token.lower().equals("being")
                    || token.text().equals("May");
            if (!none && (part == Part.MODAL || part == Part.HAVE || part == Part.BE || part == Part.DO)) {
                return true;
            }
            boolean past = !token.capital()
                    && lexicon.verbs().inflections(token.lower()).stream()
                            .anyMatch(v ->
                                    v.forms().contains(Form.PAST) && !v.forms().contains(Form.BASE));
            if (past && !participleModifier(tokens, j)) {
                return true;
            }
        }
        return false;
    }

    /** "A fire closes one bore", "Mandela dies, aged 95", "The two firms merge.": the present of a chronology. */
    boolean entryVerb(List<Token> tokens, int i, Part before, Set<Form> forms) {
        boolean plural = pluralAt(tokens, i - 1) || counted(tokens, i - 1) || coordinated(tokens, i);
        boolean agrees =
                switch (before) {
                    case NAME -> forms.contains(coordinated(tokens, i) ? Form.BASE : Form.THIRD);
                    case TIME -> forms.contains(Form.THIRD);
                    case NOUN -> plural ? forms.contains(Form.BASE) : forms.contains(Form.THIRD);
                    default -> false;
                };
        return agrees && (!wordAt(tokens, i + 1) || objectAt(tokens, i + 1));
    }
}
