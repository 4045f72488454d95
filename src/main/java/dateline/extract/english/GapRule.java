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
    private final Lexicon lexicon;
    private final Leads leads;
    private final TitleWords words;
    private final GapTitle headlines;
    private final PlaceFinder places;

    GapRule(String text, Anchor anchor, Cast cast, Lexicon lexicon, Leads leads, PlaceFinder places) {
        this.text = text;
        this.published = anchor.day();
        this.cast = cast;
        this.lexicon = lexicon;
        this.leads = leads;
        this.words = new TitleWords(text, cast);
        this.headlines = new GapTitle(new TitleMaker(cast, lexicon.verbs(), words), words);
        this.places = places;
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
        Optional<Told> told = told(clause.get(), tellings);
        Optional<Telling> telling = told.map(Told::telling);
        boolean unreal = telling.isPresent()
                ? telling.get().verdict().status() != Status.HAPPENED
                : !toldAsFact(clause.get().verb().tense());
        unreal |= clause.get().verb().negated();
        Optional<String> headline = headlines.whole(gap, clause.get());
        if (unreal || headline.isEmpty()) {
            return List.of();
        }
        Optional<Edtf> later = told.flatMap(t -> t.placing().edtf())
                .filter(edtf -> edtf.interval().startInclusive().isPresent())
                .or(() -> referred(gap, clause.get(), all))
                .or(() -> news(gap, clause.get()));
        Optional<Edtf> earlier = later.flatMap(gap::earlier);
        if (later.isEmpty() || earlier.isEmpty()) {
            return published.isPresent() ? List.of() : waiting(gap, clause.get(), headline.get(), telling);
        }
        boolean forward = earlier.get().interval().earliest().isPresent()
                && earlier.get()
                        .interval()
                        .earliest()
                        .get()
                        .isBefore(later.get().interval().earliest().orElseThrow());
        return forward ? placed(gap, clause.get(), headline.get(), telling, earlier.get(), later.get()) : List.of();
    }

    /** Not "it would be the first visit in ten years". */
    private static boolean toldAsFact(Tense tense) {
        return switch (tense) {
            case FUTURE, WOULD, POSSIBLE, OBLIGED -> false;
            default -> true;
        };
    }

    /** Of "It was the first time in five years that X had ordered" the clause with X. */
    private static Clause told(GapExpression gap, Clause clause) {
        if (!gap.time() || !clause.verb().lemma().equals("be")) {
            return clause;
        }
        return gap.parse().clauses().stream()
                .filter(other ->
                        other.first() >= gap.end() - 1 && other.verb().tense().finite())
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

    /**
     * "Tuesday's visit was the first …", and, where "It was the first visit …" or "The trip was the first visit …" speaks of
     * what was told right before, the date of that.
     */
    private Optional<Edtf> referred(GapExpression gap, Clause clause, List<Told> all) {
        if (!clause.verb().lemma().equals("be") || clause.subjects().contains(gap.phrase())) {
            return Optional.empty();
        }
        Parse parse = gap.parse();
        Optional<Edtf> own = clause.subjects().stream()
                .flatMap(subject -> NounDate.of(parse, subject).stream())
                .flatMap(mention -> DateSignal.plain(text, mention, Placing.Basis.OWN).stream())
                .flatMap(placing -> placing.edtf().stream())
                .findFirst();
        return own.isPresent() ? own : noun(gap).flatMap(kind -> before(parse, kind, all));
    }

    /** The last event of the kind that the sentence before tells, or an earlier one of the paragraph. */
    private static Optional<Edtf> before(Parse parse, Kind kind, List<Told> all) {
        return all.stream()
                .filter(one -> one.telling().candidate().kind() == kind
                        && one.telling().verdict().status() == Status.HAPPENED)
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

    private List<EventDraft> placed(
            GapExpression gap, Clause clause, String headline, Optional<Telling> telling, Edtf earlier, Edtf later) {
        Edtf interval = Edtf.between(earlier, later);
        Trace why = Trace.of(
                "gap",
                "“" + words(gap) + "” counts from " + DateWords.of(later) + " back to " + DateWords.of(earlier) + ".");
        boolean counted = gap.mention().type() == TimexType.DURATION;
        EventDraft whole = draft(
                gap,
                clause,
                headline,
                telling,
                Derivation.GAP,
                When.placed(interval),
                why,
                Optional.of(new Gap(interval, words(gap))));
        EventDraft before = draft(
                gap,
                clause,
                headlines.earlier(gap, clause),
                telling,
                Derivation.INFERRED,
                When.placed(counted ? earlier.approximate() : earlier),
                why.then("inferred", "The text does not tell this event; it follows from the gap."),
                Optional.empty());
        return List.of(whole, before);
    }

    private List<EventDraft> waiting(GapExpression gap, Clause clause, String headline, Optional<Telling> telling) {
        String words = words(gap);
        Trace why = Trace.of("gap", "“" + words + "” waits for the day of publication.");
        return List.of(
                draft(gap, clause, headline, telling, Derivation.GAP, When.dateNeeded(words), why, Optional.empty()));
    }

    private EventDraft draft(
            GapExpression gap,
            Clause clause,
            String title,
            Optional<Telling> telling,
            Derivation derivation,
            When when,
            Trace why,
            Optional<Gap> interval) {
        Parse parse = gap.parse();
        Kind kind = derivation == Derivation.GAP
                ? Kind.GAP
                : telling.map(t -> t.candidate().kind()).or(() -> noun(gap)).orElse(Kind.OTHER);
        Optional<Speaker> speaker = telling.flatMap(Telling::attributed).map(Attributed::speaker);
        double position = (double) parse.sentence().span().startInclusive() / Math.max(1, text.length());
        return new EventDraft(
                title,
                kind,
                when,
                Status.HAPPENED,
                actors(parse, clause, gap.phrase()),
                where(gap, clause),
                speaker,
                interval,
                derivation,
                origin(gap),
                parse.sentence().span(),
                why,
                Salience.of(kind, Status.HAPPENED, Placing.Basis.SHARED, position));
    }

    private Optional<Kind> noun(GapExpression gap) {
        Word head = gap.phrase().head(gap.parse().words());
        return lexicon.triggers().noun(head.lower()).or(() -> lexicon.triggers().noun(head.lemma()));
    }

    private List<Actor> actors(Parse parse, Clause clause, Phrase phrase) {
        return agents(parse, clause, phrase).stream()
                .map(party -> new Actor(party.name(), Actor.Role.AGENT))
                .toList();
    }

    /** The subject; of "It is Putin's first visit" the one whose visit it is. */
    private List<Party> agents(Parse parse, Clause clause, Phrase phrase) {
        List<Party> subjects = cast.of(parse, clause.subjects());
        return subjects.isEmpty() ? words.possessor(parse, phrase).map(List::of).orElse(List.of()) : subjects;
    }

    private List<Place> where(GapExpression gap, Clause clause) {
        return places.of(new Candidate(
                gap.parse(),
                noun(gap).orElse(Kind.OTHER),
                "",
                gap.phrase().last(),
                Optional.of(gap.phrase()),
                Optional.of(clause),
                Candidate.Sort.CARRIED_NOUN));
    }

    private Span origin(GapExpression gap) {
        return gap.parse().word(gap.phrase().first()).span().cover(gap.mention().span());
    }

    private String words(GapExpression gap) {
        return origin(gap).in(text).replaceAll("\\s+", " ");
    }
}
