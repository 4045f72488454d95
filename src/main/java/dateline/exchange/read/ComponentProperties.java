package dateline.exchange.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.util.Strings;

/** The properties of a component as the parser comes upon them: the first of each name. */
final class ComponentProperties implements ContentHandler {

    /**
     * A property.
     *
     * @param value as it stands there, with its escapes
     */
    record Property(String value, Map<String, String> parameters) {

        /** Without escapes, as TEXT has them. */
        String text() {
            return Strings.unescape(value);
        }
    }

    private final Map<String, Property> byName = new HashMap<>();
    private String name = "";
    private String value = "";
    private Map<String, String> parameters = new HashMap<>();

    Optional<Property> get(String wanted) {
        return Optional.ofNullable(byName.get(wanted));
    }

    /** Empty where it is not there. */
    String text(String wanted) {
        return get(wanted).map(Property::text).orElse("");
    }

    @Override
    public void startProperty(String begun) {
        name = begun.toUpperCase(Locale.ROOT);
        value = "";
        parameters = new HashMap<>();
    }

    @Override
    public void parameter(String begun, String told) {
        parameters.put(begun.toUpperCase(Locale.ROOT), told);
    }

    @Override
    public void propertyValue(String told) {
        value = told;
    }

    @Override
    public void endProperty(String ended) {
        byName.putIfAbsent(name, new Property(value, parameters));
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String begun) {}

    @Override
    public void endComponent(String ended) {}
}
