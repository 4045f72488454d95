package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency that a report begins with; it stays there, as it belongs to the report.
 *
 * <p>Takes "SANTIAGO, April 2 (AP) -", "MOSCOW, October 12. /TASS/.", "Guwahati, India (AFP) -", "Oct 12 (Reuters) -" and
 * "Geneva, 12 October 2026 –". Refuses brackets within a sentence. A day without a year stays unknown.
 *
 * @param words the whole of it, to the letter
 */
record Dateline(String words, Optional<String> agency, Optional<LocalDate> day) {

    /** A standfirst and a caption may stand above it. */
    private static final int DEEPEST = 3;

    private static final int LONGEST = 140;

    private static final String DASH = "\\.? ?[-–—―−_]+";

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}";

    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";

    private static final String DAY = "(?:\\d{1,2} \\p{L}{3,12}|\\p{L}{3,12}\\.? \\d{1,2})";

    private static final String ANY_AGENCY = "(?<agency>\\p{Lu}[\\p{L} ]{1,20})";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(CAPITALS + "(?:, [^()]{1,40})? \\(" + ANY_AGENCY + "\\)" + DASH),
            Pattern.compile(CAPITALS + "(?:, [^()/]{1,40})? /" + ANY_AGENCY + "/(?:" + DASH + "|\\.)"),
            Pattern.compile("(?:" + CAPITALS + "(?:, [^()]{1,40})?|" + PLACE + ", [^()]{1,40}|" + DAY
                    + ") \\((?<agency>(?i:" + Outlets.AGENCY + "))\\)(?:" + DASH + "|:)"),
            Pattern.compile("(?!(?:On|In|By|Since|From|Until|To) |\\p{L}+day,)" + PLACE + "(?:, " + PLACE + ")?, " + DAY
                    + ",? \\d{4}(?<agency>)(?: ?[–—:]| -{1,2} )"));

    static Optional<Dateline> of(String line) {
        String start = line.substring(0, Math.min(LONGEST, line.length())).replace('\u00A0', ' ');
        return FORMS.stream()
                .map(form -> form.matcher(start))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(found -> new Dateline(
                        found.group().strip(),
                        Optional.of(found.group("agency").strip()).filter(name -> !name.isEmpty()),
                        DayInWords.of(false).first(found.group())));
    }

    /** The one that the first of the lines have; without a day where others have other days, as in a round-up. */
    static Optional<Dateline> in(List<String> lines) {
        long days = lines.stream()
                .flatMap(line -> of(line).stream())
                .flatMap(found -> found.day().stream())
                .distinct()
                .limit(2)
                .count();
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .limit(DEEPEST)
                .flatMap(line -> of(line).stream())
                .findFirst()
                .map(found -> days > 1 ? new Dateline(found.words(), found.agency(), Optional.empty()) : found);
    }

    Optional<Evidence<String>> agencyFound() {
        return agency.map(name -> new Evidence<>(name, source()));
    }

    Optional<Evidence<LocalDate>> dayFound() {
        return day.map(found -> new Evidence<>(found, source()));
    }

    private String source() {
        return "the dateline “" + words + "”";
    }
}
