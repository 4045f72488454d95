package dateline.time.english;

import dateline.time.Granularity;
import java.util.Collection;

/** The words of the lexicon, by the part that they play. */
final class EnglishWords {

    private EnglishWords() {}

    static Collection<Word> all() {
        Lexicon.Builder to = new Lexicon.Builder();
        calendar(to);
        numerals(to);
        pointers(to);
        recurrence(to);
        clues(to);
        return to.words();
    }

    private static void calendar(Lexicon.Builder to) {
        to.count(
                Kind.MONTH,
                1,
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec");
        to.count(
                Kind.WEEKDAY,
                1,
                "monday mon mondays",
                "tuesday tue tues tuesdays",
                "wednesday wed wednesdays",
                "thursday thu thur thurs thursdays",
                "friday fri fridays",
                "saturday sat saturdays",
                "sunday sun sundays");
        to.count(
                Kind.SEASON,
                1,
                "spring springs springtime",
                "summer summers summertime",
                "fall autumn",
                "winter winters wintertime");
        to.unit(Granularity.SECOND, "second", "seconds").unit(Granularity.MINUTE, "minute", "minutes");
        to.unit(Granularity.HOUR, "hour", "hours").unit(Granularity.DAY, "day", "days");
        to.unit(Granularity.WEEK, "week", "weeks").unit(Granularity.WEEKEND, "weekend", "weekends");
        to.unit(Granularity.MONTH, "month", "months").unit(Granularity.QUARTER, "quarter", "quarters");
        to.unit(Granularity.YEAR, "year", "years").unit(Granularity.DECADE, "decade", "decades");
        to.unit(Granularity.CENTURY, "century", "centuries").unit(Granularity.MILLENNIUM, "millennium", "millennia");
        to.add(Kind.UNITS, 0, Granularity.HOUR, "hrs hr").add(Kind.UNITS, 0, Granularity.MINUTE, "mins min");
        to.add(Kind.UNITS, 0, Granularity.YEAR, "yrs yr");
        to.add(Kind.CENTURY, "century centuries").add(Kind.YEAR_WORD, "year").add(Kind.HALF, "half");
        to.count(
                Kind.DAYPART,
                1,
                "dawn daybreak sunrise",
                "morning mornings",
                "afternoon afternoons",
                "evening evenings",
                "night nights nightfall");
        to.count(Kind.NOON, 1, "noon midday", "midnight");
        to.add(Kind.DEICTIC_DAY, "today yesterday tomorrow tonight overnight");
        to.add(
                Kind.FEAST,
                "christmas thanksgiving easter ramadan halloween epiphany pentecost juneteenth new ash good "
                        + "palm shrove ascension valentine st saint labor labour memorial independence veterans columbus "
                        + "election boxing martin presidents president groundhog april may mother father all bastille black eid xmas");
        to.count(
                Kind.DECADE_NAME,
                1,
                "tens",
                "twenties",
                "thirties",
                "forties",
                "fifties",
                "sixties",
                "seventies",
                "eighties",
                "nineties");
        to.add(Kind.QUARTER_NAME, "q").add(Kind.FISCAL, "fiscal financial fy").add(Kind.EVE, "eve");
    }

    private static void numerals(Lexicon.Builder to) {
        to.count(
                Kind.CARDINAL,
                1,
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty");
        int tens = 30;
        for (String word : "thirty forty fifty sixty seventy eighty ninety".split(" ")) {
            to.add(Kind.CARDINAL, tens, word);
            tens += 10;
        }
        to.add(Kind.CARDINAL, 12, "dozen").add(Kind.SCALE, 100, "hundred").add(Kind.SCALE, 1000, "thousand");
        to.count(
                Kind.ORDINAL,
                1,
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth");
        to.add(Kind.ORDINAL, -1, "final")
                .add(Kind.SOME, "several few couple some many numerous dozens hundreds thousands");
        to.add(Kind.A, "a an");
    }

    private static void pointers(Lexicon.Builder to) {
        to.add(Kind.THE, "the").add(Kind.THIS, "this current").add(Kind.LAST, "last past previous preceding prior");
        to.add(Kind.NEXT, "next coming following upcoming subsequent").add(Kind.THAT, "that same");
        to.count(Kind.SOFT, 1, "early", "mid middle", "late");
        to.add(Kind.SOFT, 4, "earlier").add(Kind.SOFT, 5, "later");
        to.count(Kind.EDGE, 1, "beginning start outset", "middle", "end close");
        to.add(Kind.ABOUT, "about around approximately roughly nearly almost circa over under more less at up");
        to.add(Kind.AWAY, "ago earlier later before after hence from");
        to.add(Kind.BEFORE, "before pre at by until since");
        to.add(
                Kind.PREPOSITION,
                "in since until till of by from to through throughout during after before between and "
                        + "for late early mid circa year around about fiscal or than spring summer fall autumn winter "
                        + "back midway sometime into on");
    }

    private static void recurrence(Lexicon.Builder to) {
        to.add(Kind.EACH, "each every").add(Kind.EACH, 2, "per");
        to.add(Kind.RECURS, 0, Granularity.DAY, "daily").add(Kind.RECURS, 0, Granularity.WEEK, "weekly");
        to.add(Kind.RECURS, 0, Granularity.MONTH, "monthly").add(Kind.RECURS, 0, Granularity.HOUR, "hourly");
        to.add(Kind.RECURS, 0, Granularity.YEAR, "annually yearly annual");
        to.add(Kind.RECURS, 0, Granularity.QUARTER, "quarterly");
        to.add(Kind.RECURS, 0, Granularity.WEEK, "biweekly fortnightly nightly");
        to.add(
                Kind.VAGUE,
                "now currently current recently recent previously soon nowadays lately presently future "
                        + "past present these formerly long near more right time moment immediate ago");
    }

    private static void clues(Lexicon.Builder to) {
        to.add(
                Kind.PAST,
                "was were had did been came went met won lost fell rose took gave got made began saw became "
                        + "left held led put ran grew found sold bought brought sent set won shot kept paid drew spoke broke "
                        + "knew struck hit died stood ended closed");
        to.add(
                Kind.FUTURE,
                "will would shall ll wo planned planning scheduled expects expected expect due slated intends "
                        + "intend intended hopes hope hoped going upcoming deadline could may tentatively must can postponed");
        to.add(
                Kind.PROMISE,
                "plan plans agree agrees agreed vow vows vowed promise promised pledge pledged threatened decided");
        to.add(Kind.TELLING, "said says told added reported announced wrote declared warned acknowledged confirmed");
        to.add(
                Kind.COUNTED,
                "people persons men women children troops soldiers jobs shares points feet foot miles mile km kilometers "
                        + "kilometres metres meters pounds tons tonnes dollars euros pounds yen votes voters employees workers cars units "
                        + "homes houses pages copies deaths cases students members percent per cent million billion thousand "
                        + "hundred passengers prisoners refugees victims residents families barrels square acres hectares "
                        + "megawatts calories species words times victims police officers degrees mph rpm vehicles planes "
                        + "aircraft rooms stores companies others inmates");
    }
}
