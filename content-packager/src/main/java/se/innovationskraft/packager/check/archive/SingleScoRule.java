package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * There is exactly one thing to launch: one organization that is the default, one item in it, one SCO that the item
 * points at. Some LMSs refuse more; an item that points nowhere cannot be opened.
 */
final class SingleScoRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<Element> organizations = manifest.elements("organization");
        List<Element> items = manifest.elements("item");
        List<Element> scos = manifest.scos();
        if (organizations.size() != 1 || items.size() != 1 || scos.size() != 1) {
            return Stream.of(Manifest.problem("not-single-sco", organizations.size(), items.size(), scos.size()));
        }
        String defaultOrganization = manifest.elements("organizations").get(0).getAttribute("default");
        return Stream.of(
                        pointsAt("default", defaultOrganization, organizations.get(0)),
                        pointsAt("identifierref", items.get(0).getAttribute("identifierref"), scos.get(0)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> pointsAt(String attribute, String reference, Element target) {
        return reference.equals(target.getAttribute("identifier"))
                ? Stream.empty()
                : Stream.of(Manifest.problem("dangling-reference", attribute, reference));
    }
}
