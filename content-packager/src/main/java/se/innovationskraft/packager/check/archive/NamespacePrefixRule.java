package se.innovationskraft.packager.check.archive;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * IMS elements carry no prefix and ADL's carry {@code adlcp}: some LMSs read names and ignore namespaces, and then find
 * no SCO, or take it for an asset that is completed by opening it.
 */
final class NamespacePrefixRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return manifest.elements().flatMap(NamespacePrefixRule::names).filter(Objects::nonNull);
    }

    private static Stream<Problem> names(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        Stream<Node> nodes = Stream.concat(
                Stream.of(element), IntStream.range(0, attributes.getLength()).mapToObj(attributes::item));
        return nodes.filter(NamespacePrefixRule::isMisnamed)
                .map(node -> Manifest.problem("namespace-prefix", node.getNodeName()));
    }

    private static boolean isMisnamed(Node node) {
        boolean isIms = Manifest.CONTENT_PACKAGING.equals(node.getNamespaceURI())
                || Manifest.METADATA.equals(node.getNamespaceURI());
        boolean isAdl = Manifest.ADL.equals(node.getNamespaceURI());
        return (isIms && node.getPrefix() != null) || (isAdl && !"adlcp".equals(node.getPrefix()));
    }
}
