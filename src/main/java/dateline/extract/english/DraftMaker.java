package dateline.extract.english;

import dateline.extract.Actor;
import dateline.extract.EventDraft;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Speaker;
import dateline.extract.Status;
import dateline.time.Anchor;
import dateline.time.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the draft of a telling that is put in time. */
final class DraftMaker {

    private final String text;
    private final Optional<LocalDate> published;
    private final Cast cast;
    private final PlaceFinder places;
    private final TitleMaker titles;
    private final Lexicon lexicon;

    DraftMaker(String text, Anchor anchor, Cast cast, Lexicon lexicon, PlaceFinder places) {
        this.text = text;
        this.published = anchor.day();
        this.cast = cast;
        this.places = places;
        this.titles = new TitleMaker(cast, lexicon.verbs(), new TitleWords(text, cast));
        this.lexicon = lexicon;
    }

    /** One draft, or none where no headline can be made of it. */
    List<EventDraft> of(Told told) {
        Telling telling = told.telling();
        if (called(telling.candidate())
                && told.placing()
                        .day()
                        .filter(day -> !published.map(day::isAfter).orElse(true))
                        .isPresent()) {
            // "called for a strike on Monday", where that Monday is past: the day of the call, and of no strike.
            return List.of();
        }
        List<Place> where = places.of(telling.candidate());
        Optional<String> title = titles.of(telling, where);
        return title.map(t -> List.of(draft(told, where, t))).orElse(List.of());
    }

    private EventDraft draft(Told told, List<Place> where, String title) {
        Telling telling = told.telling();
        Placing placing = told.placing();
        Candidate candidate = telling.candidate();
        Status status = told.status(published);
        Parse parse = candidate.parse();
        double position = (double) parse.sentence().span().startInclusive() / Math.max(1, text.length());
        return new EventDraft(
                title,
                candidate.kind(),
                placing.when(),
                status,
                actors(telling, where),
                where,
                speaker(telling),
                Optional.empty(),
                Derivation.TOLD,
                candidate.span(),
                parse.sentence().span(),
                why(telling, placing, status),
                Salience.of(candidate.kind(), status, placing.basis(), position));
    }

    private static boolean called(Candidate candidate) {
        return candidate
                .noun()
                .filter(noun -> candidate.byNoun() && NounDate.calledFor(candidate.parse(), noun))
                .isPresent();
    }

    /** Whoever takes part; not the town that is visited, or shaken: that is where. */
    private static List<Actor> actors(Telling telling, List<Place> where) {
        List<Actor> actors = new ArrayList<>();
        telling.agents().forEach(party -> actors.add(new Actor(party.name(), Actor.Role.AGENT)));
        Kind kind = telling.candidate().kind();
        telling.partners().stream()
                .filter(party -> !(kind == Kind.DISASTER || kind == Kind.VISIT && party.sort() != Party.Sort.COUNTRY)
                        || where.stream().noneMatch(place -> place.name().equals(party.name())))
                .forEach(party -> actors.add(new Actor(party.name(), Actor.Role.PARTNER)));
        return actors;
    }

    /** Whoever accuses, denies or promises speaks, unless somebody only claims that; else the sentence's speaker. */
    private Optional<Speaker> speaker(Telling telling) {
        Candidate candidate = telling.candidate();
        boolean claimed = telling.attributed().filter(Attributed::distances).isPresent();
        Optional<Speaker> agent = spoken(candidate)
                .filter(clause -> !claimed && !clause.verb().passive())
                .flatMap(clause -> new SpeakerReader(lexicon, cast, candidate.parse()).name(clause.subjects()))
                .map(name -> new Speaker(name, Optional.empty()));
        return agent.or(() -> telling.attributed().map(Attributed::speaker));
    }

    /** The clause that says it: its own ("denied any talks"), or the one above ("denied that he visited Quito in May"). */
    private static Optional<Clause> spoken(Candidate candidate) {
        boolean speaks =
                switch (candidate.key()) {
                    case "accuse", "blame", "deny", "promise", "vow", "pledge", "threaten" -> true;
                    default -> false;
                };
        if (speaks || called(candidate)) {
            return candidate.clause();
        }
        return candidate
                .clause()
                .filter(clause -> clause.parent().isPresent())
                .map(clause -> candidate.parse().clauses().get(clause.parent().getAsInt()))
                .filter(above -> StatusCues.denies(above.verb().lemma())
                        || StatusCues.accuses(above.verb().lemma()));
    }

    private static Trace why(Telling telling, Placing placing, Status status) {
        Candidate candidate = telling.candidate();
        Trace why = Trace.of(
                        "trigger",
                        "“" + candidate.parse().word(candidate.origin()).text() + "” tells of it.")
                .then(placing.why());
        if (!telling.verdict().words().isEmpty()) {
            why = why.then("status", telling.verdict().words());
        } else if (status == Status.PLANNED) {
            why = why.then("status", "Its date was still to come when the text was published.");
        }
        return why;
    }
}
