package dateline.time;

/** Says a date in a language's words: "19 June 2024", "2019", "before 19 June 2024". */
@FunctionalInterface
public interface DateWords {

    String words(Edtf edtf);
}
