package dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that names who wrote an article, and for whom.
 *
 * <p>Takes "By Josh Smith and Ju-min Park for Reuters", "By Amina Khalil, Reuters", "By Amina Khalil (Reuters)", "By Jo Vale, Political Editor": neither
 * an agency nor a role is a person. Refuses a "By" that begins a sentence ("By Monday the river had risen.").
 *
 * @param publisher a paper or broadcaster, where that is named in the agency's place
 */
record Byline(List<Evidence<String>> authors, Optional<Evidence<String>> agency, Optional<Evidence<String>> publisher) {

    /** Longer lines are sentences. */
    private static final int LONGEST = 200;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|von|van|der|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){0,4}";

    private static final Pattern FORM = Pattern.compile("(?i:by)\\s+(" + NAME + "(?:(?:,| and|, and| &) (?:the )?"
            + NAME + ")*)(?:(?:,? (?:for|of)| \\|) ((?:the )?" + NAME + ")| \\(((?i:" + Outlets.AGENCY + "))\\))?");

    static Optional<Byline> of(String line) {
        return of(line, "the line “" + line + "”");
    }

    /** @param source where the words stand, for a reader */
    static Optional<Byline> of(String words, String source) {
        Matcher byline = FORM.matcher(words);
        if (words.length() > LONGEST || !byline.matches()) {
            return Optional.empty();
        }
        List<Evidence<String>> named = names(byline.group(1), source);
        Optional<Evidence<String>> behind = Optional.ofNullable(byline.group(2))
                .or(() -> Optional.ofNullable(byline.group(3)))
                .map(name -> new Evidence<>(name, source));
        return Optional.of(new Byline(
                people(named, byline.group(1)),
                behind.filter(name -> !Outlets.isPublisher(name.value())).or(() -> named.stream()
                        .flatMap(name -> Outlets.agency(name.value()).stream())
                        .map(name -> new Evidence<>(name, source))
                        .findFirst()),
                Stream.concat(behind.stream(), named.stream())
                        .filter(name -> Outlets.isPublisher(name.value()))
                        .findFirst()));
    }

    private static List<Evidence<String>> people(List<Evidence<String>> named, String together) {
        return named.stream()
                .filter(name -> !Outlets.isAgency(name.value())
                        && !Outlets.isPublisher(name.value())
                        && !Outlets.isRole(name.value())
                        && !isPlaceBehind(name.value(), together))
                .toList();
    }

    /** "Jo Vale, Brannock": one word behind a comma, where people have a first name and another. */
    private static boolean isPlaceBehind(String name, String together) {
        return !name.contains(" ")
                && together.endsWith(", " + name)
                && together.substring(0, together.indexOf(',')).contains(" ");
    }

    /** @param together names with commas or "and" between them; a place behind one of them is dropped */
    static List<Evidence<String>> names(String together, String source) {
        List<Evidence<String>> names = new ArrayList<>();
        for (String name : together.split("\\s*(?:,\\s*and\\s|,|\\sand\\s|&)\\s*")) {
            String alone = name.replaceFirst(" in \\p{Lu}.*", "").strip();
            if (!alone.isEmpty()) {
                names.add(new Evidence<>(alone, source));
            }
        }
        return names;
    }
}
