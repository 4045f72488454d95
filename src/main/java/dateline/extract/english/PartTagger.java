package dateline.extract.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each token its part: closed classes by list, verbs by their forms and what stands around them, names by their
 * capitals. One pass, with a look at the next few words where a form may be noun or verb ("talks", "strikes").
 */
final class PartTagger {

    /** Nouns and adjectives in "ing" of which there is no verb. */
    private static final Set<String> NO_VERBS = Set.of(
            "wrongdoing",
            "offspring",
            "ceiling",
            "sibling",
            "shilling",
            "sterling",
            "outgoing",
            "ongoing",
            "upcoming",
            "shortcoming",
            "proceeding",
            "evening");

    /** How far a doubtful word looks ahead for another verb of its clause; keeps the pass linear. */
    private static final int LOOK_AHEAD = 14;

    private final Lexicon lexicon;
    private final NameTagger names;
    private final Neighbours near;
    private final VerbOrNoun verbOrNoun;
    private final Among among;

    PartTagger(Lexicon lexicon, Gazetteer gazetteer, Capitals capitals) {
        this.lexicon = lexicon;
        this.names = new NameTagger(lexicon, gazetteer, capitals);
        this.near = new Neighbours(lexicon, LOOK_AHEAD);
        this.verbOrNoun = new VerbOrNoun(lexicon, near);
        this.among = new Among(near);
    }

    /** @param time which of the tokens belong to a time mention */
    List<Word> tag(List<Token> tokens, boolean[] time) {
        int start = Entries.start(tokens, time);
        if (start == 0) {
            return tag(tokens, time, false);
        }
        // What stands behind the date is a sentence of its own; where it begins with its verb, the mark is its subject.
        List<Word> rest = tag(tokens.subList(start, tokens.size()), Arrays.copyOfRange(time, start, time.length), true);
        List<Word> words = new ArrayList<>(tag(tokens.subList(0, start), time, false));
        if (rest.get(0).is(Part.VERB)) {
            words.set(start - 1, plain(tokens.get(start - 1), Part.PRONOUN));
        }
        words.addAll(rest);
        return words;
    }

    private List<Word> tag(List<Token> tokens, boolean[] time, boolean entry) {
        List<Word> words = new ArrayList<>(tokens.size());
        Part before = Part.STOP;
        boolean verbSeen = false;
        boolean bare = false;
        boolean third = false;
        for (int i = 0; i < tokens.size(); i++) {
            TagContext context = new TagContext(before, verbSeen, bare, dated(tokens, i, time), third, entry);
            Word word = word(tokens, i, time[i], context);
            words.add(word);
            verbSeen = verbSeen(word, verbSeen);
            bare = bare(word, before, bare);
            third = word.is(Part.VERB) ? word.may(Form.THIRD) : third && !word.is(Part.STOP);
            if (!word.is(Part.ADVERB) && !word.is(Part.NOT)) {
                before = word.part();
            }
        }
        return words;
    }

    private static boolean dated(List<Token> tokens, int i, boolean[] time) {
        boolean preposition = i + 2 < tokens.size()
                && (tokens.get(i + 1).lower().equals("on")
                        || tokens.get(i + 1).lower().equals("in"));
        int next = preposition ? i + 2 : i + 1;
        return next < tokens.size() && time[next];
    }

    private static boolean bare(Word word, Part before, boolean sofar) {
        return switch (word.part()) {
            case VERB -> before == Part.MODAL || before == Part.TO || sofar && before == Part.CONJUNCTION;
            case BE, HAVE, DO, MODAL, STOP, COLON, THAT, RELATIVE, SUBORDINATOR -> false;
            default -> sofar;
        };
    }

    /** Whether the clause has a finite verb, after this word; a verb of speech makes room for another. */
    private boolean verbSeen(Word word, boolean before) {
        boolean opens =
                switch (word.lower()) {
                    case "after", "before", "until" -> true;
                    default -> false;
                };
        if (opens || word.part().separates() || word.is(Part.THAT) || word.is(Part.CONJUNCTION)) {
            return false;
        }
        return switch (word.part()) {
            case BE, HAVE, DO, MODAL -> true;
            case VERB -> !lexicon.reports(word.lemma()) && (before || !word.may(Form.ING));
            default -> before;
        };
    }

    private Word word(List<Token> tokens, int i, boolean inTime, TagContext context) {
        Token token = tokens.get(i);
        if (token.lower().equals("'s")) {
            return plain(token, contractsVerb(tokens, i) ? Part.BE : Part.GENITIVE);
        }
        if (inTime) {
            return plain(token, Part.TIME);
        }
        if (!token.letters()) {
            boolean joinsNames = token.text().equals("&")
                    && context.before() == Part.NAME
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capital();
            return plain(token, joinsNames ? Part.NAME : mark(token));
        }
        if (token.capital() ? names.name(tokens, i) : names.joins(tokens, i)) {
            return plain(token, Part.NAME);
        }
        Optional<Part> near = among.part(tokens, i, context);
        if (near.isPresent()) {
            return plain(token, near.get());
        }
        Optional<Part> closed = lexicon.closed(token.lower());
        if (closed.isPresent() && !(closed.get() == Part.ADJECTIVE && verbOrNoun.adjectiveIsVerb(tokens, i, context))) {
            return plain(token, closed.get());
        }
        return open(tokens, i, context);
    }

    private static boolean contractsVerb(List<Token> tokens, int i) {
        return i > 0
                && switch (tokens.get(i - 1).lower()) {
                    case "it", "he", "she", "that", "there", "who", "what", "here" -> true;
                    default -> false;
                };
    }

    private static Part mark(Token token) {
        int first = token.text().codePointAt(0);
        if (Character.isDigit(first)) {
            return Part.NUMBER;
        }
        return switch (token.text()) {
            case "," -> Part.COMMA;
            case "-", "_", "\u2013", "\u2014", "\u2015" -> Part.DASH;
            case ":", ";" -> Part.COLON;
            case "(", ")", "[", "]" -> Part.BRACKET;
            case ".", "!", "?", "\u2026" -> Part.STOP;
            case "&" -> Part.CONJUNCTION;
            case "$", "\u20ac", "\u00a3", "\u00a5", "%", "#" -> Part.NUMBER;
            default -> Part.OTHER;
        };
    }

    private Word open(List<Token> tokens, int i, TagContext context) {
        Token token = tokens.get(i);
        List<Verbs.Inflection> inflections = inflections(token.lower());
        if (!inflections.isEmpty()) {
            Optional<Verbs.Inflection> verb = verbOrNoun.verb(tokens, i, context, inflections);
            if (verb.isPresent()) {
                return new Word(
                        token.span(),
                        token.text(),
                        token.lower(),
                        Part.VERB,
                        verb.get().lemma(),
                        Set.copyOf(verb.get().forms()));
            }
            if (verbOrNoun.modifies(tokens, i, inflections)) {
                return plain(token, Part.ADJECTIVE);
            }
        } else if (token.lower().endsWith("ly") && token.lower().length() > 4) {
            return plain(token, Part.ADVERB);
        } else if (adjectiveEnding(token.lower())) {
            return plain(token, Part.ADJECTIVE);
        }
        return new Word(
                token.span(), token.text(), token.lower(), Part.NOUN, lexicon.singular(token.lower()), Set.of());
    }

    /** Known forms; else what the ending makes of an unknown word. */
    private List<Verbs.Inflection> inflections(String lower) {
        List<Verbs.Inflection> known = lexicon.verbs().inflections(lower);
        if (!known.isEmpty() || lower.indexOf('-') > 0) {
            return known;
        }
        if (lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed")) {
            return List.of(new Verbs.Inflection(
                    lower.substring(0, lower.length() - 2), EnumSet.of(Form.PAST, Form.PARTICIPLE)));
        }
        if (lower.length() > 5 && lower.endsWith("ing") && !lower.endsWith("thing") && !NO_VERBS.contains(lower)) {
            return List.of(new Verbs.Inflection(lower.substring(0, lower.length() - 3), EnumSet.of(Form.ING)));
        }
        return known;
    }

    private static boolean adjectiveEnding(String lower) {
        if (lower.indexOf('-') > 0 && (lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("old"))) {
            return true;
        }
        if (lower.length() < 6) {
            return false;
        }
        return lower.endsWith("ous")
                || lower.endsWith("ful")
                || lower.endsWith("less")
                || lower.endsWith("ible")
                || lower.endsWith("able")
                || lower.endsWith("ical")
                || lower.endsWith("onal")
                || lower.endsWith("made")
                || lower.endsWith("based");
    }

    private static Word plain(Token token, Part part) {
        return new Word(token.span(), token.text(), token.lower(), part, token.lower(), Set.of());
    }
}
