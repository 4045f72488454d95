package dateline.extract.english;

import java.util.List;
import java.util.Optional;

/** Reads the name at the end of a run of names: "Chinese President Xi Jinping" is Xi Jinping, a person of China. */
final class NameReader {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    /**
     * A name with what stands before it.
     *
     * @param text the name alone
     * @param role the title or role before it, in lower case
     * @param country the country named before it
     */
    record Named(String text, Optional<String> role, Optional<String> country, Optional<Gazetteer.Entry> place) {}

    NameReader(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The name that ends at {@code end}, not reaching before {@code from}; empty where the last word is no name. */
    Optional<Named> read(List<Word> words, int from, int end) {
        int first = end;
        while (first > from && words.get(first - 1).is(Part.NAME)) {
            first--;
        }
        if (first == end) {
            return Optional.empty();
        }
        Optional<String> role = roleBefore(words, from, first);
        Optional<String> country = countryBefore(words, from, first);
        if (lexicon.organizationWord(words.get(end - 1).text()) && end - first > 1) {
            return Optional.of(new Named(join(words, first, end), role, country, Optional.empty()));
        }
        int titled = afterTitle(words, first, end);
        if (titled > first) {
            country = countryBefore(words, from, titled).or(optional(country));
            boolean office = titled - first > 2 && words.get(titled - 2).lower().equals("of");
            role = Optional.of(
                    lexicon.singular(words.get(office ? titled - 3 : titled - 1).lower()));
            first = titled;
        }
        Optional<Gazetteer.Entry> whole = gazetteer.find(join(words, first, end));
        while (first < end
                && whole.filter(e -> e.sort() != Gazetteer.Sort.DEMONYM).isEmpty()) {
            int length = modifier(words, first, end);
            if (length == 0) {
                break;
            }
            String text = join(words, first, first + length);
            Optional<Gazetteer.Entry> entry = gazetteer.find(text);
            country = entry.map(Gazetteer.Entry::country).or(optional(country));
            if (entry.isEmpty()) {
                role = Optional.of(Lexicon.lower(text));
            }
            first += length;
            whole = first < end ? gazetteer.find(join(words, first, end)) : Optional.empty();
        }
        if (first == end) {
            return Optional.empty();
        }
        return Optional.of(new Named(join(words, first, end), role, country, whole));
    }

    /** "Environment Minister Robert Hill": where the name begins behind its last title. */
    private int afterTitle(List<Word> words, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            boolean office = words.get(i - 1).lower().equals("of")
                    && i > first + 1
                    && lexicon.role(words.get(i - 2).lower());
            if (office) {
                return i + 1;
            }
            if (lexicon.role(words.get(i).lower())
                    || lexicon.role(lexicon.singular(words.get(i).lower()))) {
                return i + 1;
            }
        }
        return first;
    }

    private static <T> java.util.function.Supplier<Optional<T>> optional(Optional<T> value) {
        return () -> value;
    }

    /** The length of the nation or title at {@code at}; 0 where the name itself begins. */
    private int modifier(List<Word> words, int at, int end) {
        int most = gazetteer.begins(words.get(at).text()) ? Math.min(Gazetteer.LONGEST, end - at) : 0;
        for (int length = most; length > 0; length--) {
            Optional<Gazetteer.Entry> entry = gazetteer.find(join(words, at, at + length));
            if (entry.isPresent() && (entry.get().sort() == Gazetteer.Sort.DEMONYM || at + length < end)) {
                boolean nation = entry.get().sort() == Gazetteer.Sort.DEMONYM
                        || entry.get().sort() == Gazetteer.Sort.COUNTRY;
                return nation ? length : 0;
            }
        }
        String lower = words.get(at).lower();
        return lexicon.role(lower) || lexicon.role(lexicon.singular(lower)) || lexicon.beforeRole(lower) ? 1 : 0;
    }

    private Optional<String> roleBefore(List<Word> words, int from, int first) {
        for (int i = first - 1; i >= from; i--) {
            String singular = lexicon.singular(words.get(i).lower());
            if (lexicon.role(words.get(i).lower()) || lexicon.role(singular)) {
                return Optional.of(singular);
            }
        }
        return Optional.empty();
    }

    Optional<String> countryBefore(List<Word> words, int from, int first) {
        for (int i = from; i < first; i++) {
            int most = gazetteer.begins(words.get(i).text()) ? Math.min(3, first - i) : 0;
            for (int length = most; length > 0; length--) {
                Optional<Gazetteer.Entry> entry = gazetteer.find(join(words, i, i + length));
                if (entry.isPresent()) {
                    return Optional.of(entry.get().country());
                }
            }
        }
        return Optional.empty();
    }

    static String join(List<Word> words, int first, int end) {
        StringBuilder text = new StringBuilder(words.get(first).text());
        for (int i = first + 1; i < end; i++) {
            text.append(words.get(i).is(Part.GENITIVE) ? "" : " ")
                    .append(words.get(i).text());
        }
        return text.toString();
    }
}
