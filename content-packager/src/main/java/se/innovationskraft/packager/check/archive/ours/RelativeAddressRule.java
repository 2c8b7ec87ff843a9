package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Addresses in the manifest are relative and plain: no host, no root, no query. LMSs glue them onto an address of their
 * own, some of them into a script.
 */
final class RelativeAddressRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return Stream.concat(manifest.elements("resource").stream(), manifest.elements("file").stream())
                .flatMap(element -> element.attribute("href").stream())
                .filter(address -> !address.matches("[A-Za-z0-9._/-]+") || address.startsWith("/"))
                .map(address -> Manifest.problem("address-not-relative", address));
    }
}
