package dateline.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the language of a text by its script and its small words, and else by what its page declares: pages are often
 * said to be in the language of the program that made them.
 *
 * <p>Refuses a text of a few words, and one in which two languages have nearly the same share.
 */
final class FindLanguage {

    /** As far as this a text is looked at, in UTF-16 code units. */
    private static final int ENOUGH = 6_000;

    /** Of a text's words, the share that the small words of its language have at least. */
    private static final double LEAST_SHARE = 0.12;

    /** How much more of them its language has than the next one. */
    private static final double LEAST_LEAD = 1.1;

    private static final int LEAST_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TAG = Pattern.compile("([a-zA-Z]{2,3})(?:[-_].*)?");

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    /** Of a text's letters, the share that marks a language: Japanese has fewer of its own than of Chinese ones. */
    private static final double LEAST_LETTERS = 0.15;

    private static final Map<String, List<String>> LANGUAGES_OF = languagesOf();

    private FindLanguage() {}

    /** By the text itself. */
    static Optional<Evidence<String>> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        return byScript(beginning)
                .map(language -> new Evidence<>(language, "the letters of the text"))
                .or(() -> byWords(beginning).map(language -> new Evidence<>(language, "the words of the text")));
    }

    /** By what a page declares. */
    static List<Evidence<String>> declared(Element page, MetaTags tags, LinkedData data) {
        Element html = page.selectFirst("html");
        return Stream.of(
                        html == null
                                ? Stream.<Evidence<String>>empty()
                                : Stream.of(new Evidence<>(html.attr("lang"), "the page’s lang")),
                        tags.first("og:locale").stream(),
                        tags.first("content-language").stream(),
                        tags.first("dc.language").stream(),
                        data.first("inLanguage").stream())
                .flatMap(each -> each)
                .flatMap(each -> {
                    Matcher tag = TAG.matcher(each.value().strip());
                    return tag.matches()
                            ? Stream.of(new Evidence<>(tag.group(1).toLowerCase(Locale.ROOT), each.source()))
                            : Stream.empty();
                })
                .toList();
    }

    private static Optional<String> byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLetter(letter)) {
                all++;
                String language = letter < 0x370 ? null : BY_SCRIPT.get(UnicodeScript.of(letter));
                if (language != null) {
                    letters.merge(language, 1, Integer::sum);
                }
            }
        }
        double least = Math.max(LEAST_WORDS, LEAST_LETTERS * all);
        return Stream.of("ja", "ko", "zh", "el", "he", "th", "hi")
                .filter(language -> letters.getOrDefault(language, 0) >= least)
                .findFirst();
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        Matcher word = WORD.matcher(text);
        int words = 0;
        while (word.find()) {
            words++;
            for (String language : LANGUAGES_OF.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        List<Entry<String, Integer>> best = hits.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .limit(2)
                .toList();
        int first = best.isEmpty() ? 0 : best.get(0).getValue();
        int second = best.size() < 2 ? 0 : best.get(1).getValue();
        boolean clear = words >= LEAST_WORDS && first >= LEAST_SHARE * words && first >= LEAST_LEAD * second;
        return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    private static Map<String, List<String>> languagesOf() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(FindLanguage.class.getResourceAsStream("/dateline/page/languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(it -> !it.startsWith("#")).toList()) {
                String language = line.substring(0, line.indexOf(':'));
                Stream.of(line.substring(language.length() + 1).strip().split(" "))
                        .distinct()
                        .forEach(word -> languages
                                .computeIfAbsent(word, any -> new ArrayList<>())
                                .add(language));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        languages.values().forEach(each -> each.sort(Comparator.naturalOrder()));
        return languages;
    }
}
