package dateline.extract.english;

import dateline.extract.EventDraft;
import dateline.extract.EventReader;
import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the events of English news text. The order of its steps: sentences are taken apart; who is who is worked out;
 * who says what; the words that tell of events are found; whether each happened; when; what gaps are told; repeated
 * tellings are left out; headlines are made.
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
        List<Parse> parses = new SentenceParser(lexicon, gazetteer).parses(text, splitter.split(text), mentions);
        Cast cast = ActorFinder.cast(parses, lexicon, gazetteer);
        List<List<Attributed>> attributed = new Attribution(lexicon, cast, Quotations.of(text)).of(parses);
        List<Telling> tellings = tellings(parses, cast, attributed);
        Leads leads = Leads.of(parses);
        List<Placing> placings = new Anchoring(text, anchor, lexicon, leads).place(tellings);
        PlaceFinder places = new PlaceFinder(lexicon, gazetteer, cast);
        DraftMaker drafts = new DraftMaker(text, anchor, cast, lexicon, places);
        List<EventDraft> events = new ArrayList<>();
        Repeats.without(tellings, placings).forEach(told -> events.addAll(drafts.of(told.telling(), told.placing())));
        events.addAll(new GapRule(text, anchor, cast, lexicon, leads, places).gaps(parses, tellings, placings));
        return EventOrder.byText(events);
    }

    private List<Telling> tellings(List<Parse> parses, Cast cast, List<List<Attributed>> attributed) {
        EventFinder finder = new EventFinder(lexicon, cast);
        TellingReader reader = new TellingReader(cast);
        List<Telling> tellings = new ArrayList<>();
        for (Parse parse : parses) {
            if (!Headings.heading(parse)) {
                for (Candidate candidate : Complements.without(finder.find(parse))) {
                    Optional<Telling> telling = reader.read(candidate, attributed.get(parse.index()));
                    telling.ifPresent(tellings::add);
                }
            }
        }
        return tellings;
    }
}
