package se.innovationskraft.packager.check.archive.scorm;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * IMS elements carry no prefix and ADL's carry {@code adlcp}: some LMSs read names and ignore namespaces, and then find
 * no SCO, or take it for an asset that is completed by opening it.
 */
final class NamespacePrefixRule implements ManifestRule {

    /** The prefix that a namespace must carry; the empty one for none. */
    private static final Map<String, String> PREFIXES = Map.of(
            Dialect.SCORM_12.packaging(),
            "",
            Dialect.SCORM_2004.packaging(),
            "",
            Dialect.SCORM_12.adl(),
            "adlcp",
            Dialect.SCORM_2004.adl(),
            "adlcp",
            Manifest.SEQUENCING,
            "imsss",
            "http://www.adlnet.org/xsd/adlseq_v1p3",
            "adlseq",
            "http://www.adlnet.org/xsd/adlnav_v1p3",
            "adlnav");

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return manifest.all().stream().flatMap(NamespacePrefixRule::names);
    }

    private static Stream<Problem> names(XmlElement element) {
        NamedNodeMap attributes = element.element().getAttributes();
        Stream<Node> nodes = Stream.concat(
                Stream.of(element.element()),
                IntStream.range(0, attributes.getLength()).mapToObj(attributes::item));
        return nodes.filter(NamespacePrefixRule::isMisnamed)
                .map(node -> element.problem("namespace-prefix", node.getNodeName()));
    }

    private static boolean isMisnamed(Node node) {
        @Nullable String namespace = node.getNamespaceURI();
        String prefix = namespace == null ? null : PREFIXES.get(namespace);
        return prefix != null && !prefix.equals(node.getPrefix() == null ? "" : node.getPrefix());
    }
}
