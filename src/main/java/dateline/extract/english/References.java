package dateline.extract.english;

import dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a text that others may lean on, with their days. */
final class References {

    private final Optional<LocalDate> published;
    private final List<Reference> references = new ArrayList<>();

    private record Reference(Telling telling, Placing placing) {}

    References(Optional<LocalDate> published) {
        this.published = published;
    }

    void add(Telling telling, Placing placing) {
        references.removeIf(reference -> reference.telling().equals(telling));
        references.add(new Reference(telling, placing));
    }

    /**
     * The event that the expression means: of the same kind, exact to the day; rather of the same word, of the same
     * person, and near the day of publication.
     */
    Optional<Placing> find(Lean lean, Telling from) {
        Reference best = null;
        int bestScore = 0;
        for (Reference reference : references) {
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
        boolean fits = candidate.kind() == lean.kind()
                && reference.placing().day().isPresent()
                && !reference.telling().candidate().equals(from.candidate());
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
        return references.stream()
                .filter(reference -> reference.telling().candidate().parse() == parse)
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
