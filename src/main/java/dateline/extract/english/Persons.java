package dateline.extract.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The persons that a text has spoken of so far, and what they were in their sentences: one of them is "he" or "she". */
final class Persons {

    /** A pronoun reaches no further back than this many sentences. */
    private static final int REACH = 4;

    /** "The two leaders" may be further away. */
    private static final int REACH_OF_TWO = 20;

    private final Lexicon lexicon;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Boolean> female = new HashMap<>();

    Persons(Lexicon lexicon) {
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

    void see(Party person, int sentence, Standing standing) {
        learn(person.name());
        seen.add(new Seen(person, sentence, standing));
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

    /** Whom the text has been about so far: the person that was its subject most often. */
    Optional<Party> protagonist() {
        Map<String, Long> times = seen.stream()
                .filter(one -> one.standing() == Standing.SUBJECT && one.party().person())
                .collect(Collectors.groupingBy(one -> one.party().name(), Collectors.counting()));
        return seen.stream()
                .filter(one -> times.containsKey(one.party().name()))
                .map(Seen::party)
                .reduce((one, other) ->
                        times.getOrDefault(other.name(), 0L) > times.getOrDefault(one.name(), 0L) ? other : one);
    }

    /** Somebody other than those: "him" is not the one who does it. */
    Optional<Party> another(boolean woman, int sentence, List<Party> than) {
        for (int i = seen.size() - 1; i >= 0 && sentence - seen.get(i).sentence() <= REACH; i--) {
            Party party = seen.get(i).party();
            boolean itself = than.stream().anyMatch(one -> one.name().equals(party.name()));
            if (!itself && female.getOrDefault(party.name(), woman) == woman) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** "the 66-year-old": the person that was the last subject. */
    Optional<Party> aged(int sentence) {
        return seen.stream()
                .filter(one -> one.subject(sentence) && one.mayBe(sentence) && sentence - one.sentence() <= REACH)
                .reduce((one, other) -> other)
                .map(Seen::party);
    }

    /** The last subject, for a subject; else the last person of the sentence, then the last subject. */
    Optional<Party> nearest(boolean woman, int sentence, boolean asSubject) {
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
