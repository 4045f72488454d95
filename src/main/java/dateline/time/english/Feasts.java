package dateline.time.english;

import dateline.time.Feast;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of feasts, in small letters without apostrophes. */
final class Feasts {

    private static final int LONGEST = 6;
    private static final Map<String, Feast> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("new years day", Feast.NEW_YEARS_DAY);
        NAMES.put("new years eve", Feast.NEW_YEARS_EVE);
        NAMES.put("new years", Feast.NEW_YEARS_DAY);
        NAMES.put("epiphany", Feast.EPIPHANY);
        NAMES.put("martin luther king day", Feast.MARTIN_LUTHER_KING_DAY);
        NAMES.put("martin luther king jr day", Feast.MARTIN_LUTHER_KING_DAY);
        NAMES.put("groundhog day", Feast.GROUNDHOG_DAY);
        NAMES.put("valentines day", Feast.VALENTINES_DAY);
        NAMES.put("presidents day", Feast.PRESIDENTS_DAY);
        NAMES.put("st patricks day", Feast.ST_PATRICKS_DAY);
        NAMES.put("saint patricks day", Feast.ST_PATRICKS_DAY);
        NAMES.put("shrove tuesday", Feast.SHROVE_TUESDAY);
        NAMES.put("ash wednesday", Feast.ASH_WEDNESDAY);
        NAMES.put("palm sunday", Feast.PALM_SUNDAY);
        NAMES.put("good friday", Feast.GOOD_FRIDAY);
        NAMES.put("easter", Feast.EASTER);
        NAMES.put("easter sunday", Feast.EASTER);
        NAMES.put("easter monday", Feast.EASTER_MONDAY);
        NAMES.put("ascension day", Feast.ASCENSION_DAY);
        NAMES.put("pentecost", Feast.PENTECOST);
        NAMES.put("april fools day", Feast.APRIL_FOOLS_DAY);
        NAMES.put("may day", Feast.MAY_DAY);
        NAMES.put("mothers day", Feast.MOTHERS_DAY);
        NAMES.put("memorial day", Feast.MEMORIAL_DAY);
        NAMES.put("juneteenth", Feast.JUNETEENTH);
        NAMES.put("fathers day", Feast.FATHERS_DAY);
        NAMES.put("independence day", Feast.INDEPENDENCE_DAY);
        NAMES.put("bastille day", Feast.BASTILLE_DAY);
        NAMES.put("labor day", Feast.LABOR_DAY);
        NAMES.put("labour day", Feast.LABOR_DAY);
        NAMES.put("columbus day", Feast.COLUMBUS_DAY);
        NAMES.put("halloween", Feast.HALLOWEEN);
        NAMES.put("all saints day", Feast.ALL_SAINTS_DAY);
        NAMES.put("election day", Feast.ELECTION_DAY);
        NAMES.put("veterans day", Feast.VETERANS_DAY);
        NAMES.put("thanksgiving", Feast.THANKSGIVING);
        NAMES.put("thanksgiving day", Feast.THANKSGIVING);
        NAMES.put("black friday", Feast.BLACK_FRIDAY);
        NAMES.put("christmas eve", Feast.CHRISTMAS_EVE);
        NAMES.put("christmas", Feast.CHRISTMAS);
        NAMES.put("christmas day", Feast.CHRISTMAS);
        NAMES.put("xmas", Feast.CHRISTMAS);
        NAMES.put("boxing day", Feast.BOXING_DAY);
        NAMES.put("ramadan", Feast.RAMADAN);
        NAMES.put("eid al fitr", Feast.EID_AL_FITR);
        NAMES.put("eid al adha", Feast.EID_AL_ADHA);
    }

    private Feasts() {}

    /** A feast and the last token of its name. */
    record Named(Feast feast, int last) {}

    /** The longest name that begins at the token. */
    static Optional<Named> at(Scan scan, int first) {
        if (!scan.is(first, Kind.FEAST) || !scan.isCapital(first)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Named> longest = Optional.empty();
        for (int i = first; i < first + LONGEST + 2 && i < scan.size(); i++) {
            if (scan.tokens().isWord(i)) {
                boolean possessive = scan.says(i, "s") && scan.isApostrophe(i - 1);
                name.append(name.isEmpty() || possessive ? "" : " ")
                        .append(scan.tokens()
                                .span(i, i)
                                .in(scan.tokens().text())
                                .toLowerCase(java.util.Locale.ROOT));
                Feast feast = NAMES.get(name.toString());
                longest = feast == null ? longest : Optional.of(new Named(feast, i));
            } else if (!scan.isApostrophe(i) && !scan.isHyphen(i) && !scan.isMark(i, '.')) {
                break;
            }
        }
        return longest;
    }
}
