package se.innovationskraft.packager.check.archive.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a document whose elements know their line, and stops where it grows beyond what a manifest can need. */
final class ElementBuilder extends DefaultHandler {

    private static final int DEEPEST = 100;
    private static final int MOST = 50_000;

    private final Document document;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private int count;

    ElementBuilder(Document document) {
        this.document = document;
        open.push(document);
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startElement(String namespace, String local, String qualified, Attributes attributes)
            throws SAXException {
        count++;
        if (open.size() > DEEPEST || count > MOST) {
            throw new TooMuchXml(line());
        }
        Element element = document.createElementNS(orNull(namespace), qualified);
        for (int index = 0; index < attributes.getLength(); index++) {
            element.setAttributeNS(
                    orNull(attributes.getURI(index)), attributes.getQName(index), attributes.getValue(index));
        }
        element.setUserData(XmlElement.LINE, line(), null);
        open.getFirst().appendChild(element);
        open.push(element);
    }

    @Override
    public void endElement(String namespace, String local, String qualified) {
        open.pop();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.getFirst().appendChild(document.createTextNode(new String(text, start, length)));
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
        throw error;
    }

    private int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    private static @Nullable String orNull(String namespace) {
        return namespace.isEmpty() ? null : namespace;
    }

    /** More elements, or deeper, than is read. */
    static final class TooMuchXml extends SAXException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooMuchXml(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
