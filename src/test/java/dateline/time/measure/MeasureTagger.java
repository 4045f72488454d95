package dateline.time.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the figures of TempEval-3 for pairs of gold and input files: GOLD IN [GOLD IN …]. */
public final class MeasureTagger {

    private MeasureTagger() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length % 2 != 0) {
            throw new IllegalArgumentException("usage: MeasureTagger GOLD.jsonl TEXTS.in.jsonl [GOLD TEXTS ...]");
        }
        for (int i = 0; i < args.length; i += 2) {
            Map<String, List<Annotation>> system =
                    TagFile.tag(Path.of(args[i + 1])).stream().collect(Collectors.groupingBy(Annotation::doc));
            System.out.println(args[i] + ": " + Score.of(Annotation.read(Path.of(args[i])), system));
        }
    }
}
