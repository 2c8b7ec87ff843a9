package se.innovationskraft.packager.check.archive.xml;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Reads XML of unknown origin: a document type is refused, so there are no entities and nothing outside is read. */
public final class XmlReader {

    private XmlReader() {}

    /** Reads a file of a package; empty when there is none of that name. */
    public static Optional<XmlReading> read(ContentPackage contents, String name) {
        return contents.content(name).map(bytes -> read(name, bytes));
    }

    private static XmlReading read(String name, byte[] bytes) {
        try {
            return new XmlReading(Optional.of(parse(name, bytes)), List.of());
        } catch (ElementBuilder.TooMuchXml e) {
            return failed(Problem.inFile("xml-too-much", name).at(e.line()));
        } catch (SAXParseException e) {
            return failed(broken(name, e));
        } catch (CharConversionException | UnsupportedEncodingException e) {
            return failed(Problem.inFile("xml-encoding", name));
        } catch (SAXException | IOException e) {
            return failed(Problem.inFile("xml-broken", name, String.valueOf(e.getMessage())));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's parser has these features", e);
        }
    }

    private static Problem broken(String name, SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        Problem problem = Problem.inFile("xml-broken", name, message);
        if (message.contains("DOCTYPE")) {
            problem = Problem.inFile("xml-doctype", name);
        } else if (message.startsWith("Invalid byte")) {
            // the parser says it in words only
            problem = Problem.inFile("xml-encoding", name);
        }
        return problem.at(Math.max(1, e.getLineNumber()));
    }

    private static XmlElement parse(String name, byte[] bytes)
            throws ParserConfigurationException, SAXException, IOException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        parser().parse(new ByteArrayInputStream(bytes), new ElementBuilder(document));
        return new XmlElement(name, document.getDocumentElement());
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }

    private static XmlReading failed(Problem problem) {
        return new XmlReading(Optional.empty(), List.of(problem));
    }
}
