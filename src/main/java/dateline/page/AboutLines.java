package dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above an article that are about it: who wrote it, for whom, and when it was published. Takes them away. */
final class AboutLines {

    /** How many lines above the first paragraph can be about the article. */
    private static final int DEEPEST = 8;

    /** How many lines of a standfirst can part the title from the byline. */
    private static final int LONGEST_STANDFIRST = 2;

    private static final int LONGEST_LINE = 200;

    private static final Pattern BETWEEN = Pattern.compile("\\s+[|·•]\\s+|\\s+(?=by \\p{Lu})");

    private static final Pattern NOTHING_TOLD = Pattern.compile(
            "(?i)(?:for immediate release|(?:press|news|media) release|(?:published|updated) \\d+ (?:minute|hour|day)s? ago"
                    + "|\\d+ min(?:ute)?s? read|editor: \\S+)");

    private static final Pattern LABEL = Pattern.compile("(?i)(?:published|posted|date|(?:last )?updated):?");

    private static final Pattern SOURCE = Pattern.compile("(?:Source|Publisher): (\\p{Lu}[\\p{L} .'’-]{1,40})");

    private final boolean dayAlone;

    private List<Evidence<String>> authors = List.of();
    private Optional<Evidence<String>> agency = Optional.empty();
    private Optional<Evidence<String>> publisher = Optional.empty();
    private Optional<Evidence<LocalDate>> published = Optional.empty();
    private Optional<Evidence<LocalDate>> changed = Optional.empty();

    /** @param dayAlone whether a line that is a day without a label counts */
    AboutLines(boolean dayAlone) {
        this.dayAlone = dayAlone;
    }

    List<Evidence<String>> authors() {
        return authors;
    }

    Optional<Evidence<String>> agency() {
        return agency;
    }

    Optional<Evidence<String>> publisher() {
        return publisher;
    }

    /** A day of a change counts only where no line says when it was published. */
    Optional<Evidence<LocalDate>> publishedOn() {
        return published.or(() -> changed);
    }

    /** Takes the lines at the beginning, up to the first that is not about the article. */
    void takeFrom(List<String> lines) {
        for (int taken = 0; taken < DEEPEST; taken++) {
            dropEmpty(lines);
            joinLabel(lines);
            if (lines.isEmpty() || !take(lines.get(0))) {
                return;
            }
            lines.remove(0);
        }
    }

    /** Takes them from below the standfirst, which stays, where a byline stands there. */
    void takeBelowStandfirst(List<String> lines) {
        int at = 0;
        for (int passed = 0; passed <= LONGEST_STANDFIRST && at < lines.size(); at++) {
            if (Byline.of(lines.get(at)).isPresent()) {
                takeFrom(lines.subList(at, lines.size()));
                return;
            }
            passed += lines.get(at).isEmpty() ? 0 : 1;
        }
    }

    /** Whether it is about the article, whole or in parts: "Posted on 4 March 2023 by Jo Vale". */
    boolean isOne(String line) {
        return new AboutLines(dayAlone).take(line);
    }

    private boolean take(String shown) {
        if (shown.length() > LONGEST_LINE) {
            return false;
        }
        String line = shown.replace('\u00A0', ' ');
        if (takePart(line, line)) {
            return true;
        }
        List<String> parts = List.of(BETWEEN.split(line));
        AboutLines trial = new AboutLines(dayAlone);
        return parts.size() > 1
                && parts.stream().allMatch(part -> trial.takePart(part, line))
                && parts.stream().allMatch(part -> takePart(part, line));
    }

    private boolean takePart(String part, String line) {
        String source = "the line “" + line + "”";
        Optional<Byline> byline = Byline.of(part, source).filter(found -> authors.isEmpty());
        Optional<DayLine> day = DayLine.of(part).filter(found -> dayAlone || found.labelled());
        if (byline.isPresent()) {
            authors = byline.get().authors();
            agency = agency.or(byline.get()::agency);
            publisher = publisher.or(byline.get()::publisher);
        } else if (day.isPresent()) {
            take(day.get(), source);
        } else {
            return takeOutlet(part, source) || NOTHING_TOLD.matcher(part).matches();
        }
        return true;
    }

    private void take(DayLine line, String source) {
        Optional<Evidence<LocalDate>> day = Optional.of(new Evidence<>(line.day(), source));
        if (line.ofChange()) {
            changed = changed.or(() -> day);
        } else {
            published = published.or(() -> day);
        }
    }

    /** A publisher's name alone may be a headline ("Crowds Storm State TV"): it counts beside a byline or a day. */
    private boolean takeOutlet(String part, String source) {
        Matcher named = SOURCE.matcher(part);
        boolean isNamed = named.matches();
        String name = isNamed ? named.group(1) : part;
        Optional<Evidence<String>> found = Optional.of(new Evidence<>(name, source));
        boolean beside = !authors.isEmpty() || publishedOn().isPresent();
        if (Outlets.isAgency(name)) {
            agency = agency.or(() -> found);
        } else if (isNamed || (beside && Outlets.isPublisher(name))) {
            publisher = publisher.or(() -> found);
        } else {
            return false;
        }
        return true;
    }

    /** "Published" on a line, and the day on the next. */
    private static void joinLabel(List<String> lines) {
        if (lines.size() > 1
                && LABEL.matcher(lines.get(0)).matches()
                && DayLine.of(lines.get(1)).isPresent()) {
            String label = lines.remove(0);
            lines.set(0, label + " " + lines.get(0));
        }
    }

    private static void dropEmpty(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
    }
}
