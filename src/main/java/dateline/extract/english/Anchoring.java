package dateline.extract.english;

import dateline.extract.Status;
import dateline.extract.english.Clause.Link;
import dateline.extract.english.Placing.Basis;
import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.TimeMention;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts events in time: by the date of the clause, by another event that it leans on, by the sentence's date, by what was
 * told before, by the day of publication where the lead tells it in the plain past; else it gives a bound. Never a day
 * that the text does not warrant.
 */
final class Anchoring {

    private final String text;
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;
    private final Leads leads;
    private final OwnDate ownDate;
    private final Narrative narrative = new Narrative();

    Anchoring(String text, Anchor anchor, Lexicon lexicon, Leads leads) {
        this.text = text;
        this.published = anchor.day();
        this.lexicon = lexicon;
        this.leads = leads;
        this.ownDate = new OwnDate(text, published);
    }

    /** The tellings with their places, in their order. */
    List<Told> place(List<Telling> tellings) {
        References references = new References(published);
        for (Telling telling : tellings) {
            if (Lean.of(telling.candidate(), lexicon.triggers()).isEmpty()) {
                alone(telling).ifPresent(placing -> references.add(telling, placing));
            }
        }
        List<Told> told = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            Placing placing = placed(telling, references);
            told.add(new Told(telling, placing));
            references.add(telling, placing);
            narrative.told(telling, placing);
        }
        return told;
    }

    /** By its own date or by the lead's rule: what other events may lean on before the story is read through. */
    private Optional<Placing> alone(Telling telling) {
        Optional<Placing> own = ownDate.of(telling);
        if (own.isPresent()) {
            return own;
        }
        boolean lead = PastTense.plain(telling)
                && leads.lead(telling.candidate().parse())
                && !PastTense.vague(telling.candidate());
        return lead && published.isPresent() ? Optional.of(Bounds.publicationDay(published.get())) : Optional.empty();
    }

    private Placing placed(Telling telling, References references) {
        return ownDate.of(telling)
                .map(placing -> Bounds.knownBy(telling, placing, published))
                .map(placing -> ownDate.overdue(telling, placing) ? byTense(telling) : placing)
                .or(() -> leaning(telling, references))
                .or(() -> shared(telling).map(placing -> Bounds.knownBy(telling, placing, published)))
                .or(() -> dependent(telling, references))
                .or(() -> untold(telling))
                .orElseGet(() -> byTense(telling));
    }

    private Optional<Placing> leaning(Telling telling, References references) {
        return Lean.of(telling.candidate(), lexicon.triggers()).flatMap(lean -> {
            Optional<Placing> reference = lean.date()
                    .flatMap(mention -> DateSignal.read(text, lean.parse(), mention, Basis.LEAN))
                    .or(() -> lean.refers() ? references.find(lean, telling) : Optional.empty());
            return reference.flatMap(placing -> Leaning.place(lean, placing)).or(() -> unknown(lean));
        });
    }

    /** Counted from something whose day is not known: no day either. */
    private Optional<Placing> unknown(Lean lean) {
        boolean distant = lean.relation() == Lean.Relation.EVE
                || lean.relation() == Lean.Relation.BEFORE
                || lean.distance().isPresent();
        return published
                .filter(day -> distant)
                .map(day -> Bounds.bound(
                        Edtf.before(Edtf.day(day)),
                        "“" + lean.words()
                                + "” counts from something without a known day; it was by the day of publication, "
                                + DateWords.of(day) + "."));
    }

    private Optional<Placing> shared(Telling telling) {
        Candidate candidate = telling.candidate();
        if (candidate.clause().isEmpty() || PastTense.during(candidate)) {
            return Optional.empty();
        }
        return ClauseDate.ofSentence(candidate.parse(), candidate.clause().get(), lexicon)
                .flatMap(mention -> DateSignal.read(text, candidate.parse(), mention, Basis.SHARED)
                        .map(placing -> earlier(candidate, mention) ? Bounds.by(placing) : placing))
                .filter(placing -> placing.when() instanceof When.DateNeeded || fits(telling, placing));
    }

    /**
     * "Ana Ruiz, who won the election, resigned on Monday": she had won it by then. But "the quake, which killed two, struck on
     * Monday" killed them that day.
     */
    private boolean earlier(Candidate candidate, TimeMention mention) {
        Clause clause = candidate.clause().orElseThrow();
        boolean violent = clause.subjects().stream()
                .flatMap(subject ->
                        lexicon.triggers().noun(subject.head(candidate.parse().words())).stream())
                .anyMatch(References::violent);
        return !candidate.byNoun()
                && clause.link() == Link.RELATIVE
                && !violent
                && !clause.contains(candidate.parse().wordAt(mention.span()));
    }

    /** A past event is not put on a day to come, nor a planned one in the past. */
    private boolean fits(Telling telling, Placing placing) {
        if (published.isEmpty() || placing.edtf().isEmpty()) {
            return true;
        }
        Optional<LocalDate> first = placing.edtf().get().interval().earliest();
        boolean future = first.isPresent() && first.get().isAfter(published.get());
        Status status = telling.verdict().status();
        return !future || status != Status.HAPPENED && status != Status.CLAIMED;
    }

    /** By the date of the clause that it depends on: what somebody said on Tuesday, what an order of Monday plans. */
    private Optional<Placing> dependent(Telling telling, References references) {
        Candidate candidate = telling.candidate();
        Optional<Clause> above = candidate.clause().filter(clause -> !PastTense.during(candidate));
        for (int depth = 0; depth < 5; depth++) {
            if (above.isEmpty() || above.get().link() == Link.RELATIVE) {
                return Optional.empty();
            }
            Optional<Clause> child = above;
            above = Governors.of(candidate.parse(), above.get(), lexicon);
            Optional<Clause> parent = above;
            if (PastTense.sinceThen(candidate, above)) {
                return Optional.empty();
            }
            Optional<Placing> base = above.flatMap(clause -> ClauseDate.of(candidate.parse(), clause)
                    .flatMap(mention -> DateSignal.read(text, candidate.parse(), mention, Basis.SHARED))
                    .or(() -> references.at(candidate.parse(), clause))
                    .or(() -> current(candidate.parse(), clause, candidate)));
            if (base.isPresent()) {
                return Optional.of(Bounds.knownBy(
                        telling,
                        Depending.place(telling, child.orElseThrow(), parent.orElseThrow(), base.get(), lexicon, leads),
                        published));
            }
        }
        return Optional.empty();
    }

    /** What is told in the present is of the day of publication: a distance may be counted from it. */
    private Optional<Placing> current(Parse parse, Clause above, Candidate candidate) {
        boolean counted = candidate
                .clause()
                .filter(c -> Distance.before(parse, c.first()).isPresent())
                .isPresent();
        boolean news = above.verb().tense() == Tense.PRESENT || above.verb().tense() == Tense.PAST && leads.lead(parse);
        return published
                .filter(day -> counted && news && !ClauseDate.sequence(above))
                .map(Bounds::publicationDay);
    }

    /** Without a day of publication the rest waits for it. */
    private Optional<Placing> untold(Telling telling) {
        if (published.isPresent()) {
            return Optional.empty();
        }
        Optional<Placing> carried = narrative.carry(telling, Optional.empty());
        if (PastTense.plain(telling) && carried.isPresent()) {
            return carried;
        }
        Candidate candidate = telling.candidate();
        String words = candidate
                .clause()
                .filter(clause -> !candidate.byNoun())
                .map(clause -> candidate
                        .parse()
                        .text(clause.verb().first(), clause.verb().end()))
                .orElse(candidate.parse().word(candidate.origin()).text());
        return Optional.of(new Placing(
                When.dateNeeded(words),
                Trace.of("publication-day", "“" + words + "” waits for the day of publication."),
                Basis.NONE));
    }

    private Placing byTense(Telling telling) {
        LocalDate day = published.orElseThrow();
        if (telling.verdict().status() == Status.PLANNED || PastTense.ahead(telling)) {
            return Bounds.bound(
                    Edtf.from(Edtf.day(day)),
                    "It was still to come on the day of publication, " + DateWords.of(day) + ".");
        }
        Candidate candidate = telling.candidate();
        Tense tense = candidate.clause().map(clause -> clause.verb().tense()).orElse(Tense.PAST);
        if (PastTense.vague(candidate)) {
            return Bounds.bound(
                    Edtf.before(Edtf.day(day)),
                    "It is told as past, without a day; it had happened by the day of publication, " + DateWords.of(day)
                            + ".");
        }
        boolean news = tense == Tense.PRESENT
                || tense == Tense.PERFECT && leads.opens(candidate.parse())
                || said(candidate, tense);
        if (news && !candidate.byNoun()) {
            return Bounds.publicationDay(day);
        }
        if (PastTense.plain(telling)) {
            Optional<Placing> carried = narrative.carry(telling, published);
            if (carried.isPresent()) {
                return carried.get();
            }
            if (leads.lead(candidate.parse())) {
                return Bounds.publicationDay(day);
            }
        }
        Optional<LocalDate> latest = tense == Tense.PLUPERFECT ? narrative.day(telling) : Optional.empty();
        LocalDate end = latest.orElse(day);
        return Bounds.bound(
                Edtf.before(Edtf.day(end)),
                latest.isPresent()
                        ? "It had happened before what is told around it, on " + DateWords.of(end) + " or earlier."
                        : "It had happened by the day of publication, " + DateWords.of(end) + ".");
    }

    /** What somebody said, without a date, was said to the press that day. */
    private boolean said(Candidate candidate, Tense tense) {
        return tense == Tense.PAST
                && candidate
                        .clause()
                        .filter(c -> lexicon.reports(c.verb().lemma()))
                        .isPresent();
    }
}
