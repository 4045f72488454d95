package dateline.time;

import java.util.ArrayList;
import java.util.List;

/** How a value was worked out: the rules that made it, first to last, each with a sentence for the reader. */
public record Trace(List<Step> steps) {

    /**
     * One rule's part.
     *
     * @param rule the rule's name, as the code calls it
     * @param words what it did, for a reader who does not know the code: "“Wednesday” is the Wednesday on or before …"
     */
    public record Step(String rule, String words) {}

    public Trace {
        steps = List.copyOf(steps);
    }

    public static Trace of(String rule, String words) {
        return new Trace(List.of(new Step(rule, words)));
    }

    public Trace then(String rule, String words) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(rule, words));
        return new Trace(longer);
    }

    public Trace then(Trace next) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(next.steps);
        return new Trace(longer);
    }

    public List<String> words() {
        return steps.stream().map(Step::words).toList();
    }
}
