package dateline.event;

import dateline.event.EventView.SpeakerView;
import dateline.extract.EventDraft;
import dateline.extract.Status;
import dateline.time.DateWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event: by one article, by all that tell it, or with a person's corrections laid over that. A value;
 * in the store it is an occurrence's JSON.
 *
 * @param kind a word, as in the API
 * @param speaker null where the reporter states it
 * @param inferred whether no text tells it, and it follows from a gap
 */
record Content(
        String title,
        String kind,
        Status status,
        Dated when,
        List<EventActor> actors,
        List<EventPlace> places,
        @Nullable SpeakerView speaker,
        @Nullable GapTold gap,
        boolean inferred,
        double salience) {

    /** A gap as it is told: "first … in 24 years". */
    record GapTold(String edtf, String words) {}

    Content {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** What a reading of one article says. */
    static Content of(EventDraft draft, DateWords dateWords) {
        return new Content(
                draft.title(),
                StatusConverter.word(draft.kind()),
                draft.status(),
                Dated.of(draft.when(), dateWords),
                draft.actors().stream().map(EventActor::of).toList(),
                draft.places().stream().map(EventPlace::of).toList(),
                SpeakerView.of(draft.speaker()),
                draft.gap()
                        .map(gap -> new GapTold(gap.interval().toString(), gap.words()))
                        .orElse(null),
                draft.inferred(),
                draft.salience());
    }

    Optional<GapTold> told() {
        return Optional.ofNullable(gap);
    }
}
