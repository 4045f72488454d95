package dateline.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the names of agencies, papers and broadcasters from those of people.
 *
 * <p>Takes "Reuters", "The Associated Press", "Reuters Staff" as agencies and "BBC News", "The Brannock Post" as publishers.
 * Refuses surnames that papers have, too: "Emily Post".
 */
final class Outlets {

    /** The name of an agency, for a pattern that takes capitals for small letters. */
    static final String AGENCY = "(?:the )?(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa"
            + "|UPI|PTI|Press Trust of India|ANI|IANS|PA Media|PA|Press Association|Xinhua|TASS|Interfax|EFE|ANSA|Kyodo(?: News)?"
            + "|Yonhap|Bloomberg(?: News)?|Canadian Press|AAP|Australian Associated Press|Anadolu(?: Agency)?|DPA|Ritzau|TT|NTB|STT)";

    private static final Pattern ONE_AGENCY = Pattern.compile(AGENCY, Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_AGENCY = Pattern.compile("(?i) (?:staff|news agency)$");

    private static final Pattern PUBLISHER = Pattern.compile("BBC|CNN|NPR|DW|RFE/RL|Al Jazeera|Deutsche Welle|Euronews"
            + "|(?:[Tt]he )?(?:Guardian|Economist|Times)|(?:Radio|BBC) \\p{Lu}.{2,40}"
            + "|[Tt]he .{0,40}(?:Post|Press|Herald|Courier|Guardian|Review|Observer|Chronicle|Mail|Standard)"
            + "|\\p{Lu}.{1,40} (?:News|Times|Gazette|Journal|Tribune|Telegraph|Magazine|Television|TV|Media|Newswire)");

    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:.* )?(?:editor|correspondent|reporter|writer|columnist|staff|bureau chief|newsroom)");

    private Outlets() {}

    static boolean isAgency(String name) {
        return agency(name).isPresent();
    }

    /** The agency that it is the name of, without who works there: "Reuters" of "Reuters Staff". */
    static Optional<String> agency(String name) {
        return Optional.of(OF_AGENCY.matcher(name).replaceFirst(""))
                .filter(bare -> ONE_AGENCY.matcher(bare).matches());
    }

    /** Whether it is a paper or a broadcaster; of an agency it says no. */
    static boolean isPublisher(String name) {
        return !isAgency(name) && PUBLISHER.matcher(name).matches();
    }

    /** Whether it says who wrote something by what they do: "Political Editor". */
    static boolean isRole(String name) {
        return ROLE.matcher(name).matches();
    }
}
