package dateline.app;

import dateline.extract.EventReader;
import dateline.extract.english.EnglishEventReader;
import dateline.page.PageReader;
import dateline.time.DatePhrases;
import dateline.time.DateWords;
import dateline.time.TimeTagger;
import dateline.time.english.EdtfWords;
import dateline.time.english.EnglishDatePhrases;
import dateline.time.english.EnglishTimeTagger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the pure rooms' workers for those who ask for them; the language is chosen here, and nowhere else. */
class PureRooms {

    @Produces
    @Singleton
    PageReader pageReader() {
        return new PageReader();
    }

    @Produces
    @Singleton
    TimeTagger timeTagger() {
        return EnglishTimeTagger.create();
    }

    @Produces
    @Singleton
    EventReader eventReader() {
        return EnglishEventReader.create();
    }

    @Produces
    @Singleton
    DateWords dateWords() {
        return EdtfWords::words;
    }

    @Produces
    @Singleton
    DatePhrases datePhrases(TimeTagger tagger) {
        return new EnglishDatePhrases(tagger);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
