package dateline.bookmark;

import dateline.article.Article;
import dateline.event.Event;
import dateline.event.EventView;
import dateline.event.Occurrence;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A collection as an Atom feed, RFC 4287: an entry for each bookmark, with its note and its sources' words. */
final class CollectionFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final BookmarkCollection collection;
    private final URI address;

    /** @param address of the feed itself */
    CollectionFeed(BookmarkCollection collection, URI address) {
        this.collection = collection;
        this.address = address;
    }

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        List<Bookmark> latest = collection.shown().stream()
                .sorted(Comparator.comparing(Bookmark::createdAt).reversed())
                .toList();
        Instant updated = latest.stream().findFirst().map(Bookmark::createdAt).orElse(collection.createdAt());
        element(xml, "id", "urn:dateline:collection:" + collection.id());
        element(xml, "title", collection.title());
        element(xml, "updated", updated.toString());
        link(xml, "self", address.toString());
        xml.writeStartElement("author");
        element(xml, "name", "Dateline");
        xml.writeEndElement();
        for (Bookmark bookmark : latest) {
            xml.writeStartElement("entry");
            entry(xml, bookmark);
            xml.writeEndElement();
        }
    }

    private static void entry(XMLStreamWriter xml, Bookmark bookmark) throws XMLStreamException {
        element(xml, "id", "urn:dateline:bookmark:" + bookmark.id());
        element(xml, "title", bookmark.event().map(CollectionFeed::headline).orElse(bookmark.title()));
        element(xml, "updated", bookmark.createdAt().toString());
        Optional<String> source =
                articleOf(bookmark).flatMap(article -> article.metadata().url());
        if (source.isPresent()) {
            link(xml, "alternate", source.get());
        }
        for (String tag : bookmark.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", plain(tag));
        }
        if (bookmark.quote().isPresent()) {
            element(xml, "summary", bookmark.quote().get());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(plain(new Note(bookmark.note()).html()));
        xml.writeEndElement();
    }

    /** "19 June 2024: …" and whether it is planned, claimed or denied. */
    private static String headline(Event event) {
        EventView view = EventView.withoutOccurrences(event);
        String words = view.when().text();
        String when = words.isEmpty() ? "" : words + ": ";
        return when + view.title() + (view.status().equals("happened") ? "" : " (" + view.status() + ")");
    }

    private static Optional<Article> articleOf(Bookmark bookmark) {
        return bookmark.event()
                .flatMap(event -> event.occurrences().stream().findFirst().map(Occurrence::article))
                .or(bookmark::article);
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", plain(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** Without the control characters that XML 1.0 has no way to write. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(each -> each == '\t' || each == '\n' || each >= ' ' && each != 0xFFFE && each != 0xFFFF)
                .filter(each -> each < 0xD800 || each > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
