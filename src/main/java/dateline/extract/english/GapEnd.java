package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Status;
import dateline.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds when that was, or is to be, which ends a gap: "the first visit in nine years". */
final class GapEnd {

    private final String text;
    private final Optional<LocalDate> published;
    private final Leads leads;
    private final Lexicon lexicon;

    GapEnd(String text, Optional<LocalDate> published, Leads leads, Lexicon lexicon) {
        this.text = text;
        this.published = published;
        this.leads = leads;
        this.lexicon = lexicon;
    }

    /**
     * @param status whether it happened or is planned; what is planned has the day of a plan that is told, or none
     * @param told what the gap's own clause tells, if anything
     * @param all what the text tells
     */
    Optional<Edtf> of(GapExpression gap, Clause clause, Status status, Optional<Told> told, List<Told> all) {
        Optional<Edtf> end = told.flatMap(t -> t.placing().edtf())
                .filter(edtf -> edtf.interval().startInclusive().isPresent())
                .or(() -> referred(gap, clause, status, all));
        return status == Status.PLANNED
                ? end.filter(edtf -> edtf.interval().endExclusive().isPresent())
                : end.or(() -> news(gap, clause));
    }

    /** The kind of event that the gap's noun names ("visit"). */
    Optional<Kind> noun(GapExpression gap) {
        Word head = gap.phrase().head(gap.parse().words());
        return lexicon.triggers().noun(head.lower()).or(() -> lexicon.triggers().noun(head.lemma()));
    }

    /**
     * "Tuesday's visit was the first …", and, where "It was the first visit …" or "The trip was the first visit …" speaks of
     * what was told right before, the date of that.
     */
    private Optional<Edtf> referred(GapExpression gap, Clause clause, Status status, List<Told> all) {
        if (!clause.verb().lemma().equals("be") || clause.subjects().contains(gap.phrase())) {
            return Optional.empty();
        }
        Parse parse = gap.parse();
        Optional<Edtf> own = clause.subjects().stream()
                .flatMap(subject -> NounDate.of(parse, subject).stream())
                .flatMap(mention -> DateSignal.plain(text, parse, mention, Placing.Basis.OWN).stream())
                .flatMap(placing -> placing.edtf().stream())
                .findFirst();
        return own.isPresent() ? own : before(gap, status, all);
    }

    /**
     * The last event of the noun's kind, or of the verb of that form ("cut rates", of "the first cut"), that the sentence
     * before tells, or an earlier one of the paragraph.
     */
    private Optional<Edtf> before(GapExpression gap, Status status, List<Told> all) {
        Parse parse = gap.parse();
        Optional<Kind> kind = noun(gap);
        String verb = gap.phrase().head(parse.words()).lower();
        return all.stream()
                .filter(one -> one.status(published) == status)
                .filter(one -> kind.isPresent()
                        ? kind.get() == one.telling().candidate().kind()
                        : one.telling().candidate().key().equals(verb))
                .filter(one -> {
                    Parse other = one.telling().candidate().parse();
                    return other.index() == parse.index() - 1
                            || other.index() < parse.index()
                                    && other.sentence().paragraph()
                                            == parse.sentence().paragraph();
                })
                .reduce((one, other) -> other)
                .flatMap(one -> one.placing().edtf())
                .filter(edtf -> edtf.interval().startInclusive().isPresent());
    }

    /** The day of publication, for what is told in the present or in the lead. */
    private Optional<Edtf> news(GapExpression gap, Clause clause) {
        boolean present =
                clause.verb().tense() == Tense.PRESENT || clause.verb().tense() == Tense.PERFECT;
        return published.filter(day -> present || leads.lead(gap.parse())).map(Edtf::day);
    }
}
