package dateline.bookmark;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of a text that are to be found again when the text is another one, by a TextQuoteSelector and a
 * TextPositionSelector of the W3C's Web Annotation Data Model.
 *
 * @param exact the words
 * @param before the text just before them
 * @param after the text just after them
 * @param span where they stood, in UTF-16 code units
 */
record Passage(String exact, String before, String after, Span span) {

    /** How much of the text beside the words is kept. */
    private static final int BESIDE = 32;

    static Passage of(String text, Span span) {
        int before = whole(text, Math.max(0, span.startInclusive() - BESIDE));
        int after = whole(text, Math.min(text.length(), span.endExclusive() + BESIDE));
        return new Passage(
                span.in(text),
                text.substring(before, span.startInclusive()),
                text.substring(span.endExclusive(), after),
                span);
    }

    /**
     * Where the words stand in a text: where they stood, or else at the place that has the most of the same text beside
     * it, and of equal ones the nearest. Empty where the text does not have them; another wrap of lines is no difference.
     */
    Optional<Span> in(String text) {
        if (text.startsWith(exact, span.startInclusive())) {
            return Optional.of(span);
        }
        return places(text).stream()
                .max(Comparator.comparingInt((Span place) -> likeness(text, place))
                        .thenComparingInt(place -> -Math.abs(place.startInclusive() - span.startInclusive())));
    }

    private List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        for (int start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
            places.add(Span.of(start, start + exact.length()));
        }
        if (places.isEmpty()) {
            Squeezed squeezed = Squeezed.of(text);
            String wanted = Squeezed.of(exact).text();
            for (int start = squeezed.text().indexOf(wanted);
                    start >= 0;
                    start = squeezed.text().indexOf(wanted, start + 1)) {
                places.add(squeezed.original(start, start + wanted.length()));
            }
        }
        return places;
    }

    private int likeness(String text, Span place) {
        int same = 0;
        while (same < before.length()
                && same < place.startInclusive()
                && before.charAt(before.length() - 1 - same) == text.charAt(place.startInclusive() - 1 - same)) {
            same++;
        }
        int sameAfter = 0;
        while (sameAfter < after.length()
                && place.endExclusive() + sameAfter < text.length()
                && after.charAt(sameAfter) == text.charAt(place.endExclusive() + sameAfter)) {
            sameAfter++;
        }
        return same + sameAfter;
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int index) {
        boolean isWithin = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return isWithin ? index - 1 : index;
    }

    /**
     * A text with each run of white space as one space.
     *
     * @param offsets of each character, in the text as it was
     */
    private record Squeezed(String text, int[] offsets) {

        static Squeezed of(String text) {
            StringBuilder squeezed = new StringBuilder(text.length());
            int[] offsets = new int[text.length()];
            for (int index = 0; index < text.length(); index++) {
                boolean isSpace = Character.isWhitespace(text.charAt(index));
                boolean isRun = isSpace && !squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) == ' ';
                if (!isRun) {
                    offsets[squeezed.length()] = index;
                    squeezed.append(isSpace ? ' ' : text.charAt(index));
                }
            }
            return new Squeezed(squeezed.toString(), offsets);
        }

        Span original(int startInclusive, int endExclusive) {
            return Span.of(offsets[startInclusive], offsets[endExclusive - 1] + 1);
        }
    }
}
