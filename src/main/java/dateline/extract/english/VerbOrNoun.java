package dateline.extract.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether a form that may be a verb is one, by the word before it and, in doubt, those after it. */
final class VerbOrNoun {

    private final Lexicon lexicon;
    private final Neighbours near;
    private final Compounds compounds;

    VerbOrNoun(Lexicon lexicon, Neighbours near) {
        this.lexicon = lexicon;
        this.near = near;
        this.compounds = new Compounds(lexicon, near);
    }

    /** The verb that the token at {@code i} is a form of; empty where it is none here. */
    Optional<Verbs.Inflection> verb(List<Token> tokens, int i, TagContext context, List<Verbs.Inflection> inflections) {
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
        return participle && near.openClass(tokens, i + 1) && !neverNoun(tokens, i + 1);
    }

    /** Forms in "s" that are of verbs only: "the ruling comes ten years after". */
    private static boolean neverNoun(List<Token> tokens, int i) {
        return switch (tokens.get(i).lower()) {
            case "comes", "goes", "becomes", "seems", "brings", "gives", "occurs", "happens", "includes" -> true;
            default -> false;
        };
    }

    /** Of what is an adjective elsewhere: "closed it", "was closed in May", "is due to open in May", but "due to close ties". */
    boolean adjectiveIsVerb(List<Token> tokens, int i, TagContext context) {
        boolean bare = context.before() == Part.TO || context.before() == Part.MODAL;
        if (bare && !near.nameOrNounAt(tokens, i + 1)) {
            return lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                    .anyMatch(v -> v.forms().contains(Form.BASE));
        }
        boolean past = lexicon.verbs().inflections(tokens.get(i).lower()).stream()
                .anyMatch(v -> v.forms().contains(Form.PAST) && !v.forms().contains(Form.BASE));
        boolean setUp = tokens.get(i).lower().equals("set") && near.particleAt(tokens, i + 1);
        boolean set = tokens.get(i).lower().equals("set") && (near.determinerAt(tokens, i + 1) || fire(tokens, i + 1));
        if (context.before() == Part.BE) {
            return past && context.dated() || setUp;
        }
        if (context.before() == Part.HAVE) {
            return past;
        }
        return (past && near.objectAt(tokens, i + 1) || set) && context.before() != Part.DETERMINER;
    }

    /** "set fire to", "set sail". */
    private static boolean fire(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).lower().equals("fire")
                        || tokens.get(i).lower().equals("sail"));
    }

    private boolean fits(List<Token> tokens, int i, TagContext context, Verbs.Inflection inflection) {
        Part before = context.before();
        Set<Form> forms = inflection.forms();
        boolean past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE);
        boolean plainPast = past && !forms.contains(Form.BASE);
        boolean opens = before == Part.STOP && near.past(tokens, i + 1);
        if (forms.contains(Form.ING) && (opens || names(tokens, i, before) || listed(tokens, i, before))) {
            return false;
        }
        return switch (before) {
            case DETERMINER, NUMBER ->
                plainPast && !context.verbSeen() && near.quantity(tokens, i) && !near.openClass(tokens, i + 1);
            case POSSESSIVE, GENITIVE -> false;
            case ADJECTIVE -> plainPast && !near.nounAt(tokens, i + 1);
            case PREPOSITION -> forms.contains(Form.ING);
            case TO -> forms.contains(Form.BASE) || forms.contains(Form.ING);
            case MODAL, DO -> forms.contains(Form.BASE);
            case BE -> forms.contains(Form.PARTICIPLE) || forms.contains(Form.ING);
            case HAVE -> forms.contains(Form.PARTICIPLE);
            case PRONOUN, RELATIVE -> !forms.contains(Form.ING) || forms.size() > 1;
            case THAT -> afterThat(tokens, i, forms);
            case VERB ->
                bareAfterHelp(tokens, i, forms)
                        || plainPast && !ofPeople(tokens, i)
                        || forms.contains(Form.ING) && !compounds.describes(tokens, i);
            default ->
                (!context.verbSeen() || past || forms.contains(Form.ING))
                        && afterNominal(tokens, i, context, inflection);
        };
    }

    /** Of "a firm that makes cars", but neither "said that fires burned" nor "withdrew that forecast". */
    private boolean afterThat(List<Token> tokens, int i, Set<Form> forms) {
        boolean past = forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE);
        boolean present = forms.contains(Form.THIRD) || forms.contains(Form.BASE) && !near.trigger(tokens, i);
        if (forms.contains(Form.BASE) && past && i > 1 && near.past(tokens, i - 2)) {
            return lexicon.verbs().inflections(tokens.get(i - 2).lower()).stream()
                    .anyMatch(v -> lexicon.reports(v.lemma()));
        }
        return past || present && !near.past(tokens, i + 1) && !near.auxiliary(tokens, i + 1);
    }

    /** The "wounded" of "visited wounded soldiers": what had been done to those that the verb before it is about. */
    private boolean ofPeople(List<Token> tokens, int i) {
        return near.openClass(tokens, i + 1)
                && switch (tokens.get(i).lower()) {
                    case "wounded",
                            "injured",
                            "detained",
                            "jailed",
                            "imprisoned",
                            "captured",
                            "trapped",
                            "stranded",
                            "displaced",
                            "retired",
                            "armed",
                            "exiled",
                            "damaged",
                            "frozen",
                            "stolen" -> true;
                    default -> false;
                };
    }

    /** The "persuade" of "helped persuade governments". */
    private boolean bareAfterHelp(List<Token> tokens, int i, Set<Form> forms) {
        return forms.contains(Form.BASE) && tokens.get(i - 1).lower().startsWith("help") && !near.trigger(tokens, i);
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
        if (!near.trigger(tokens, i) || before == Part.BE || i + 1 >= tokens.size()) {
            return false;
        }
        boolean of = tokens.get(i + 1).lower().equals("of");
        boolean met = i > 1
                && tokens.get(i - 1).lower().equals("with")
                && lexicon.verbs().inflections(tokens.get(i - 2).lower()).stream()
                        .anyMatch(v -> v.lemma().equals("meet")
                                || v.lemma().equals("talk")
                                || v.lemma().equals("speak"));
        return of || met && near.openClass(tokens, i + 1);
    }

    /** After a noun or name, a mark, a conjunction or at the start. */
    private boolean afterNominal(List<Token> tokens, int i, TagContext context, Verbs.Inflection inflection) {
        Part before = context.before();
        Set<Form> forms = inflection.forms();
        boolean nominal = before == Part.NOUN || before == Part.NAME;
        String lower = tokens.get(i).lower();
        boolean noun = near.trigger(tokens, i)
                || lexicon.group(lower)
                || lexicon.unnamed(lower)
                || !near.wordAt(tokens, i + 1);
        if (context.resumes(forms) && (!noun || near.objectAt(tokens, i + 1))) {
            return true;
        }
        if (context.entry() && !context.verbSeen() && near.entryVerb(tokens, i, before, forms)) {
            return true;
        }
        if (forms.contains(Form.BASE)) {
            if (nominal && near.ofAt(tokens, i + 1)) {
                // "the West African state of Karuba"
                return false;
            }
            if (before == Part.CONJUNCTION && context.bare() && near.objectOrPlaceAt(tokens, i + 1)) {
                return true;
            }
            boolean past = forms.contains(Form.PAST) && before != Part.STOP;
            boolean resumes = past && before == Part.COMMA && near.actsAt(tokens, i + 1);
            boolean subject = nominal && (near.pluralAt(tokens, i - 1) || near.coordinated(tokens, i));
            boolean speech = nominal && (lexicon.reports(inflection.lemma()) || StatusCues.fears(inflection.lemma()));
            return speech && !near.openClass(tokens, i + 1)
                    || (past && (nominal || before == Part.CONJUNCTION)) && continues(tokens, i)
                    || subject && presentFits(tokens, i)
                    || resumes
                    || past
                            && (before == Part.NAME
                                    || before == Part.NOUN
                                            && (near.determinerAt(tokens, i - 2)
                                                    || i == 1 && near.objectAt(tokens, i + 1)))
                            && !near.otherVerbAhead(tokens, i + 1);
        }
        if (forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE)) {
            // "In Miami, elected officials said": before a bare plural, with another verb to come, it only describes.
            boolean describes = (before == Part.COMMA || before == Part.STOP)
                    && near.openClass(tokens, i + 1)
                    && near.pluralAt(tokens, i + 1)
                    && near.otherVerbAhead(tokens, i + 2);
            if (describes) {
                return false;
            }
            return before != Part.SUBORDINATOR || !near.nameOrNounAt(tokens, i + 1);
        }
        if (forms.contains(Form.ING)) {
            // "a Security Council meeting in Geneva", but "Kim meeting Putin".
            boolean names = nominal
                    && (near.trigger(tokens, i) && !near.objectAt(tokens, i + 1) || compounds.activity(tokens, i));
            return !names && (!nominal || !near.openClass(tokens, i + 1));
        }
        if (nominal && neverNoun(tokens, i)) {
            return true;
        }
        boolean singular = before == Part.NAME || !near.pluralAt(tokens, i - 1) && !near.counted(tokens, i - 1);
        if (before == Part.COMMA && context.dated() && !near.trigger(tokens, i)) {
            // "The mission in Somalia, in which 3,000 serve, ends on Dec. 31."
            return !near.otherVerbAhead(tokens, i + 1);
        }
        return nominal
                        && singular
                        && !compounds.sharesHead(tokens, i)
                        && (presentFits(tokens, i)
                                || lexicon.reports(inflection.lemma())
                                || StatusCues.denies(inflection.lemma()))
                || before == Part.COMMA && (lexicon.reports(inflection.lemma()) || near.amountAt(tokens, i + 1));
    }

    /** Whether what follows fits a finite verb, and no other finite verb follows in its clause. */
    private boolean continues(List<Token> tokens, int i) {
        return !near.openClass(tokens, i + 1) && !near.otherVerbAhead(tokens, i + 1);
    }

    /** "The agenda includes one-on-one talks", but not "missile launches raise fears". */
    private boolean presentFits(List<Token> tokens, int i) {
        boolean verbNext = near.openClass(tokens, i + 1)
                && !near.ofAt(tokens, i + 2)
                && !(near.trigger(tokens, i + 1) && near.prepositionAt(tokens, i + 2))
                && lexicon.verbs().known(tokens.get(i + 1).lower());
        boolean goesOn = i + 1 < tokens.size()
                && (tokens.get(i + 1).letters()
                        || Character.isDigit(tokens.get(i + 1).text().codePointAt(0))
                        || tokens.get(i + 1).text().equals("$"));
        boolean joined = goesOn && lexicon.closed(tokens.get(i + 1).lower()).orElse(Part.OTHER) == Part.CONJUNCTION;
        return goesOn && !joined && !verbNext && !near.otherVerbAhead(tokens, i + 1);
    }
}
