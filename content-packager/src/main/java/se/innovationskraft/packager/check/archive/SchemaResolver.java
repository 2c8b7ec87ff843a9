package se.innovationskraft.packager.check.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import se.innovationskraft.packager.model.ContentPackage;

/**
 * Finds the schemas that a schema imports among the files of the package, and nowhere else.
 *
 * <p>{@code ims_xml.xsd} is replaced: it makes the XML namespace its default namespace, which XML forbids and the JDK
 * refuses. Of all it declares, the schemas use {@code xml:base} and {@code xml:lang}.
 */
record SchemaResolver(ContentPackage contents) implements LSResourceResolver {

    private static final String XML_NAMESPACE_SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="base" type="xs:anyURI"/>
              <xs:attribute name="lang" type="xs:string"/>
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
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        if (name.equals("ims_xml.xsd") || name.equals("xml.xsd")) {
            return new Input(systemId, XML_NAMESPACE_SCHEMA.getBytes(StandardCharsets.UTF_8));
        }
        return contents.content(name).map(bytes -> new Input(systemId, bytes)).orElse(null);
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
