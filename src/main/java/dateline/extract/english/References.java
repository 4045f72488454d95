package dateline.extract.english;

import dateline.extract.Kind;
import dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a text that others may lean on, with their days. */
final class References {

    /** An expression means one of this many events of its kind, at most: the first told and the last. */
    private static final int REMEMBERED = 100;

    private static final List<Kind> VIOLENT = List.of(Kind.STRIKE, Kind.DISASTER, Kind.KILL);

    private final Optional<LocalDate> published;
    private final Map<Kind, List<Reference>> byKind = new EnumMap<>(Kind.class);
    private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

    private record Reference(Telling telling, Placing placing) {}

    References(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Adds the event, or places it anew where it was added before. */
    void add(Telling telling, Placing placing) {
        Reference reference = new Reference(telling, placing);
        put(bySentence.computeIfAbsent(telling.candidate().parse().index(), i -> new ArrayList<>()), reference);
        List<Reference> kind = byKind.computeIfAbsent(telling.candidate().kind(), k -> new ArrayList<>());
        put(kind, reference);
        if (kind.size() > REMEMBERED) {
            kind.remove(REMEMBERED / 2);
        }
    }

    private static void put(List<Reference> references, Reference reference) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).telling() == reference.telling()) {
                references.set(i, reference);
                return;
            }
        }
        references.add(reference);
    }

    /**
     * The event that the expression means: of the same kind, exact to the day; rather of the same word, of the same
     * person, and near the day of publication.
     */
    Optional<Placing> find(Lean lean, Telling from) {
        Optional<Placing> same = find(lean.kind(), lean, from);
        return same.isPresent() || !violent(lean.kind())
                ? same
                : VIOLENT.stream()
                        .flatMap(kind -> find(kind, lean, from).stream())
                        .findFirst();
    }

    /** An attack may have been told as a blast, or by its dead. */
    static boolean violent(Kind kind) {
        return VIOLENT.contains(kind);
    }

    private Optional<Placing> find(Kind kind, Lean lean, Telling from) {
        Reference best = null;
        int bestScore = 0;
        for (Reference reference : byKind.getOrDefault(kind, List.of())) {
            int score = score(lean, from, reference);
            if (score > bestScore) {
                best = reference;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(Reference::placing);
    }

    private int score(Lean lean, Telling from, Reference reference) {
        Candidate candidate = reference.telling().candidate();
        boolean fits = reference.placing().day().isPresent() && reference.telling() != from;
        if (!fits) {
            return 0;
        }
        int score = 1;
        score += candidate.key().equals(lean.key()) ? 2 : 0;
        score += reference.telling().agents().stream().anyMatch(from::has) ? 3 : 0;
        score += reference.placing().day().equals(published) ? 1 : 0;
        return score;
    }

    /** What the clause itself tells, where that has a date. */
    Optional<Placing> at(Parse parse, Clause clause) {
        return bySentence.getOrDefault(parse.index(), List.of()).stream()
                .filter(reference -> reference.telling().candidate().origin()
                        == clause.verb().head())
                .map(Reference::placing)
                .filter(placing -> placing.edtf().map(References::closed).orElse(false))
                .findFirst();
    }

    private static boolean closed(Edtf edtf) {
        return edtf.interval().startInclusive().isPresent()
                && edtf.interval().endExclusive().isPresent();
    }
}
