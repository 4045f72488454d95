package dateline.time.english;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones after a clock time, as zones.txt names them. */
final class Zones {

    private static final int LONGEST = 4;
    private static final int FARTHEST_HOURS = 14;
    /** Names to the ids of zones, which are made when one is read: Java loads its tables of zones only then. */
    private static final Map<String, String> NAMES = names();

    private Zones() {}

    /**
     * A zone told.
     *
     * @param last its last token
     * @param id empty where the text only says that it is the place's own: "local time"
     */
    record Zone(int last, Optional<ZoneId> id) {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (EnglishWords.Line line : EnglishWords.lines("zones.txt")) {
            for (String name : line.words().split(" ")) {
                names.put(name, line.keys().get(0));
            }
        }
        return Map.copyOf(names);
    }

    /** Whether the token is the abbreviation of a zone, in capitals. */
    static boolean isZone(Scan scan, int at) {
        return scan.isCapital(at) && scan.length(at) <= LONGEST && NAMES.containsKey(text(scan, at));
    }

    /** The zone that begins at the token: "EDT", "(GMT)", "GMT+8", "Eastern time", "local time", "Moscow time". */
    static Optional<Zone> read(Scan scan, int at) {
        if (scan.isMark(at, '(')) {
            return read(scan, at + 1)
                    .filter(zone -> scan.isMark(zone.last() + 1, ')'))
                    .map(zone -> new Zone(zone.last() + 1, zone.id()));
        }
        if (isZone(scan, at)) {
            Optional<Zone> offset = scan.saysAny(at, "gmt", "utc") ? offset(scan, at) : Optional.empty();
            return offset.or(() -> Optional.of(new Zone(at, zone(text(scan, at)))));
        }
        if (scan.says(at, "local") && scan.says(at + 1, "time")) {
            return Optional.of(new Zone(at + 1, Optional.empty()));
        }
        return scan.isCapital(at) ? named(scan, at) : Optional.empty();
    }

    /** "GMT+8", "UTC +5:30". */
    private static Optional<Zone> offset(Scan scan, int at) {
        boolean behind = scan.isHyphen(at + 1) || scan.isMark(at + 1, '−');
        boolean signed = (behind || scan.isMark(at + 1, '+')) && scan.isGlued(at + 2) && scan.isNumber(at + 2);
        if (!signed || scan.number(at + 2) > FARTHEST_HOURS) {
            return Optional.empty();
        }
        boolean minutes =
                scan.isMark(at + 3, ':') && scan.isGlued(at + 3) && scan.length(at + 4) == 2 && scan.isNumber(at + 4);
        int hours = scan.number(at + 2);
        int rest = minutes && scan.number(at + 4) < 60 ? scan.number(at + 4) : 0;
        int sign = behind ? -1 : 1;
        ZoneId zone = ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + rest * 60));
        return Optional.of(new Zone(minutes ? at + 4 : at + 2, Optional.of(zone)));
    }

    /** "Eastern", "Eastern Daylight Time", "Moscow time", "New York time". */
    private static Optional<Zone> named(Scan scan, int at) {
        Optional<ZoneId> known = zone(text(scan, at).toLowerCase(Locale.ROOT));
        int standard = scan.saysAny(at + 1, "standard", "daylight", "summer") ? at + 2 : at + 1;
        if (scan.says(standard, "time")) {
            return Optional.of(new Zone(standard, known));
        }
        boolean twoWords = scan.isCapital(at + 1) && scan.says(at + 2, "time");
        if (twoWords) {
            return Optional.of(new Zone(at + 2, Optional.empty()));
        }
        boolean alone = scan.saysAny(at, "eastern", "pacific") && !scan.isCapital(at + 1);
        return alone ? Optional.of(new Zone(at, known)) : Optional.empty();
    }

    private static Optional<ZoneId> zone(String name) {
        return Optional.ofNullable(NAMES.get(name)).map(ZoneId::of);
    }

    private static String text(Scan scan, int at) {
        return scan.tokens().span(at, at).in(scan.tokens().text());
    }
}
