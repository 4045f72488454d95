package dateline.extract.english;

import dateline.extract.Kind;
import dateline.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what a text tells again: the same kind by the same word, of the same people, at the same time. */
final class Repeats {

    private Repeats() {}

    /** The tellings without repetitions, in their order; of two, the one with the surer date stays. */
    static List<Told> without(List<Told> all) {
        List<Told> kept = new ArrayList<>();
        for (Told told : all) {
            if (frames(told, kept) || ordered(told, kept)) {
                continue;
            }
            int same = find(kept, told);
            if (same < 0) {
                kept.add(told);
            } else if (told.placing().basis().compareTo(kept.get(same).placing().basis()) < 0
                    && told.placing().basis() == Placing.Basis.OWN) {
                kept.set(same, told);
            }
        }
        return kept;
    }

    /** "joined NATO at a ceremony held in Missouri": the second only says where the first took place. */
    private static boolean frames(Told told, List<Told> kept) {
        Candidate candidate = told.telling().candidate();
        Parse parse = candidate.parse();
        boolean reduced = candidate.clause().isPresent()
                && candidate.clause().get().link() == Clause.Link.REDUCED
                && !candidate.clause().get().subjects().isEmpty();
        if (!reduced) {
            return false;
        }
        int before = candidate.clause().get().subjects().get(0).first() - 1;
        boolean where = before >= 0
                && switch (parse.word(before).lower()) {
                    case "at", "in", "during" -> true;
                    default -> false;
                };
        for (int i = kept.size() - 1; where && i >= 0; i--) {
            Told other = kept.get(i);
            if (other.telling().candidate().parse() != parse) {
                break;
            }
            if (sameTime(other.placing(), told.placing())) {
                return true;
            }
        }
        return false;
    }

    /** "ordered the firm to halt work in August": the order of that month says what was to be done. */
    private static boolean ordered(Told told, List<Told> kept) {
        Candidate candidate = told.telling().candidate();
        return kept.stream()
                .filter(other -> other.telling().candidate().parse() == candidate.parse())
                .filter(other -> sameTime(other.placing(), told.placing()))
                .flatMap(other -> other.telling().candidate().clause().stream())
                .anyMatch(clause ->
                        Complements.infinitive(candidate.parse(), clause).equals(candidate.clause()));
    }

    private static int find(List<Told> kept, Told told) {
        for (int i = Math.max(0, kept.size() - 40); i < kept.size(); i++) {
            if (same(kept.get(i), told)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Told one, Told other) {
        Candidate first = one.telling().candidate();
        Candidate second = other.telling().candidate();
        boolean words = first.kind() == second.kind()
                && (first.key().equals(second.key())
                        || first.kind() == Kind.VISIT
                        || quake(first.key()) && quake(second.key()))
                && one.telling().verdict().status() == other.telling().verdict().status();
        if (!words || !sameTime(one.placing(), other.placing())) {
            return false;
        }
        Set<String> people = names(one.telling().agents());
        boolean disaster = first.kind() == Kind.DISASTER
                && first.noun().isPresent()
                && second.noun().isPresent();
        return (disaster || !people.isEmpty())
                && people.equals(names(other.telling().agents()))
                && compatible(
                        names(one.telling().partners()), names(other.telling().partners()));
    }

    /** The same date, or both waiting for the same one. */
    private static boolean sameTime(Placing one, Placing other) {
        boolean wait = one.when() instanceof When.DateNeeded && other.when() instanceof When.DateNeeded;
        return wait || one.when().equals(other.when());
    }

    private static boolean quake(String key) {
        return key.endsWith("quake") || key.equals("tremor");
    }

    private static boolean compatible(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.toSet());
    }
}
