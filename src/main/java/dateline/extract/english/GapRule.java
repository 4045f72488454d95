package dateline.extract.english;

import dateline.extract.Actor;
import dateline.extract.EventDraft;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Gap;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Speaker;
import dateline.extract.Status;
import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.TimexType;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of "first … in 24 years" the gap itself and the earlier event at its start, which the text only implies. */
final class GapRule {

    private final String text;
    private final Optional<LocalDate> published;
    private final Cast cast;
    private final TitleWords words;
    private final GapTitle headlines;
    private final PlaceFinder places;
    private final GapEnd ends;
    private final Lexicon lexicon;

    GapRule(String text, Anchor anchor, Cast cast, Lexicon lexicon, Leads leads, PlaceFinder places) {
        this.text = text;
        this.published = anchor.day();
        this.cast = cast;
        this.words = new TitleWords(text, cast);
        this.headlines = new GapTitle(new TitleMaker(cast, lexicon.verbs(), words), words);
        this.places = places;
        this.lexicon = lexicon;
        this.ends = new GapEnd(text, published, leads, lexicon);
    }

    List<EventDraft> gaps(List<Parse> parses, List<Told> all) {
        Map<Integer, List<Told>> told = new HashMap<>();
        for (Told one : all) {
            int sentence = one.telling().candidate().parse().index();
            told.computeIfAbsent(sentence, s -> new ArrayList<>()).add(one);
        }
        List<EventDraft> gaps = new ArrayList<>();
        for (Parse parse : parses) {
            if (!Headings.heading(parse)) {
                List<Told> here = told.getOrDefault(parse.index(), List.of());
                GapExpression.of(parse).ifPresent(gap -> gaps.addAll(drafts(gap, here, all)));
            }
        }
        return gaps;
    }

    private List<EventDraft> drafts(GapExpression gap, List<Told> tellings, List<Told> all) {
        Optional<Clause> clause = gap.parse().clauseOf(gap.marker()).map(c -> told(gap, c));
        if (clause.isEmpty()) {
            return List.of();
        }
        BareGap bare = new BareGap(gap, clause.get(), lexicon);
        boolean another = gap.bare() && clause.get().verb().lemma().equals("be");
        Optional<Told> told = another ? bare.meant(all) : told(clause.get(), tellings);
        Optional<Status> status = status(gap.parse(), clause.get(), told);
        Optional<String> headline = another ? told.map(bare::headline) : headlines.whole(gap, clause.get());
        if (status.isEmpty() || headline.isEmpty()) {
            return List.of();
        }
        String before = another ? told.map(bare::earlier).orElseThrow() : headlines.earlier(gap, clause.get());
        Found found = new Found(gap, clause.get(), told.map(Told::telling), status.get(), headline.get(), before);
        return drafts(found, ends.of(gap, clause.get(), status.get(), told, all));
    }

    private List<EventDraft> drafts(Found found, Optional<Edtf> later) {
        GapExpression gap = found.gap();
        Optional<Edtf> earlier = later.flatMap(gap::earlier);
        if (later.isEmpty() || earlier.isEmpty()) {
            return published.isPresent() || found.status() == Status.PLANNED ? List.of() : waiting(found);
        }
        Optional<LocalDate> end = later.get().interval().earliest();
        boolean closed = later.get().interval().latest().isPresent();
        boolean forward = earlier.get()
                .interval()
                .earliest()
                .filter(start -> end.filter(start::isBefore).isPresent())
                .isPresent();
        return closed && forward ? placed(found, earlier.get(), later.get()) : List.of();
    }

    /**
     * A gap of which it is known whether what ends it happened or is planned.
     *
     * @param earlier the headline of the event at its beginning
     */
    private record Found(
            GapExpression gap,
            Clause clause,
            Optional<Telling> telling,
            Status status,
            String headline,
            String earlier) {}

    /** Of what ends it: "it would be the first visit in ten years" is planned; what may be, or is denied, ends no gap. */
    private Optional<Status> status(Parse parse, Clause clause, Optional<Told> told) {
        Status status = told.map(t -> t.status(published))
                .orElse(
                        switch (clause.verb().tense()) {
                            case FUTURE, WOULD -> Status.PLANNED;
                            case POSSIBLE, OBLIGED -> Status.CLAIMED;
                            case INFINITIVE ->
                                StatusReader.read(parse, clause, true)
                                        .map(Verdict::status)
                                        .orElse(Status.CLAIMED);
                            default -> Status.HAPPENED;
                        });
        boolean known = status == Status.HAPPENED || status == Status.PLANNED;
        return Optional.of(status).filter(s -> known && !clause.verb().negated());
    }

    /** Of "It was the first time in five years that X had ordered" the clause with X. */
    private static Clause told(GapExpression gap, Clause clause) {
        if (!gap.time() || !clause.verb().lemma().equals("be")) {
            return clause;
        }
        return gap.parse().clauses().stream()
                .filter(other -> (other.first() >= gap.end() - 1
                                || other.first() == gap.phrase().end())
                        && other.verb().tense().finite())
                .findFirst()
                .orElse(clause);
    }

    private static Optional<Told> told(Clause clause, List<Told> tellings) {
        return tellings.stream()
                .filter(t -> !t.telling().candidate().byNoun())
                .filter(t -> t.telling()
                        .candidate()
                        .clause()
                        .filter(c -> c.verb().equals(clause.verb()))
                        .isPresent())
                .findFirst();
    }

    private List<EventDraft> placed(Found found, Edtf earlier, Edtf later) {
        GapExpression gap = found.gap();
        Edtf interval = Edtf.between(earlier, later);
        Trace why = Trace.of(
                "gap",
                "“" + words(gap) + "” counts from " + DateWords.of(later) + " back to " + DateWords.of(earlier) + ".");
        boolean counted = gap.mention().type() == TimexType.DURATION;
        When before = When.placed(counted ? earlier.approximate() : earlier);
        return List.of(
                whole(found, When.placed(interval), why, Optional.of(new Gap(interval, words(gap)))),
                inferred(found, before, why));
    }

    private List<EventDraft> waiting(Found found) {
        String words = words(found.gap());
        Trace why = Trace.of("gap", "“" + words + "” waits for the day of publication.");
        return List.of(whole(found, When.dateNeeded(words), why, Optional.empty()));
    }

    private EventDraft whole(Found found, When when, Trace why, Optional<Gap> interval) {
        Trace all = found.status() == Status.PLANNED
                ? why.then("status", "What ends it was still to come when the text was published.")
                : why;
        return new EventDraft(
                found.headline(),
                Kind.GAP,
                when,
                found.status(),
                actors(found),
                where(found),
                speaker(found),
                interval,
                Derivation.GAP,
                origin(found.gap()),
                found.gap().parse().sentence().span(),
                all,
                salience(found, Kind.GAP));
    }

    /** The earlier event: that one happened, also where the later one is only planned. */
    private EventDraft inferred(Found found, When when, Trace why) {
        Kind kind = found.telling()
                .map(telling -> telling.candidate().kind())
                .or(() -> ends.noun(found.gap()))
                .orElse(Kind.OTHER);
        return new EventDraft(
                found.earlier(),
                kind,
                when,
                Status.HAPPENED,
                actors(found),
                where(found),
                speaker(found),
                Optional.empty(),
                Derivation.INFERRED,
                origin(found.gap()),
                found.gap().parse().sentence().span(),
                why.then("inferred", "The text does not tell this event; it follows from the gap."),
                salience(found, kind));
    }

    private static Optional<Speaker> speaker(Found found) {
        return found.telling().flatMap(Telling::attributed).map(Attributed::speaker);
    }

    private double salience(Found found, Kind kind) {
        double position = (double) found.gap().parse().sentence().span().startInclusive() / Math.max(1, text.length());
        return Salience.of(kind, Status.HAPPENED, Placing.Basis.SHARED, position);
    }

    private List<Actor> actors(Found found) {
        return agents(found.gap().parse(), found.clause(), found.gap().phrase()).stream()
                .map(party -> new Actor(party.name(), Actor.Role.AGENT))
                .toList();
    }

    /** The subject; of "It is Putin's first visit" the one whose visit it is. */
    private List<Party> agents(Parse parse, Clause clause, Phrase phrase) {
        List<Party> subjects = cast.of(parse, clause.subjects());
        return subjects.isEmpty() ? words.possessor(parse, phrase).map(List::of).orElse(List.of()) : subjects;
    }

    private List<Place> where(Found found) {
        GapExpression gap = found.gap();
        return places.of(new Candidate(
                gap.parse(),
                ends.noun(gap).orElse(Kind.OTHER),
                "",
                gap.phrase().last(),
                Optional.of(gap.phrase()),
                Optional.of(found.clause()),
                Candidate.Sort.CARRIED_NOUN));
    }

    private Span origin(GapExpression gap) {
        return gap.parse().word(gap.phrase().first()).span().cover(gap.mention().span());
    }

    private String words(GapExpression gap) {
        return origin(gap).in(text).replaceAll("\\s+", " ");
    }
}
