package dateline.time;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a value was worked out: the rules that made it, first to last, each with a sentence for the reader. The sentences
 * are written when they are read, for of most expressions of a text nobody asks.
 */
public final class Trace {

    /**
     * One rule's part.
     *
     * @param rule the rule's name, as the code calls it
     * @param words what it did, for a reader who does not know the code: "“Wednesday” is the Wednesday on or before …"
     */
    public record Step(String rule, String words) {}

    private final Supplier<List<Step>> steps;

    private Trace(Supplier<List<Step>> steps) {
        this.steps = steps;
    }

    public static Trace of(List<Step> steps) {
        List<Step> kept = List.copyOf(steps);
        return new Trace(() -> kept);
    }

    public static Trace of(String rule, String words) {
        return of(List.of(new Step(rule, words)));
    }

    /** One that is written each time it is read: the same each time. */
    public static Trace written(Supplier<List<Step>> steps) {
        return new Trace(steps);
    }

    public Trace then(String rule, String words) {
        return then(of(rule, words));
    }

    public Trace then(Trace next) {
        return of(Stream.concat(steps().stream(), next.steps().stream()).toList());
    }

    public List<Step> steps() {
        return steps.get();
    }

    public List<String> words() {
        return steps().stream().map(Step::words).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trace that && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    @Override
    public String toString() {
        return steps().toString();
    }
}
