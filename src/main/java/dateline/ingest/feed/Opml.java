package dateline.ingest.feed;

import dateline.rest.Problems;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Lists of feeds as other programs exchange them (OPML 2.0). */
final class Opml {

    /** A feed that a list names. */
    record Outline(String url, String title) {}

    private Opml() {}

    /**
     * The feeds of a list, folders opened, each once.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is no such list
     */
    static List<Outline> read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // Neither document types nor what they could fetch or multiply.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Outline> outlines = new ArrayList<>();
        boolean isOpml = false;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    isOpml |= reader.getLocalName().equalsIgnoreCase("opml");
                    outline(reader).ifPresent(outlines::add);
                }
            }
        } catch (XMLStreamException notXml) {
            throw Problems.unreadable("", "it is not the XML of a list of feeds");
        }
        if (!isOpml) {
            throw Problems.unreadable("", "it is not a list of feeds in OPML");
        }
        return outlines.stream().distinct().toList();
    }

    private static Optional<Outline> outline(XMLStreamReader reader) {
        if (!reader.getLocalName().equalsIgnoreCase("outline")) {
            return Optional.empty();
        }
        String url = "";
        String title = "";
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at);
            String value = reader.getAttributeValue(at).strip();
            if (name.equalsIgnoreCase("xmlUrl")) {
                url = value;
            } else if (name.equalsIgnoreCase("title") || (name.equalsIgnoreCase("text") && title.isEmpty())) {
                title = value;
            }
        }
        return url.matches("(?i)https?://[^\\s/@]+(/\\S*)?") && url.length() <= 2000
                ? Optional.of(new Outline(url, title.isEmpty() ? url : title))
                : Optional.empty();
    }

    static byte[] write(List<Feed> feeds) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters("Feeds followed by Dateline");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (Feed feed : feeds) {
                xml.writeEmptyElement("outline");
                xml.writeAttribute("type", "rss");
                xml.writeAttribute("text", feed.title());
                xml.writeAttribute("title", feed.title());
                xml.writeAttribute("xmlUrl", feed.url());
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
