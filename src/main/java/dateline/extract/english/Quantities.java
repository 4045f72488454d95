package dateline.extract.english;

/** What stands before a number and belongs to it: "more than 500", "at least 12". */
final class Quantities {

    private Quantities() {}

    /** Where the words of a phrase begin that begins with a number at {@code first}. */
    static int start(Parse parse, int first) {
        if (first == 0 || !parse.word(first).is(Part.NUMBER)) {
            return first;
        }
        String before = parse.word(first - 1).lower();
        String earlier = first > 1 ? parse.word(first - 2).lower() : "";
        return switch (before) {
            case "than" ->
                switch (earlier) {
                    case "more", "less", "fewer" -> first - 2;
                    default -> first;
                };
            case "least", "most" -> earlier.equals("at") ? first - 2 : first;
            case "to" -> earlier.equals("up") ? first - 2 : first;
            case "about", "nearly", "almost", "around", "over", "approximately", "roughly", "some" -> first - 1;
            default -> first;
        };
    }
}
