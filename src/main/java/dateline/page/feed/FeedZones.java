package dateline.page.feed;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the zone at the end of a time.
 *
 * <p>Takes "Z", "GMT", "+0200", "-05:00", "+2", "GMT+1", "EDT", "PT", "Europe/Berlin". Refuses the single letters of RFC
 * 822, which RFC 2822 takes back, and names that it does not know.
 */
final class FeedZones {

    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC|UT)?\\s?([+-])(\\d{1,2})(?::?([0-5]\\d))?(?:\\s?\\([^)]*\\))?");

    private static final Map<String, String> FIXED = named(
            "Z UT UTC GMT WET",
            "+0",
            "BST WEST",
            "+1",
            "CET MET",
            "+1",
            "CEST MEST",
            "+2",
            "EET SAST CAT",
            "+2",
            "EEST MSK EAT",
            "+3",
            "PKT",
            "+5",
            "IST",
            "+05:30",
            "WIB ICT",
            "+7",
            "HKT SGT AWST PHT",
            "+8",
            "JST KST",
            "+9",
            "AEST",
            "+10",
            "AEDT",
            "+11",
            "NZST",
            "+12",
            "NZDT",
            "+13",
            "EST",
            "-5",
            "EDT",
            "-4",
            "CST",
            "-6",
            "CDT",
            "-5",
            "MST",
            "-7",
            "MDT",
            "-6",
            "PST",
            "-8",
            "PDT",
            "-7",
            "AKST",
            "-9",
            "AKDT",
            "-8",
            "HST",
            "-10",
            "ART BRT",
            "-3",
            "ADT",
            "-3",
            "AST",
            "-4",
            "NST",
            "-03:30",
            "NDT",
            "-02:30");

    /** Names that stand for summer and winter. */
    private static final Map<String, String> SEASONAL = named(
            "ET",
            "America/New_York",
            "CT",
            "America/Chicago",
            "MT",
            "America/Denver",
            "PT",
            "America/Los_Angeles",
            "UK",
            "Europe/London");

    private FeedZones() {}

    static Optional<ZoneOffset> read(String words, LocalDateTime at) {
        String name = words.strip();
        Matcher offset = OFFSET.matcher(name.toUpperCase(Locale.ROOT));
        try {
            if (offset.matches()) {
                int minutes = Integer.parseInt(offset.group(2)) * 60
                        + Optional.ofNullable(offset.group(3))
                                .map(Integer::parseInt)
                                .orElse(0);
                return Optional.of(ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes));
            }
            String known = name.toUpperCase(Locale.ROOT).replaceAll("[().]", "");
            if (FIXED.containsKey(known)) {
                return Optional.of(ZoneOffset.of(FIXED.get(known)));
            }
            String region = SEASONAL.getOrDefault(known, name);
            return region.contains("/")
                    ? Optional.of(ZoneId.of(region).getRules().getOffset(at))
                    : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> named(String... pairs) {
        Map<String, String> zones = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (String name : pairs[i].split(" ")) {
                zones.put(name, pairs[i + 1]);
            }
        }
        return Map.copyOf(zones);
    }
}
