package dateline.extract.english;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.text.Sentence;
import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the events of English news text. Each step needs what those before it made:
 *
 * <ol>
 *   <li>{@link SentenceParser}: sentences are taken apart into words with their parts, phrases and clauses. The time
 *       mentions come first, since a date inside a phrase is no noun of it.
 *   <li>{@link ActorFinder}: who is who, over the whole text, as a full name may follow the short one.
 *   <li>{@link Attribution}: who says what. It names speakers, so it comes after who is who.
 *   <li>{@link EventFinder}, {@link TellingReader}: the words that tell of events, and whether each happened, which
 *       depends on who says it.
 *   <li>{@link Anchoring}: when. A date may come from another event, so all have to be found before.
 *   <li>{@link GapRule}, {@link Repeats}, {@link DraftMaker}: the gaps that are told, counted from the events' dates;
 *       what is told again is left out, which takes equal dates; headlines are made for what is left.
 * </ol>
 */
public final class EnglishEventReader implements EventReader {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final SentenceSplitter splitter = new SentenceSplitter();

    private EnglishEventReader(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** A reader with the words of this package's resources; safe for use by many threads. */
    public static EventReader create() {
        return new EnglishEventReader(Lexicon.load(), Gazetteer.load());
    }

    @Override
    public List<EventDraft> read(String text, List<TimeMention> mentions, Anchor anchor) {
        List<Parse> parses = parses(text, splitter.split(text), mentions);
        Cast cast = cast(parses);
        List<List<Attributed>> attributed = attributed(text, parses, cast);
        List<Telling> tellings = tellings(parses, cast, attributed);
        List<Told> told = placed(text, anchor, parses, tellings);
        return drafts(text, anchor, parses, cast, told);
    }

    List<Parse> parses(String text, List<Sentence> sentences, List<TimeMention> mentions) {
        return new SentenceParser(lexicon, gazetteer).parses(text, sentences, mentions);
    }

    Cast cast(List<Parse> parses) {
        return ActorFinder.cast(parses, lexicon, gazetteer);
    }

    /** Who says what, sentence by sentence. */
    List<List<Attributed>> attributed(String text, List<Parse> parses, Cast cast) {
        return new Attribution(lexicon, cast, Quotations.of(text)).of(parses);
    }

    List<Telling> tellings(List<Parse> parses, Cast cast, List<List<Attributed>> attributed) {
        EventFinder finder = new EventFinder(lexicon, cast);
        TellingReader reader = new TellingReader(cast);
        List<Telling> tellings = new ArrayList<>();
        for (Parse parse : parses) {
            if (!Headings.heading(parse)) {
                for (Candidate candidate : Complements.without(finder.find(parse), cast)) {
                    Optional<Telling> telling = reader.read(candidate, attributed.get(parse.index()));
                    telling.ifPresent(tellings::add);
                }
            }
        }
        return tellings;
    }

    /** The tellings with their place in time. */
    List<Told> placed(String text, Anchor anchor, List<Parse> parses, List<Telling> tellings) {
        return new Anchoring(text, anchor, lexicon, Leads.of(parses)).place(tellings);
    }

    List<EventDraft> drafts(String text, Anchor anchor, List<Parse> parses, Cast cast, List<Told> told) {
        PlaceFinder places = new PlaceFinder(lexicon, gazetteer, cast);
        DraftMaker drafts = new DraftMaker(text, anchor, cast, lexicon, places);
        List<EventDraft> events = new ArrayList<>();
        Repeats.without(told).forEach(once -> events.addAll(drafts.of(once)));
        events.addAll(new GapRule(text, anchor, cast, lexicon, Leads.of(parses), places).gaps(parses, told));
        return EventOrder.byText(events);
    }
}
