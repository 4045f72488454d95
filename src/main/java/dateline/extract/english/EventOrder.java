package dateline.extract.english;

import dateline.extract.EventDraft;
import java.util.Comparator;
import java.util.List;

/** The order in which a text tells its events. */
final class EventOrder {

    private EventOrder() {}

    static List<EventDraft> byText(List<EventDraft> events) {
        return events.stream()
                .sorted(Comparator.comparing(EventDraft::origin).thenComparing(EventDraft::derivation))
                .toList();
    }
}
