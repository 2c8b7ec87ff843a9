package se.innovationskraft.packager.localise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes an SVG anew without what drawing programs leave in it: document type, comments, metadata, elements of other
 * vocabularies. What could run or fetch something is refused, not cleaned away: whoever made the picture should see it.
 *
 * <p>A picture in a page runs nothing, but the file can be opened by itself, at the LMS's own address. One per picture.
 */
final class SvgCleaner {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private final SvgRules rules;
    private final StringBuilder text = new StringBuilder();
    private boolean isInside;

    SvgCleaner(SvgRules rules) {
        this.rules = rules;
    }

    /**
     * The cleaned picture, UTF-8; cleaned again it is the same.
     *
     * @throws UnusableSvgException if it is no SVG, or could do harm
     */
    byte[] clean(byte[] content) throws UnusableSvgException {
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
        try {
            XMLEventReader reader = input().createXMLEventReader(new ByteArrayInputStream(content));
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(cleaned, "UTF-8");
            copy(reader, writer);
            writer.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new UnusableSvgException("logo-not-svg", "XML", Math.max(1, line));
        }
        return cleaned.toByteArray();
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void copy(XMLEventReader reader, XMLStreamWriter writer) throws XMLStreamException, UnusableSvgException {
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                begin(event.asStartElement(), reader, writer);
            } else if (event.isEndElement()) {
                end(event.asEndElement());
                writer.writeEndElement();
            } else if (event.isCharacters() && isInside) {
                text.append(event.asCharacters().getData());
                writer.writeCharacters(event.asCharacters().getData());
            }
        }
    }

    private void begin(StartElement element, XMLEventReader reader, XMLStreamWriter writer)
            throws XMLStreamException, UnusableSvgException {
        boolean isRoot = !isInside;
        isInside = true;
        if (isRoot) {
            rules.checkRoot(element);
        }
        if (rules.isLeftOut(element)) {
            skip(reader);
            return;
        }
        rules.check(element);
        write(element, writer);
        if (isRoot && element.getAttributeByName(SvgRules.VIEW_BOX) == null) {
            writer.writeAttribute(SvgRules.VIEW_BOX.getLocalPart(), rules.viewBox(element));
        }
        text.setLength(0);
    }

    private void end(EndElement element) throws UnusableSvgException {
        if (element.getName().getLocalPart().equals("style")) {
            rules.checkStyle(text.toString(), element);
        }
    }

    /** The rest of an element, with all that is in it. */
    private static void skip(XMLEventReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                depth++;
            } else if (event.isEndElement()) {
                depth--;
            }
        }
    }

    /** In an order of our own: the reader's is that of a hash table. */
    private static void write(StartElement element, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(
                element.getName().getPrefix(), element.getName().getLocalPart(), SVG);
        for (Namespace namespace : sorted(element.getNamespaces())) {
            if (SvgRules.isKept(namespace)) {
                writer.writeNamespace(namespace.getPrefix(), namespace.getNamespaceURI());
            }
        }
        for (Attribute attribute : sorted(element.getAttributes())) {
            if (SvgRules.isKept(attribute)) {
                QName name = attribute.getName();
                writer.writeAttribute(
                        name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), attribute.getValue());
            }
        }
    }

    private static <T extends Attribute> List<T> sorted(Iterator<T> attributes) {
        List<T> sorted = new ArrayList<>();
        attributes.forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(attribute -> attribute.getName().toString()));
        return sorted;
    }
}
