package dateline.extract.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extract.Status;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import dateline.time.Anchor;
import dateline.time.Edtf;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import dateline.time.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures anchoring and factuality on event mentions in MEANTIME's form. The event words and the time mentions are
 * those of the gold; what is measured is which date each word gets, and whether it happened.
 */
final class MeasureMeantime {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WITHIN = Set.of("IS_INCLUDED", "inv:INCLUDES", "SIMULTANEOUS", "inv:SIMULTANEOUS");

    private final Lexicon lexicon = Lexicon.load();
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Map<String, int[]> factuality = new TreeMap<>();
    private final boolean errors;
    private int anchored;
    private int right;
    private int published;

    private MeasureMeantime(boolean errors) {
        this.errors = errors;
    }

    /** Prints the figures and, where wanted, each word read otherwise. */
    static void measure(String eventFile, String textFile, String timeFile, boolean errors) throws IOException {
        MeasureMeantime measure = new MeasureMeantime(errors);
        Map<String, List<JsonNode>> events = byDoc(eventFile);
        Map<String, List<JsonNode>> times = byDoc(timeFile);
        for (List<JsonNode> doc : byDoc(textFile).values()) {
            String name = doc.get(0).get("doc").asText();
            measure.read(doc.get(0), events.getOrDefault(name, List.of()), times.getOrDefault(name, List.of()));
        }
        measure.print();
    }

    private static Map<String, List<JsonNode>> byDoc(String file) throws IOException {
        Map<String, List<JsonNode>> docs = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            JsonNode node = JSON.readTree(line);
            docs.computeIfAbsent(node.get("doc").asText(), d -> new ArrayList<>())
                    .add(node);
        }
        return docs;
    }

    private void read(JsonNode doc, List<JsonNode> events, List<JsonNode> times) {
        String text = doc.get("text").asText();
        LocalDate day = LocalDate.parse(doc.get("dct").asText());
        List<TimeMention> mentions = times.stream()
                .flatMap(node -> mention(text, node).stream())
                .sorted(Comparator.comparing(TimeMention::span))
                .toList();
        List<Parse> parses =
                new SentenceParser(lexicon, gazetteer).parses(text, new SentenceSplitter().split(text), mentions);
        Cast cast = ActorFinder.cast(parses, lexicon, gazetteer);
        List<JsonNode> gold = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (JsonNode event : events) {
            if (!event.get("text").asText().isEmpty()
                    && seen.add(event.get("begin").asInt())) {
                telling(text, parses, cast, event).ifPresent(telling -> {
                    gold.add(event);
                    tellings.add(telling);
                });
            }
        }
        List<Told> told = new Anchoring(text, Anchor.of(day), lexicon, Leads.of(parses)).place(tellings);
        for (int i = 0; i < gold.size(); i++) {
            count(gold.get(i), told.get(i), day);
        }
    }

    private static Optional<TimeMention> mention(String text, JsonNode node) {
        String value = node.get("value").asText();
        Span span = Span.of(
                text.offsetByCodePoints(0, node.get("begin").asInt()),
                text.offsetByCodePoints(0, node.get("end").asInt()));
        Trace trace = Trace.of("gold", value);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        boolean date = value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?(T.*)?");
        Reading reading =
                date ? Reading.placed(Edtf.parse(value.replaceAll("T.*", ""))) : Reading.unplaced(Reading.Reason.VAGUE);
        return Optional.of(
                new TimeMention(span, TimexType.valueOf(node.get("type").asText()), value, reading, trace));
    }

    private Optional<Telling> telling(String text, List<Parse> parses, Cast cast, JsonNode event) {
        int begin = text.offsetByCodePoints(0, event.get("begin").asInt());
        for (Parse parse : parses) {
            if (parse.sentence().span().contains(begin)) {
                int word = parse.wordAt(Span.of(begin, begin + 1));
                return candidate(parse, word).map(candidate -> {
                    Verdict verdict = verdict(parse, candidate, word);
                    List<Party> agents = candidate
                            .clause()
                            .map(c -> cast.of(parse, c.subjects()))
                            .orElse(List.of());
                    return new Telling(candidate, verdict, agents, List.of(), Optional.empty());
                });
            }
        }
        return Optional.empty();
    }

    /** As the reader has it; what it makes no event of, being no fact yet ("to supply", "could push"), is to come. */
    private static Verdict verdict(Parse parse, Candidate candidate, int word) {
        Clause clause = candidate.clause().orElseThrow();
        Verdict fact = new Verdict(Status.HAPPENED, "");
        boolean verb = clause.verb().first() <= word && word < clause.verb().end();
        if (candidate.byNoun() || !verb) {
            return parse.phraseAt(word)
                    .flatMap(phrase -> NounStatus.read(parse, phrase))
                    .orElse(fact);
        }
        boolean open =
                clause.verb().tense() == Tense.INFINITIVE || clause.verb().tense() == Tense.POSSIBLE;
        return StatusReader.read(parse, clause, true).orElse(open ? new Verdict(Status.PLANNED, "") : fact);
    }

    /** The clause of the verb at the word, or the noun at it with the clause around it. */
    private Optional<Candidate> candidate(Parse parse, int word) {
        Optional<Clause> clause = parse.clauses().stream()
                .filter(c -> c.verb().first() <= word && word < c.verb().end())
                .findFirst();
        if (clause.isPresent()) {
            return Optional.of(new Candidate(
                    parse,
                    dateline.extract.Kind.OTHER,
                    clause.get().verb().lemma(),
                    word,
                    Optional.empty(),
                    clause,
                    Candidate.Sort.VERB));
        }
        Optional<Phrase> phrase = parse.phraseAt(word);
        boolean dated = phrase.flatMap(p -> NounDate.of(parse, p)).isPresent();
        return parse.clauseOf(word)
                .or(() -> parse.clauses().stream().findFirst())
                .map(c -> new Candidate(
                        parse,
                        dateline.extract.Kind.OTHER,
                        parse.word(Math.min(word, parse.words().size() - 1)).lemma(),
                        Math.min(word, parse.words().size() - 1),
                        dated ? phrase : Optional.empty(),
                        Optional.of(c),
                        dated ? Candidate.Sort.DATED_NOUN : Candidate.Sort.VERB));
    }

    private void count(JsonNode gold, Told told, LocalDate day) {
        Placing placing = told.placing();
        Telling telling = told.telling();
        Set<String> values = new HashSet<>();
        for (JsonNode link : gold.get("tlinks")) {
            if (WITHIN.contains(link.get(0).asText()) && link.get(1).asText().matches("\\d{4}-\\d\\d-\\d\\d")) {
                values.add(link.get(1).asText());
            }
        }
        if (!values.isEmpty()) {
            boolean hit = placing.day().map(d -> values.contains(d.toString())).orElse(false);
            anchored++;
            right += hit ? 1 : 0;
            published += values.contains(day.toString()) ? 1 : 0;
            if (!hit && errors) {
                System.out.println(values + " read " + placing.when() + " " + placing.basis() + " ["
                        + gold.get("text").asText() + "] "
                        + telling.candidate()
                                .parse()
                                .text(0, telling.candidate().parse().words().size()));
            }
        }
        if (gold.hasNonNull("time") && !gold.get("time").asText().isEmpty() && gold.hasNonNull("polarity")) {
            factual(gold, telling, told.status(Optional.of(day)));
        }
    }

    private void factual(JsonNode gold, Telling telling, Status status) {
        String want = gold.get("polarity").asText().equals("NEG")
                ? "negated"
                : gold.get("time").asText().equals("FUTURE") ? "planned" : "happened";
        String read =
                switch (status) {
                    case DENIED -> "negated";
                    case PLANNED -> "planned";
                    default -> "happened";
                };
        factuality.computeIfAbsent(want, w -> new int[3])[read.equals(want) ? 0 : 1]++;
        if (!read.equals(want)) {
            factuality.computeIfAbsent(read, w -> new int[3])[2]++;
            if (errors) {
                System.out.println(want + " read " + read + " ["
                        + gold.get("text").asText() + "] "
                        + telling.candidate()
                                .parse()
                                .text(0, telling.candidate().parse().words().size()));
            }
        }
    }

    private void print() {
        System.out.printf(
                "anchored right: %d of %d = %.3f (always the publication day: %.3f)%n",
                right, anchored, (double) right / anchored, (double) published / anchored);
        int all = factuality.values().stream().mapToInt(c -> c[0] + c[1]).sum();
        double macro = 0;
        double baseline = 0;
        for (Map.Entry<String, int[]> status : factuality.entrySet()) {
            int[] c = status.getValue();
            double f1 = 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
            boolean happened = status.getKey().equals("happened");
            double always = happened ? 2.0 * (c[0] + c[1]) / (c[0] + c[1] + all) : 0;
            System.out.printf(
                    "%s: recall %d of %d, precision %d of %d, F1 %.3f (always happened: %.3f)%n",
                    status.getKey(), c[0], c[0] + c[1], c[0], c[0] + c[2], f1, always);
            macro += f1 / factuality.size();
            baseline += always / factuality.size();
        }
        System.out.printf("macro-F1 %.3f (always happened: %.3f)%n", macro, baseline);
    }
}
