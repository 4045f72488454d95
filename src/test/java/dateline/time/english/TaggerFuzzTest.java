package dateline.time.english;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dateline.text.SentenceSplitter;
import dateline.time.Anchor;
import dateline.time.Edtf;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Coverage-guided, for the duration given, where JAZZER_FUZZ=1 (the build sets it); else the inputs kept beside it. */
class TaggerFuzzTest {

    private static final int LONGEST_DATE = 24;

    @FuzzTest(maxDuration = "15s")
    void readsAnyText(FuzzedDataProvider data) {
        LocalDate day = LocalDate.ofEpochDay(data.consumeInt(-800_000, 800_000));
        String text = data.consumeRemainingAsString();
        HostileInputTest.assertOrdered(text, EnglishTimeTagger.create().tag(text, Anchor.of(day)));
        HostileInputTest.assertOrdered(text, EnglishTimeTagger.create().tag(text, Anchor.none()));
        new SentenceSplitter().split(text);
        readOrRefuse(text.substring(0, Math.min(LONGEST_DATE, text.length())));
    }

    private static void readOrRefuse(String date) {
        try {
            Edtf.parse(date).interval();
        } catch (DateTimeParseException expected) {
            // the one error that the contract allows
        }
    }
}
