package dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below an article: who it came from, and the page's boilerplate.
 *
 * <p>Takes, as whole lines: "– Reuters", "According to the news on Radio New Zealand", "Source: AP", "Reporting by A and B;
 * Editing by C", "Related News", "Leave a Reply", "Back to top button". Refuses: the same words within a sentence, and
 * anything after which a paragraph of the article still follows.
 */
record Signature(
        Optional<Evidence<String>> agency, Optional<Evidence<String>> publisher, List<Evidence<String>> authors) {

    private static final Set<String> BOILERPLATE = Set.of(
            "advertisement",
            "back to top",
            "back to top button",
            "comments",
            "leave a comment",
            "leave a reply",
            "more from author",
            "more on this story",
            "most read",
            "most viewed",
            "newsletter",
            "post a comment",
            "previous article",
            "next article",
            "read more",
            "read next",
            "recommended",
            "related",
            "related articles",
            "related news",
            "related posts",
            "related stories",
            "related topics",
            "share",
            "share this",
            "share this article",
            "sign up",
            "subscribe",
            "tags",
            "trending",
            "you may also like",
            "you might also like");

    /** What a form or a footer says; invitations only as a line of their own, without a full stop. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|©|copyright ©"
                    + "|all rights reserved).*|(?:sign up (?:for|to)|subscribe to|follow us on|click here to) [^.?]*");

    private static final Pattern AGENCY = Pattern.compile("[-–—]{1,2}\\s*(\\p{Lu}[\\p{L}.&' ]{1,40})");

    private static final Pattern PUBLISHER = Pattern.compile(
            "(?i:according to the news on|first published (?:on|by|in)|originally published (?:on|by|in)|source:|via:)\\s*"
                    + "(\\p{Lu}[^.!?]{1,60})\\.?");

    private static final Pattern REPORTING = Pattern.compile("\\(?(?i:(?:additional )?reporting by) ([^;.)]+).*");

    /** A line longer than this is a paragraph of the article, whatever it begins with. */
    private static final int LONGEST_LINE = 160;

    static Signature takeFrom(List<String> lines) {
        Optional<Evidence<String>> agency = Optional.empty();
        Optional<Evidence<String>> publisher = Optional.empty();
        List<Evidence<String>> authors = List.of();
        for (int last = lines.size() - 1; last > 0; last--) {
            String line = lines.get(last);
            Matcher byAgency = AGENCY.matcher(line);
            Matcher byPublisher = PUBLISHER.matcher(line);
            Matcher reporting = REPORTING.matcher(line);
            if (byAgency.matches()) {
                agency = Optional.of(new Evidence<>(byAgency.group(1).strip(), source(line)));
            } else if (byPublisher.matches()) {
                publisher = Optional.of(new Evidence<>(byPublisher.group(1).strip(), source(line)));
            } else if (reporting.matches() && line.length() <= LONGEST_LINE) {
                authors = Byline.names(reporting.group(1), source(line));
            } else if (!line.isEmpty() && !boilerplate(line)) {
                break;
            }
            lines.remove(last);
        }
        return new Signature(agency, publisher, authors);
    }

    private static boolean boilerplate(String line) {
        String plain =
                line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
        return BOILERPLATE.contains(plain)
                || (line.length() <= LONGEST_LINE && FORM.matcher(line).matches());
    }

    private static String source(String line) {
        return "the line “" + line + "”";
    }
}
