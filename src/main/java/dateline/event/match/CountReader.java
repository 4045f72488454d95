package dateline.event.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the counts of a sentence: how many were killed, hurt, held, fired, paid. */
final class CountReader {

    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20));

    private static final Map<String, Double> SCALE =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    /** A number, with what loosens it before it and a scale after it. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,-])(?:(?<loose>at least|no fewer than|more than|over|up to"
                    + "|as many as|about|around|some|nearly|almost|roughly|fewer than|less than)\\s+)?(?<money>[$€£])?"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|"
                    + String.join("|", IN_WORDS.keySet())
                    + ")(?:\\s+(?<scale>thousand|million|billion|trillion))?(?![\\w]|[.,]\\d|:\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[’'][\\p{L}]+)?");

    private static final Map<String, Set<String>> HARM = Map.of(
            "dead",
                    Set.of(
                            "dead",
                            "killed",
                            "killing",
                            "kills",
                            "kill",
                            "died",
                            "die",
                            "dies",
                            "deaths",
                            "lives",
                            "fatalities",
                            "drowned"),
            "hurt",
                    Set.of(
                            "injured",
                            "injuring",
                            "injures",
                            "injuries",
                            "wounded",
                            "wounding",
                            "wounds",
                            "hurt",
                            "hurting"),
            "missing", Set.of("missing"),
            "held", Set.of("arrested", "arrests", "detained", "detaining", "arresting"));

    /** What is counted without telling of the event: times, and words that stand for anybody. */
    private static final Set<String> NOTHING = Set.of(
            "year",
            "years",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "second",
            "seconds",
            "am",
            "pm",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "of",
            "and",
            "or",
            "to",
            "in",
            "on",
            "at",
            "the",
            "times",
            "percent",
            "point",
            "points",
            "people",
            "persons",
            "other",
            "others",
            "more",
            "sides",
            "leaders",
            "countries",
            "a",
            "an",
            "by",
            "was",
            "were",
            "is",
            "are",
            "with",
            "for",
            "from",
            "after",
            "before",
            "when",
            "as",
            "that");

    private static final Pattern MAGNITUDE =
            Pattern.compile("(\\d\\.\\d)[- ]magnitude|magnitude (?:of )?(\\d\\.\\d)", Pattern.CASE_INSENSITIVE);

    /** Agencies measure the same quake a little differently. */
    private static final double ROUNDED = 0.15;

    private static final double ABOUT = 0.15;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int NEAR = 4;

    private CountReader() {}

    static List<Count> read(String sentence) {
        List<Count> counts = new ArrayList<>();
        Matcher magnitude = MAGNITUDE.matcher(sentence);
        while (magnitude.find()) {
            double value = Double.parseDouble(magnitude.group(magnitude.group(1) == null ? 2 : 1));
            counts.add(new Count("magnitude", value - ROUNDED, value + ROUNDED, magnitude.group()));
        }
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            if (!isYear(number.group("number"))) {
                subject(sentence, number).ifPresent(of -> counts.add(count(of, number)));
            }
        }
        return counts;
    }

    private static boolean isYear(String digits) {
        return digits.matches("\\d{4}")
                && Integer.parseInt(digits) >= FIRST_YEAR
                && Integer.parseInt(digits) <= LAST_YEAR;
    }

    /** What the number counts: a harm told near it, else money, else the noun after it. */
    private static Optional<String> subject(String sentence, Matcher number) {
        if (number.group("money") != null) {
            return Optional.of(number.group("money"));
        }
        List<String> after = words(sentence.substring(number.end(), clauseEnd(sentence, number.end())));
        Optional<String> harmAfter =
                after.stream().limit(NEAR).flatMap(word -> harm(word).stream()).findFirst();
        if (harmAfter.isPresent()) {
            return harmAfter;
        }
        List<String> before = words(sentence.substring(0, number.start()));
        Optional<String> harmBefore = before.isEmpty() ? Optional.empty() : harm(before.get(before.size() - 1));
        if (harmBefore.isPresent()) {
            return harmBefore;
        }
        if (String.join(" ", before.subList(Math.max(0, before.size() - NEAR), before.size()))
                .contains("death toll")) {
            return Optional.of("dead");
        }
        return after.stream()
                .findFirst()
                .filter(word -> !NOTHING.contains(word))
                .map(CountReader::singular);
    }

    /** Up to the next number or the end of the clause: what is said beyond is said of something else. */
    private static int clauseEnd(String sentence, int from) {
        Matcher end = Pattern.compile("[,;:.]|\\d| and ").matcher(sentence);
        return end.find(from) ? end.start() : sentence.length();
    }

    private static Optional<String> harm(String word) {
        return HARM.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static Count count(String of, Matcher number) {
        String told = number.group("number").toLowerCase(Locale.ROOT);
        double plain = IN_WORDS.containsKey(told) ? IN_WORDS.get(told) : Double.parseDouble(told.replace(",", ""));
        String scale = number.group("scale");
        double value = plain * (scale == null ? 1 : SCALE.get(scale.toLowerCase(Locale.ROOT)));
        String loose =
                number.group("loose") == null ? "" : number.group("loose").toLowerCase(Locale.ROOT);
        String words = number.group().strip() + (of.length() == 1 ? "" : " " + of);
        return switch (loose) {
            case "" -> new Count(of, value, value, words);
            case "at least", "no fewer than", "more than", "over" ->
                new Count(of, value, Double.POSITIVE_INFINITY, words);
            case "up to", "as many as", "fewer than", "less than" -> new Count(of, 0, value, words);
            default -> new Count(of, value * (1 - ABOUT), value * (1 + ABOUT), words);
        };
    }
}
