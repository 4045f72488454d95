package dateline.event;

import dateline.event.EventView.SpeakerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a field of an event holds, for the readers of its history. */
final class FieldWords {

    private FieldWords() {}

    /** @param field one of those that can be corrected, by its name in the API */
    static String of(String field, Content content) {
        return switch (field) {
            case "title" -> content.title();
            case "when" -> when(content.when());
            case "status" -> StatusConverter.word(content.status());
            case "speaker" -> speaker(content.speaker());
            case "actors" ->
                names(content.actors().stream().map(EventActor::name).toList());
            case "places" ->
                names(content.places().stream().map(EventPlace::name).toList());
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    private static String when(Dated when) {
        if (when.isPlaced()) {
            return when.words();
        }
        return when.words().isEmpty() ? "undated" : "undated (“" + when.words() + "”)";
    }

    private static String speaker(@Nullable SpeakerView speaker) {
        if (speaker == null) {
            return "nobody";
        }
        return speaker.via() == null ? speaker.name() : speaker.name() + ", via " + speaker.via();
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
