package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * What the LMS lists: one organization, and in it, without groups, one item for each SCO. Of several the first is the
 * map, which tells the learner what the others are.
 */
final class ScoListRule implements ManifestRule {

    private static final String MAP = "index.html";

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        int organizations = manifest.elements("organization").size();
        int items = manifest.elements("item").size();
        int scos = manifest.scos().size();
        // a single exercise is a page of that name too
        boolean isFlat = organizations == 1
                && manifest.elements("organization").get(0).children("item").size() == items;
        return isFlat && items == scos && items > 0 && opensFirst(manifest)
                ? Stream.empty()
                : Stream.of(Manifest.problem("sco-list", organizations, items, scos));
    }

    private static boolean opensFirst(Manifest manifest) {
        XmlElement first = manifest.elements("item").get(0);
        return manifest.scos().stream()
                .filter(sco -> sco.attribute("identifier").equals(first.attribute("identifierref")))
                .anyMatch(sco -> sco.attribute("href").filter(MAP::equals).isPresent());
    }
}
