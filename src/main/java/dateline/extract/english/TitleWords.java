package dateline.extract.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a sentence as a headline has them: dates left out, names in place of pronouns. */
final class TitleWords {

    private final String text;
    private final Cast cast;

    TitleWords(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The words of a stretch. */
    String of(Parse parse, int from, int end, List<Phrase> subjects) {
        TitleText title = new TitleText(text, parse);
        List<Party> own = new ArrayList<>(cast.of(parse, subjects));
        subjects.forEach(subject -> possessor(parse, subject).ifPresent(own::add));
        int i = from;
        while (i < end) {
            int after = Math.max(TitleDates.skip(parse, i, end), TitleEnd.skipBracket(parse, i, end));
            if (after > i) {
                i = after;
                continue;
            }
            Word word = parse.word(i);
            if (word.is(Part.PREPOSITION) && !word.lower().equals("of") && i + 1 < end && nobody(parse, i + 1)) {
                break;
            }
            Optional<Phrase> pronoun = parse.phraseFrom(i).filter(p -> word.is(Part.PRONOUN));
            Optional<Phrase> person = parse.phraseFrom(i).filter(p -> p.end() <= end && persons(parse, p));
            if (person.isPresent() && !word.is(Part.PRONOUN)) {
                title.replace(i, person.get().last(), names(cast.of(parse, person.get())));
                i = person.get().last();
            } else if (pronoun.isPresent()) {
                List<Party> parties = cast.of(parse, pronoun.get());
                boolean within = (i > from + 2 || i > from && parse.word(i - 1).is(Part.THAT))
                        && (word.lower().equals("them") || word.lower().equals("it"));
                if (parties.isEmpty() && !within) {
                    break;
                }
                boolean itself = !parties.isEmpty() && own.containsAll(parties);
                boolean named = !parties.isEmpty() && title.toString().contains(names(parties));
                if (parties.isEmpty()
                        || named
                        || itself && (i > from || word.lower().endsWith("self"))) {
                    title.keep(i);
                } else {
                    title.replace(i, i, names(parties));
                }
            } else if (word.is(Part.POSSESSIVE)) {
                possessive(title, i, own);
            } else {
                title.keep(i);
            }
            i++;
        }
        return title.toString();
    }

    /** Whether a pronoun stands there that stands for nobody known: "vote on it". */
    private boolean nobody(Parse parse, int at) {
        return parse.word(at).is(Part.PRONOUN)
                && parse.phraseFrom(at)
                        .filter(phrase -> nobody(parse, List.of(phrase)))
                        .isPresent();
    }

    /** Whether none of the phrases stands for anybody. */
    boolean nobody(Parse parse, List<Phrase> phrases) {
        return cast.of(parse, phrases).isEmpty();
    }

    /** Whether both phrases stand for the same. */
    boolean same(Parse parse, Phrase one, Phrase other) {
        return cast.of(parse, one).equals(cast.of(parse, other));
    }

    boolean persons(Parse parse, Phrase phrase) {
        List<Party> parties = cast.of(parse, phrase);
        return !parties.isEmpty() && parties.stream().allMatch(Party::person);
    }

    private static String names(List<Party> parties) {
        return joined(parties.stream().map(Party::name).toList());
    }

    /** "Poland, Hungary and Czechia". */
    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** "his" stays where it means the headline's subject, and is a name's genitive where it means another. */
    private void possessive(TitleText title, int i, List<Party> own) {
        Word word = title.word(i);
        Optional<Party> party = cast.possessor(word);
        boolean subject = party.isEmpty()
                || title.lastNamed(party.get().name())
                || own.stream().anyMatch(p -> p.name().equals(party.get().name()));
        if (subject) {
            title.keep(i);
        } else {
            title.replace(i, i, genitive(party.get().name()));
        }
    }

    static String genitive(String name) {
        return name + (name.endsWith("s") ? "\u2019" : "\u2019s");
    }

    /** A phrase as a headline has it: its party's name, else its words without their article. */
    String phrase(Parse parse, Phrase phrase) {
        List<Party> parties = cast.of(parse, phrase);
        boolean named = !parties.isEmpty() && parties.stream().allMatch(party -> party.sort() != Party.Sort.GROUP);
        if (named) {
            return names(parties);
        }
        int from = phrase.first();
        while (from < phrase.last()
                && (leadingDate(parse, from) || parse.word(from).is(Part.DETERMINER) && !counts(parse.word(from)))) {
            from++;
        }
        return of(parse, Quantities.start(parse, from), phrase.end(), List.of());
    }

    /** The "Wednesday's" of "Wednesday's agenda". */
    private static boolean leadingDate(Parse parse, int i) {
        Word word = parse.word(i);
        boolean time = word.is(Part.TIME) && !(digits(word) && word.text().length() == 4);
        return time || word.is(Part.GENITIVE) && i > 0 && parse.word(i - 1).is(Part.TIME);
    }

    private static boolean counts(Word word) {
        return switch (word.lower()) {
            case "the", "a", "an", "this", "that", "these", "those" -> false;
            default -> true;
        };
    }

    Optional<Party> possessor(Parse parse, Phrase noun) {
        for (int i = noun.first(); i < noun.end(); i++) {
            Optional<Party> party = cast.possessor(parse.word(i));
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    static boolean digits(Word word) {
        return Character.isDigit(word.text().codePointAt(0));
    }
}
