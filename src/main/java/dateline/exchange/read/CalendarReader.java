package dateline.exchange.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * iCalendar, RFC 5545: its VEVENTs and VJOURNALs. Each is parsed by itself, so that a broken one does not take the others
 * with it; what is nested in one (alarms) is left aside, and so are tasks, free and busy times and time zones.
 */
final class CalendarReader {

    private static final int DEEPEST = 8;
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";

    private CalendarReader() {}

    static Contents read(String text) throws UnreadableFile {
        Contents.Collector components = new Contents.Collector("icalendar");
        List<String> lines = text.lines().toList();
        Deque<String> open = new ArrayDeque<>();
        List<String> own = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            String upper = line.length() > 100 ? "" : line.strip().toUpperCase(Locale.ROOT);
            boolean isWithin = open.size() == 2 && isEvent(open.peek());
            if (upper.startsWith(BEGIN)) {
                open.push(upper.substring(BEGIN.length()));
                requireShallow(open, index + 1);
                if (open.size() == 2) {
                    begin = index + 1;
                    own.clear();
                }
            } else if (upper.startsWith(END) && upper.substring(END.length()).equals(open.peek())) {
                String name = open.pop();
                if (isWithin) {
                    take(components, begin, new Lines(name, List.copyOf(own)));
                }
            } else if (isWithin) {
                own.add(line);
            }
        }
        if (!open.isEmpty()) {
            components.wrong(begin == 0 ? 1 : begin, "the end of " + open.peek() + " is missing");
        }
        return components.contents();
    }

    private record Lines(String name, List<String> own) {}

    private static void take(Contents.Collector components, int begin, Lines lines) throws UnreadableFile {
        components.take(begin, () -> new CalendarEntry(parse(lines)).entry(begin));
    }

    private static boolean isEvent(String component) {
        return component.equals("VEVENT") || component.equals("VJOURNAL");
    }

    private static void requireShallow(Deque<String> open, int line) throws UnreadableFile {
        if (open.size() > DEEPEST) {
            throw new UnreadableFile("has components within components beyond measure, in line %,d".formatted(line));
        }
    }

    private static ComponentProperties parse(Lines lines) throws WrongRow {
        String component = "BEGIN:VCALENDAR\r\nBEGIN:" + lines.name() + "\r\n" + String.join("\r\n", lines.own())
                + "\r\nEND:" + lines.name() + "\r\nEND:VCALENDAR\r\n";
        ComponentProperties properties = new ComponentProperties();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(component), true), properties);
            return properties;
        } catch (IOException | ParserException | RuntimeException broken) {
            throw new WrongRow("it is no iCalendar: " + Values.shown(String.valueOf(broken.getMessage())));
        }
    }
}
