package se.innovationskraft.packager.check.archive.scorm;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * Finds the schemas that a schema imports in its own set, and nowhere else.
 *
 * <p>{@code ims_xml.xsd} and {@code xml.xsd} are replaced: the one makes the XML namespace its default namespace, which
 * XML forbids and the JDK refuses; the other wants a document type. Of all they declare, the schemas use
 * {@code xml:base} and {@code xml:lang}. {@code lom.xsd} is not in the sets: learning object metadata may hold anything.
 */
record SchemaResolver(SchemaSet schemas) implements LSResourceResolver {

    private static final String XML_NAMESPACE_SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="base" type="xs:anyURI"/>
              <xs:attribute name="lang" type="xs:string"/>
            </xs:schema>
            """;

    private static final String METADATA_SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://ltsc.ieee.org/xsd/LOM">
              <xs:element name="lom"><xs:complexType><xs:sequence>
                <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>
            </xs:schema>
            """;

    @Override
    public @Nullable LSInput resolveResource(
            String type,
            String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        if (systemId == null) {
            return null;
        }
        return bytes(systemId.substring(systemId.lastIndexOf('/') + 1))
                .map(bytes -> new Input(systemId, bytes))
                .orElse(null);
    }

    /** A schema file as it is to be read; empty when it is not of the set. */
    Optional<byte[]> bytes(String name) {
        return switch (name) {
            case "ims_xml.xsd", "xml.xsd" -> Optional.of(XML_NAMESPACE_SCHEMA.getBytes(StandardCharsets.UTF_8));
            case "lom.xsd" -> Optional.of(METADATA_SCHEMA.getBytes(StandardCharsets.UTF_8));
            default -> schemas.file(name);
        };
    }

    /** Bytes as the parser wants them; the setters of the interface are never called. */
    private record Input(String systemId, byte[] bytes) implements LSInput {

        @Override
        public InputStream getByteStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public @Nullable String getStringData() {
            return null;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setByteStream(InputStream byteStream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setSystemId(String newSystemId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCharacterStream(Reader characterStream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStringData(String stringData) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPublicId(String publicId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setBaseURI(String baseUri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setEncoding(String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCertifiedText(boolean certifiedText) {
            throw new UnsupportedOperationException();
        }
    }
}
