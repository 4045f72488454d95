package dateline.browser;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of our own, on facts and on nothing. */
final class Texts {

    /** A story of a week, a year, a gap and a denial. */
    static final String VISIT = """
            Kim Jong Un embraced Vladimir Putin when the Russian president arrived in Pyongyang, North Korean state media reported.

            Putin, who arrived before dawn on Wednesday, is on his first trip to the North Korean capital in 24 years.

            The reception was smaller than the ceremony that the North held for Chinese President Xi Jinping on his 2019 visit.

            Putin issued a presidential order on the eve of the visit, saying that Moscow was looking to sign a partnership treaty with North Korea.

            Moscow and Pyongyang have denied weapons transfers.
            """;

    /** Nothing of it can be placed before it is known when it was published. */
    static final String UNDATED = """
            The workers of the port met ministers on Wednesday. The mayor of Rotterdam visited the port on Thursday.
            """;

    private static final String[] PEOPLE = {
        "Angela Merkel", "Emmanuel Macron", "Joe Biden", "Boris Johnson", "Olaf Scholz", "Justin Trudeau"
    };
    private static final String[] CITIES = {"Berlin", "Paris", "Washington", "London", "Ottawa", "Vienna"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Texts() {}

    /** Many meetings over thirty years, more of them lately: the same at every call. */
    static String chronicle() {
        Random chance = new Random(5);
        return IntStream.range(0, 200).mapToObj(each -> meeting(chance)).collect(Collectors.joining("\n\n"));
    }

    private static String meeting(Random chance) {
        int one = chance.nextInt(PEOPLE.length);
        String other = PEOPLE[(one + 1 + chance.nextInt(PEOPLE.length - 1)) % PEOPLE.length];
        String city = CITIES[chance.nextInt(CITIES.length)];
        String month = MONTHS[chance.nextInt(MONTHS.length)];
        int year = 1993 + (int) (29 * Math.sqrt(chance.nextDouble()));
        String day = "%d %s %d".formatted(1 + chance.nextInt(28), month, year);
        return switch (chance.nextInt(4)) {
            case 0 -> "%s met %s in %s on %s.".formatted(PEOPLE[one], other, city, day);
            case 1 -> "%s visited %s in %s %d.".formatted(PEOPLE[one], city, month, year);
            case 2 -> "%s and %s signed an agreement in %s on %s.".formatted(PEOPLE[one], other, city, day);
            default -> "%s denied that %s visited %s on %s.".formatted(PEOPLE[one], other, city, day);
        };
    }
}
