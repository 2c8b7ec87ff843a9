package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** There is exactly one thing to launch: one organization, one item in it, one SCO. Some LMSs refuse more. */
final class SingleScoRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        int organizations = manifest.elements("organization").size();
        int items = manifest.elements("item").size();
        int scos = manifest.scos().size();
        return organizations == 1 && items == 1 && scos == 1
                ? Stream.empty()
                : Stream.of(Manifest.problem("not-single-sco", organizations, items, scos));
    }
}
