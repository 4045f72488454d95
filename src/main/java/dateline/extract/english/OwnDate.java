package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Placing.Basis;
import dateline.time.TimeMention;
import java.time.LocalDate;
import java.util.Optional;

/** Puts an event in time by the date of its own clause. */
final class OwnDate {

    private final String text;
    private final Optional<LocalDate> published;

    OwnDate(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    Optional<Placing> of(Telling telling) {
        Candidate candidate = telling.candidate();
        Parse parse = candidate.parse();
        boolean notBefore = candidate
                .clause()
                .filter(clause -> NotUntil.notBefore(parse, clause))
                .isPresent();
        return ClauseDate.own(candidate)
                .or(() -> ordered(candidate))
                .flatMap(mention -> notBefore || withoutSignal(candidate, mention)
                        ? DateSignal.plain(text, parse, mention, Basis.OWN)
                        : DateSignal.read(text, parse, mention, Basis.OWN))
                .map(placing -> notBefore ? Bounds.from(placing) : placing);
    }

    /** Whether the preposition before the date says nothing of the event: it is another clause's, or what the verb wants. */
    private static boolean withoutSignal(Candidate candidate, TimeMention mention) {
        Parse parse = candidate.parse();
        int word = parse.wordAt(mention.span());
        return candidate.byNoun()
                || candidate
                        .clause()
                        .filter(clause ->
                                word < clause.first() && clause.marker().equals("when")
                                        || Delays.to(parse, clause, word)
                                        || NotUntil.at(parse, clause))
                        .isPresent();
    }

    /** "ordered the firm to halt work in August", where that August is past: it was ordered then. */
    private Optional<TimeMention> ordered(Candidate candidate) {
        return candidate
                .clause()
                .filter(clause -> clause.verb().tense() == Tense.PAST && published.isPresent())
                .flatMap(clause -> Complements.infinitive(candidate.parse(), clause))
                .flatMap(infinitive -> ClauseDate.of(candidate.parse(), infinitive))
                .filter(mention -> DateSignal.plain(text, candidate.parse(), mention, Basis.OWN)
                        .flatMap(Placing::edtf)
                        .flatMap(edtf -> edtf.interval().latest())
                        .filter(end -> end.isBefore(published.get()))
                        .isPresent());
    }

    /** "would not be restored until the weekend": not one that is past, as far as can be told. */
    boolean overdue(Telling telling, Placing placing) {
        Candidate candidate = telling.candidate();
        return telling.verdict().status() == Status.PLANNED
                && candidate
                        .clause()
                        .filter(clause -> NotUntil.at(candidate.parse(), clause))
                        .isPresent()
                && placing.edtf()
                        .flatMap(edtf -> edtf.interval().latest())
                        .filter(end -> !published.map(end::isAfter).orElse(true))
                        .isPresent();
    }
}
