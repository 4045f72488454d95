package dateline.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** A pronoun reaches no further back than this many sentences. */
    private static final int REACH = 4;

    /** "The two leaders" may be further away. */
    private static final int REACH_OF_TWO = 20;

    private final Lexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Boolean> female = new HashMap<>();

    private final Beginnings beginnings = new Beginnings();

    Pronouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What somebody is in a sentence. */
    enum Standing {
        SUBJECT,
        /** A subject only of what says when or why: "Henry took over after Moise was shot". */
        BESIDE,
        OTHER
    }

    /** A person as last spoken of. */
    private record Seen(Party party, int sentence, Standing standing) {

        /** A bare name or a role may be a person's where it is the subject right before. */
        boolean mayBe(int here) {
            return party.person() || standing != Standing.OTHER && here - sentence <= 1;
        }

        /** For a later sentence, whoever only stood beside is none. */
        boolean subject(int here) {
            return standing == Standing.SUBJECT || standing == Standing.BESIDE && sentence == here;
        }
    }

    /** @param role whether the parties are named by the role of one person ("the pope") */
    void see(Parse parse, List<Party> parties, Standing standing, boolean role) {
        boolean subject = standing != Standing.OTHER;
        if (subject) {
            beginnings.see(parse, parties);
        }
        for (Party party : parties) {
            boolean bare = role && party.sort() == Party.Sort.GROUP
                    || party.sort() == Party.Sort.OTHER && party.country().isEmpty() && party.acts();
            if (party.person() || subject && bare) {
                learn(party.name());
                seen.add(new Seen(party, parse.index(), standing));
            }
        }
    }

    /** "Solberg's wife said he was ill": the one whose it is, as if the subject where what is his is that. */
    void owner(Parse parse, Party person, Standing standing) {
        learn(person.name());
        seen.add(new Seen(person, parse.index(), standing));
    }

    /** Whether a given name is of women or of men, where it is of one of them only. */
    private void learn(String name) {
        Optional<Boolean> kin = kin(name.substring(name.lastIndexOf(' ') + 1));
        kin.ifPresent(woman -> female.putIfAbsent(name, woman));
        String given = TitleText.firstWord(name);
        if (lexicon.woman(given) || lexicon.man(given)) {
            female.putIfAbsent(name, lexicon.woman(given));
        }
    }

    /** Whether the "wife" of "Solberg's wife" is a woman; empty for what may be either. */
    private static Optional<Boolean> kin(String word) {
        return switch (word) {
            case "sister", "daughter", "wife", "widow", "mother", "aunt", "niece" -> Optional.of(true);
            case "brother", "son", "husband", "widower", "father", "uncle", "nephew" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whom a possessive ("his") stands for; "its" at the beginning of a sentence is of what the one before began with. */
    Optional<Party> owner(Parse parse, Word possessive) {
        if (person(possessive.lower())) {
            return nearest(possessive.lower(), parse.index(), false);
        }
        return beginnings.owner(parse, possessive);
    }

    /** @param others what a phrase stands for that is no pronoun */
    List<Party> resolve(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        String lower = pronoun.head(parse.words()).lower();
        if (Entries.mark(lower)) {
            return protagonist().map(List::of).orElse(List.of());
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
        return (object ? another(parse, pronoun, others) : nearest(lower, parse.index(), subject))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whom the text has been about so far: the person that was its subject most often. */
    private Optional<Party> protagonist() {
        Map<String, Long> times = seen.stream()
                .filter(one -> one.standing() == Standing.SUBJECT && one.party().person())
                .collect(Collectors.groupingBy(one -> one.party().name(), Collectors.counting()));
        return seen.stream()
                .filter(one -> times.containsKey(one.party().name()))
                .map(Seen::party)
                .reduce((one, other) ->
                        times.getOrDefault(other.name(), 0L) > times.getOrDefault(one.name(), 0L) ? other : one);
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

    /** "him" is not the one who does it. */
    private Optional<Party> another(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        boolean woman = FEMALE.contains(pronoun.head(parse.words()).lower());
        List<Party> subjects = subjects(parse, pronoun, others);
        for (int i = seen.size() - 1; i >= 0 && parse.index() - seen.get(i).sentence() <= REACH; i--) {
            Party party = seen.get(i).party();
            boolean itself =
                    subjects.stream().anyMatch(subject -> subject.name().equals(party.name()));
            if (!itself && female.getOrDefault(party.name(), woman) == woman) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** Who does what is done to the pronoun. */
    private static List<Party> subjects(Parse parse, Phrase pronoun, BiFunction<Parse, Phrase, List<Party>> others) {
        return parse.clauses().stream()
                .filter(clause -> clause.objects().contains(pronoun))
                .flatMap(clause -> clause.subjects().stream())
                .flatMap(subject -> others.apply(parse, subject).stream())
                .toList();
    }

    /** "the 66-year-old": the person that was the last subject. */
    Optional<Party> aged(int sentence) {
        return seen.stream()
                .filter(one -> one.subject(sentence) && one.mayBe(sentence) && sentence - one.sentence() <= REACH)
                .reduce((one, other) -> other)
                .map(Seen::party);
    }

    /** The last subject, for a subject; else the last person of the sentence, then the last subject. */
    private Optional<Party> nearest(String pronoun, int sentence, boolean asSubject) {
        boolean woman = FEMALE.contains(pronoun);
        Optional<Party> any = Optional.empty();
        for (int i = seen.size() - 1; i >= 0 && sentence - seen.get(i).sentence() <= REACH; i--) {
            Seen candidate = seen.get(i);
            String name = candidate.party().name();
            if (female.getOrDefault(name, woman) != woman || !candidate.mayBe(sentence)) {
                continue;
            }
            if (candidate.subject(sentence) || !asSubject && candidate.sentence() == sentence) {
                female.putIfAbsent(name, woman);
                return Optional.of(candidate.party());
            }
            any = any.isPresent() ? any : Optional.of(candidate.party());
        }
        any.ifPresent(party -> female.putIfAbsent(party.name(), woman));
        return any;
    }

    /** The two who lead that were last spoken of, else the only two persons, in the order of the text: "the two leaders". */
    List<Party> lastTwo(int sentence, Predicate<Party> leads) {
        List<Party> leaders = two(sentence, leads);
        if (leaders.size() == 2) {
            return leaders;
        }
        long persons = seen.stream()
                .filter(candidate -> sentence - candidate.sentence() <= REACH_OF_TWO)
                .map(candidate -> candidate.party().name())
                .distinct()
                .count();
        return persons == 2 ? two(sentence, party -> true) : List.of();
    }

    private List<Party> two(int sentence, Predicate<Party> fits) {
        List<Party> two = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && two.size() < 2; i--) {
            Party party = seen.get(i).party();
            if (sentence - seen.get(i).sentence() > REACH_OF_TWO) {
                break;
            }
            if (fits.test(party) && two.stream().noneMatch(other -> other.name().equals(party.name()))) {
                two.add(0, party);
            }
        }
        return two;
    }
}
