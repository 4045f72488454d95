package dateline.extract.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether a form that may be a verb is one, by the word before it and, in doubt, those after it. */
final class VerbOrNoun {

    private final Lexicon lexicon;
    private final int lookAhead;

    VerbOrNoun(Lexicon lexicon, int lookAhead) {
        this.lexicon = lexicon;
        this.lookAhead = lookAhead;
    }

    /** The verb that the token at {@code i} is a form of; empty where it is none here. */
    Optional<Verbs.Inflection> verb(
            List<Token> tokens, int i, PartTagger.Context context, List<Verbs.Inflection> inflections) {
        return inflections.stream()
                .filter(inflection -> fits(tokens, i, context, inflection))
                .findFirst();
    }

    /** Whether a participle that is no verb here stands before a noun ("the detained man"). */
    boolean modifies(List<Token> tokens, int i, List<Verbs.Inflection> inflections) {
        boolean participle = inflections.stream()
                .anyMatch(inflection -> !inflection.forms().contains(Form.BASE)
                        && (inflection.forms().contains(Form.PARTICIPLE)
                                || inflection.forms().contains(Form.ING)));
        return participle && openClass(tokens, i + 1);
    }

    /** Of what is an adjective elsewhere: "closed it", "was closed in May", "is due to open in May", but "due to close ties". */
    boolean adjectiveIsVerb(List<Token> tokens, int i, PartTagger.Context context) {
        boolean bare = context.before() == Part.TO || context.before() == Part.MODAL;
        if (bare && !nameOrNounAt(tokens, i + 1)) {
            return lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                    .anyMatch(v -> v.forms().contains(Form.BASE));
        }
        boolean past = lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                .anyMatch(v -> v.forms().contains(Form.PAST) && !v.forms().contains(Form.BASE));
        if (context.before() == Part.BE) {
            return past && context.dated();
        }
        return past && objectAt(tokens, i + 1) && context.before() != Part.DETERMINER;
    }

    private boolean fits(List<Token> tokens, int i, PartTagger.Context context, Verbs.Inflection inflection) {
        Part before = context.before();
        Set<Form> forms = inflection.forms();
        boolean past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE);
        boolean plainPast = past && !forms.contains(Form.BASE);
        boolean opens = before == Part.STOP && past(tokens, i + 1);
        if (forms.contains(Form.ING) && (opens || names(tokens, i, before) || listed(tokens, i, before))) {
            return false;
        }
        return switch (before) {
            case DETERMINER, NUMBER -> plainPast && quantity(tokens, i) && !openClass(tokens, i + 1);
            case POSSESSIVE, GENITIVE -> false;
            case ADJECTIVE -> plainPast && !nounAt(tokens, i + 1);
            case PREPOSITION -> forms.contains(Form.ING);
            case TO -> forms.contains(Form.BASE) || forms.contains(Form.ING);
            case MODAL, DO -> forms.contains(Form.BASE);
            case BE -> forms.contains(Form.PARTICIPLE) || forms.contains(Form.ING);
            case HAVE -> forms.contains(Form.PARTICIPLE);
            case PRONOUN, RELATIVE -> !forms.contains(Form.ING) || forms.size() > 1;
            case THAT -> past || forms.contains(Form.THIRD) || forms.contains(Form.BASE) && !trigger(tokens, i);
            case VERB -> plainPast || forms.contains(Form.ING);
            default ->
                (!context.verbSeen() || past || forms.contains(Form.ING))
                        && afterNominal(tokens, i, context, inflection);
        };
    }

    /** Of "Fighting broke out": a past form, and nothing else. */
    boolean past(List<Token> tokens, int i) {
        return i < tokens.size()
                && lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                        .anyMatch(
                                v -> v.forms().contains(Form.PAST) && !v.forms().contains(Form.BASE));
    }

    /** The "bombing" of "sent agents and bombing and evidence specialists". */
    private static boolean listed(List<Token> tokens, int i, Part before) {
        return before == Part.CONJUNCTION
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).lower().equals("and")
                        || tokens.get(i + 1).lower().equals("or"));
    }

    /** "the signing of the treaty", "meeting with bombing victims". */
    private boolean names(List<Token> tokens, int i, Part before) {
        if (!trigger(tokens, i) || before == Part.BE || i + 1 >= tokens.size()) {
            return false;
        }
        boolean of = tokens.get(i + 1).lower().equals("of");
        boolean met = i > 1
                && tokens.get(i - 1).lower().equals("with")
                && lexicon.verbs().inflections(tokens.get(i - 2).lower()).stream()
                        .anyMatch(v -> v.lemma().equals("meet")
                                || v.lemma().equals("talk")
                                || v.lemma().equals("speak"));
        return of || met && openClass(tokens, i + 1);
    }

    /** After a noun or name, a mark, a conjunction or at the start. */
    private boolean afterNominal(List<Token> tokens, int i, PartTagger.Context context, Verbs.Inflection inflection) {
        Part before = context.before();
        Set<Form> forms = inflection.forms();
        boolean nominal = before == Part.NOUN || before == Part.NAME;
        if (forms.contains(Form.BASE)) {
            if (before == Part.CONJUNCTION && context.bare() && objectOrPlaceAt(tokens, i + 1)) {
                return true;
            }
            boolean past = forms.contains(Form.PAST) && before != Part.STOP;
            boolean subject = nominal && (pluralAt(tokens, i - 1) || coordinated(tokens, i));
            boolean speech = nominal && (lexicon.reports(inflection.lemma()) || StatusCues.fears(inflection.lemma()));
            return speech && !openClass(tokens, i + 1)
                    || (past && (nominal || before == Part.CONJUNCTION)) && continues(tokens, i)
                    || subject && presentFits(tokens, i)
                    || past && before == Part.NAME && !otherVerbAhead(tokens, i + 1);
        }
        if (forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE)) {
            // "In Miami, elected officials said": before a bare plural, with another verb to come, it only describes.
            boolean describes = (before == Part.COMMA || before == Part.STOP)
                    && openClass(tokens, i + 1)
                    && pluralAt(tokens, i + 1)
                    && otherVerbAhead(tokens, i + 2);
            if (describes) {
                return false;
            }
            return before != Part.SUBORDINATOR || !nameOrNounAt(tokens, i + 1);
        }
        if (forms.contains(Form.ING)) {
            // "a Security Council meeting in Geneva", but "Kim meeting Putin".
            boolean names = nominal && trigger(tokens, i) && !objectAt(tokens, i + 1);
            return !names && (!nominal || !openClass(tokens, i + 1));
        }
        boolean singular = before == Part.NAME || !pluralAt(tokens, i - 1);
        return nominal && singular && (presentFits(tokens, i) || lexicon.reports(inflection.lemma()))
                || before == Part.COMMA && lexicon.reports(inflection.lemma());
    }

    /** Whether what follows fits a finite verb, and no other finite verb follows in its clause. */
    private boolean continues(List<Token> tokens, int i) {
        return !openClass(tokens, i + 1) && !otherVerbAhead(tokens, i + 1);
    }

    /** "The agenda includes one-on-one talks", but not "missile launches raise fears". */
    private boolean presentFits(List<Token> tokens, int i) {
        boolean verbNext = openClass(tokens, i + 1)
                && lexicon.verbs().known(tokens.get(i + 1).lower());
        boolean goesOn = i + 1 < tokens.size()
                && (tokens.get(i + 1).letters()
                        || Character.isDigit(tokens.get(i + 1).text().codePointAt(0))
                        || tokens.get(i + 1).text().equals("$"));
        boolean joined = goesOn && lexicon.closed(tokens.get(i + 1).lower()).orElse(Part.OTHER) == Part.CONJUNCTION;
        return goesOn && !joined && !verbNext && !otherVerbAhead(tokens, i + 1);
    }

    private boolean nameOrNounAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).letters() && (tokens.get(i).capital() || openClass(tokens, i));
    }

    private boolean otherVerbAhead(List<Token> tokens, int from) {
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
            if (part == Part.MODAL || part == Part.HAVE || part == Part.BE || part == Part.DO) {
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

    private boolean participleModifier(List<Token> tokens, int j) {
        Part before = j > 0 ? lexicon.closed(tokens.get(j - 1).lower()).orElse(Part.OTHER) : Part.OTHER;
        return before == Part.DETERMINER
                || before == Part.POSSESSIVE
                || before == Part.PREPOSITION
                || before == Part.ADJECTIVE;
    }

    private boolean openClass(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).letters()
                && !tokens.get(i).capital()
                && lexicon.closed(tokens.get(i).lower()).isEmpty()
                && !tokens.get(i).lower().endsWith("ly");
    }

    private boolean nounAt(List<Token> tokens, int i) {
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

    /** "will visit Paris and meet the president", "to take off and land in Sydney". */
    private boolean objectOrPlaceAt(List<Token> tokens, int i) {
        return objectAt(tokens, i)
                || i < tokens.size()
                        && lexicon.closed(tokens.get(i).lower()).orElse(Part.OTHER) == Part.PREPOSITION
                        && !tokens.get(i).lower().equals("of");
    }

    private boolean trigger(List<Token> tokens, int i) {
        return lexicon.triggers().noun(tokens.get(i).lower()).isPresent();
    }

    /** "many died", "11 were": a quantity may be a subject by itself. */
    private boolean quantity(List<Token> tokens, int i) {
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

    private boolean pluralAt(List<Token> tokens, int i) {
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
    private boolean coordinated(List<Token> tokens, int i) {
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
}
