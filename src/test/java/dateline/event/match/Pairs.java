package dateline.event.match;

import dateline.event.match.Told.Said;
import dateline.extract.Actor;
import dateline.extract.EventDraft.Derivation;
import dateline.extract.Kind;
import dateline.extract.Place;
import dateline.extract.Status;
import dateline.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pairs of {@code src/test/corpus/event/pairs.txt}. */
final class Pairs {

    /** @param expected "same", "different" or "conflict: …" */
    record Pair(String expected, Told one, Told other) {

        String outcome() {
            Likeness likeness = Comparison.of(one, other);
            if (likeness instanceof Likeness.Conflict conflict) {
                return "conflict: "
                        + String.join(
                                " ",
                                conflict.matters().stream()
                                        .sorted()
                                        .map(matter -> matter.name().toLowerCase(Locale.ROOT))
                                        .toList());
            }
            return likeness instanceof Likeness.Same ? "same" : "different";
        }
    }

    private static final int LINES = 7;

    private Pairs() {}

    static List<Pair> all() {
        try {
            String[] blocks = Files.readString(Path.of("src", "test", "corpus", "event", "pairs.txt"))
                    .split("\n\n");
            return Arrays.stream(blocks).skip(1).map(Pairs::pair).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pair pair(String block) {
        List<String> lines = block.strip().lines().toList();
        if (lines.size() != LINES) {
            throw new IllegalArgumentException("not a pair: " + block);
        }
        return new Pair(lines.get(0), told(lines.subList(1, 4)), told(lines.subList(4, 7)));
    }

    private static Told told(List<String> lines) {
        String[] head = Arrays.stream((lines.get(0) + " ").split("\\|"))
                .map(String::strip)
                .toArray(String[]::new);
        Kind kind = Kind.valueOf(head[1].toUpperCase(Locale.ROOT));
        Derivation derivation = kind == Kind.GAP ? Derivation.GAP : Derivation.TOLD;
        return Told.of(
                derivation,
                kind,
                Status.valueOf(head[2].toUpperCase(Locale.ROOT)),
                Edtf.parse(head[0]).interval(),
                new Said(
                        lines.get(1),
                        lines.get(2),
                        parts(head[3])
                                .map(name -> new Actor(name, Actor.Role.AGENT))
                                .toList(),
                        parts(head[4]).map(Pairs::place).toList()));
    }

    private static Stream<String> parts(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Place place(String told) {
        return told.matches(".* [A-Z]{2}")
                ? new Place(told.substring(0, told.length() - 3), Optional.of(told.substring(told.length() - 2)))
                : new Place(told, Optional.empty());
    }
}
