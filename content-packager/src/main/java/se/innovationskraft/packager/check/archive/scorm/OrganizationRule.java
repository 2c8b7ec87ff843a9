package se.innovationskraft.packager.check.archive.scorm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** There is something to open: a default organization, items in it, and something behind each item. */
final class OrganizationRule implements ManifestRule {

    /** What LMSs keep a title in. */
    private static final int LONGEST_TITLE = 255;

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<XmlElement> organizations = manifest.elements("organization");
        if (organizations.isEmpty()) {
            return Stream.of(Manifest.problem("no-organization"));
        }
        Stream<Problem> several = organizations.size() == 1
                ? Stream.empty()
                : Stream.of(organizations
                        .get(1)
                        .problem("several-organizations", organizations.size())
                        .asWarning());
        return Stream.of(
                        several,
                        defaults(manifest, organizations),
                        organizations.stream().flatMap(OrganizationRule::empty),
                        manifest.elements("item").stream().flatMap(item -> item(item, manifest)),
                        titles(manifest))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> defaults(Manifest manifest, List<XmlElement> organizations) {
        Optional<String> named = manifest.elements("organizations").stream()
                .flatMap(element -> element.attribute("default").stream())
                .findFirst();
        // an LMS falls back on the first organization
        return named
                .filter(id -> organizations.stream()
                        .noneMatch(one -> one.attribute("identifier").equals(named)))
                .map(id -> Manifest.problem("default-organization", id).asWarning())
                .stream();
    }

    private static Stream<Problem> empty(XmlElement organization) {
        return organization.children("item").isEmpty() ? Stream.of(organization.problem("no-item")) : Stream.empty();
    }

    private static Stream<Problem> item(XmlElement item, Manifest manifest) {
        boolean isGroup = !item.children("item").isEmpty();
        boolean opens = item.attribute("identifierref").isPresent();
        if (!isGroup && !opens) {
            return Stream.of(item.problem("item-without-content"));
        }
        return isGroup && opens && manifest.dialect() == Dialect.SCORM_2004
                ? Stream.of(item.problem("group-with-content"))
                : Stream.empty();
    }

    private static Stream<Problem> titles(Manifest manifest) {
        return Stream.of("organization", "item")
                .flatMap(name -> manifest.elements(name).stream())
                .flatMap(OrganizationRule::title);
    }

    private static Stream<Problem> title(XmlElement owner) {
        String title = owner.children("title").stream()
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return Stream.of(owner.problem("title-missing", owner.name()).asWarning());
        }
        return title.length() > LONGEST_TITLE
                ? Stream.of(owner.problem("title-too-long", title.length(), LONGEST_TITLE))
                : Stream.empty();
    }
}
