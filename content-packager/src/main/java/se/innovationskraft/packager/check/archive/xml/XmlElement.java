package se.innovationskraft.packager.check.archive.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.innovationskraft.packager.model.Problem;

/**
 * An element, and the file it stands in, so that what is wrong with it can be pointed at.
 *
 * @param file the file's name in the zip
 */
public record XmlElement(String file, Element element) {

    /** The key under which the reader keeps an element's line. */
    static final String LINE = "line";

    /** Its name without prefix. */
    public String name() {
        return element.getLocalName();
    }

    /** Its namespace; empty when it has none. */
    public String namespace() {
        return Objects.requireNonNullElse(element.getNamespaceURI(), "");
    }

    public boolean is(String namespace, String name) {
        return namespace.equals(namespace()) && name.equals(name());
    }

    /** An attribute without namespace; empty when it is not there. */
    public Optional<String> attribute(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** An attribute of a namespace; empty when it is not there. */
    public Optional<String> attribute(String namespace, String name) {
        return element.hasAttributeNS(namespace, name)
                ? Optional.of(element.getAttributeNS(namespace, name))
                : Optional.empty();
    }

    /** The elements directly in it. */
    public List<XmlElement> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(node -> new XmlElement(file, (Element) node))
                .toList();
    }

    /** The elements directly in it that have a name, in its own namespace. */
    public List<XmlElement> children(String name) {
        return children().stream().filter(child -> child.is(namespace(), name)).toList();
    }

    /** It and everything in it, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlElement::all));
    }

    /** All text in it, without blank space around. */
    public String text() {
        return element.getTextContent().strip();
    }

    /** 1-based. */
    public int line() {
        return (int) element.getUserData(LINE);
    }

    /** An error at this element. */
    public Problem problem(String rule, Object... arguments) {
        return Problem.inFile(rule, file, arguments).at(line());
    }
}
