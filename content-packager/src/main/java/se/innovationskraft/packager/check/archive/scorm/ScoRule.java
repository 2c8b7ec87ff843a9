package se.innovationskraft.packager.check.archive.scorm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * What learners open says that it is a SCO, and is a page that can talk with the LMS. What does not say so is an asset:
 * an LMS counts it as completed as soon as it is opened.
 */
final class ScoRule implements ManifestRule {

    private static final List<String> KINDS = List.of("sco", "asset");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".php", ".aspx", ".jsp");

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<XmlElement> launched = manifest.launched();
        Set<XmlElement> scos = Set.copyOf(manifest.scos());
        boolean hasNoSco = !launched.isEmpty() && launched.stream().noneMatch(scos::contains);
        return Stream.of(
                        hasNoSco ? Stream.of(launched.get(0).problem("no-sco")) : Stream.<Problem>empty(),
                        several(manifest),
                        manifest.elements("resource").stream().flatMap(resource -> type(resource, manifest)),
                        launched.stream().flatMap(resource -> start(resource, scos.contains(resource))))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> several(Manifest manifest) {
        List<XmlElement> scos = manifest.scos();
        if (scos.size() < 2) {
            return Stream.empty();
        }
        Problem problem = manifest.dialect() == Dialect.SCORM_12
                ? scos.get(1).problem("several-scos", scos.size())
                : scos.get(1).problem("several-scos-2004", scos.size());
        return Stream.of(problem.asWarning());
    }

    private static Stream<Problem> type(XmlElement resource, Manifest manifest) {
        String right = manifest.dialect().scormType();
        String kind = manifest.scormType(resource).orElse("");
        if (kind.isEmpty()) {
            return Stream.of(
                    resource.problem("scorm-type-missing", "adlcp:" + right).asWarning());
        }
        if (!KINDS.contains(kind)) {
            return Stream.of(resource.problem("scorm-type-unknown", kind));
        }
        boolean isSpelled = resource.attribute(manifest.dialect().adl(), right).isPresent();
        return isSpelled
                ? Stream.empty()
                : Stream.of(
                        resource.problem("scorm-type-case", "adlcp:" + right).asWarning());
    }

    private static Stream<Problem> start(XmlElement resource, boolean isSco) {
        String address = resource.attribute("href").orElse("");
        if (address.isBlank()) {
            return Stream.of(resource.problem("start-file-not-named"));
        }
        String file = Address.path(address).toLowerCase(Locale.ROOT);
        if (file.endsWith(".swf")) {
            return Stream.of(resource.problem("flash-start", address));
        }
        boolean isPage = PAGES.stream().anyMatch(file::endsWith) || !file.contains(".");
        return isPage || !isSco ? Stream.empty() : Stream.of(resource.problem("sco-not-page", address));
    }
}
