package dateline.extract.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Whom pronouns stand for, by who was spoken of before, sentence after sentence.
 *
 * <p>Takes: "he" for whoever says so ("X said he had …"), else the last subject; "him" for somebody other than the
 * subject; "his" for the last person of the sentence; "it" for the country or body that says so, or that the sentence
 * before begins with. Refuses what is further away, and who was "she" before for "he".
 */
final class Pronouns {

    private static final Set<String> FEMALE = Set.of("she", "her", "herself");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");

    private final Persons persons;
    private final Beginnings beginnings = new Beginnings();

    Pronouns(Lexicon lexicon) {
        this.persons = new Persons(lexicon);
    }

    Persons persons() {
        return persons;
    }

    /** @param role whether the parties are named by the role of one person ("the pope") */
    void see(Parse parse, List<Party> parties, Persons.Standing standing, boolean role) {
        boolean subject = standing != Persons.Standing.OTHER;
        if (subject) {
            beginnings.see(parse, parties);
        }
        for (Party party : parties) {
            boolean bare = role && party.sort() == Party.Sort.GROUP
                    || party.sort() == Party.Sort.OTHER && party.country().isEmpty() && party.acts();
            if (party.person() || subject && bare) {
                persons.see(party, parse.index(), standing);
            }
        }
    }

    /** "Solberg's wife said he was ill": the one whose it is, as if the subject where what is his is that. */
    void owner(Parse parse, Party person, Persons.Standing standing) {
        persons.see(person, parse.index(), standing);
    }

    /** Whom a possessive ("his") stands for; "its" at the beginning of a sentence is of what the one before began with. */
    Optional<Party> owner(Parse parse, Word possessive) {
        if (person(possessive.lower())) {
            return persons.nearest(isWoman(possessive.lower()), parse.index(), false);
        }
        return beginnings.owner(parse, possessive);
    }

    /** @param others what a phrase stands for that is no pronoun */
    List<Party> resolve(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        String lower = pronoun.head(parse.words()).lower();
        if (Entries.mark(lower)) {
            return persons.protagonist().map(List::of).orElse(List.of());
        }
        if (lower.equals("it") || lower.equals("they")) {
            List<Party> sayer = above(parse, pronoun, others).stream()
                    .filter(party -> !party.person() && !(lower.equals("it") && Beginnings.many(party)))
                    .toList();
            List<Party> same = sayer.isEmpty() && lower.equals("it") ? joined(parse, pronoun, others) : sayer;
            return same.isEmpty() ? beginnings.meant(parse, pronoun) : same;
        }
        List<Party> itself = subjects(parse, pronoun, others);
        if (lower.endsWith("self") && !itself.isEmpty()) {
            return itself;
        }
        if (!person(lower)) {
            return List.of();
        }
        List<Party> sayer =
                above(parse, pronoun, others).stream().filter(Pronouns::one).toList();
        if (sayer.size() == 1) {
            return sayer;
        }
        boolean object =
                parse.clauses().stream().anyMatch(clause -> clause.objects().contains(pronoun));
        boolean subject = lower.equals("he") || lower.equals("she");
        boolean woman = isWoman(lower);
        return (object ? persons.another(woman, parse.index(), itself) : persons.nearest(woman, parse.index(), subject))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isWoman(String pronoun) {
        return FEMALE.contains(pronoun);
    }

    private static boolean person(String pronoun) {
        return FEMALE.contains(pronoun) || MALE.contains(pronoun);
    }

    /** One person: "the commander", not "police officers". */
    private static boolean one(Party party) {
        boolean many = party.name().endsWith("s") || party.name().endsWith("police");
        // "A source said he had left" is of somebody else.
        if (party.name().endsWith("source")) {
            return false;
        }
        return party.person() || party.sort() == Party.Sort.GROUP && !many;
    }

    /** "Chile said it would send help", "the firm fell after it said": the subject of the clause above. */
    private static List<Party> above(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        for (Clause clause : parse.clauses()) {
            boolean hangs =
                    switch (clause.link()) {
                        // RELATIVE: "bought a laser, which they exported"
                        case CONTENT, ADVERBIAL, RELATIVE -> true;
                        default -> false;
                    };
            if (hangs && clause.parent().isPresent() && clause.subjects().contains(pronoun)) {
                Clause above = parse.clauses().get(clause.parent().getAsInt());
                // "Investigators believe they acted for Oslo": others did.
                boolean ofOthers =
                        switch (above.verb().lemma()) {
                            case "believe", "suspect", "think", "allege", "fear" -> true;
                            default -> false;
                        };
                return above.subjects().stream()
                        .filter(subject -> !ofOthers)
                        .filter(subject -> !subject.equals(pronoun))
                        .flatMap(subject -> others.apply(parse, subject).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** "In April Mali expelled the envoy, and in August it signed a pact": the one body that the clause before is about. */
    private static List<Party> joined(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        for (Clause clause : parse.clauses()) {
            boolean joins =
                    clause.link() == Clause.Link.COORDINATE && clause.subjects().contains(pronoun);
            if (joins && clause.parent().isPresent()) {
                Clause before = parse.clauses().get(clause.parent().getAsInt());
                List<Party> parties = before.subjects().stream()
                        .flatMap(subject -> others.apply(parse, subject).stream())
                        .filter(party -> !party.person() && !Beginnings.many(party))
                        .toList();
                return parties.size() == 1 ? parties : List.of();
            }
        }
        return List.of();
    }

    /** Who does what is done to the pronoun. */
    private static List<Party> subjects(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        return parse.clauses().stream()
                .filter(clause -> clause.objects().contains(pronoun))
                .flatMap(clause -> clause.subjects().stream())
                .flatMap(subject -> others.apply(parse, subject).stream())
                .toList();
    }
}
