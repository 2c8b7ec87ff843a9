package se.innovationskraft.packager.check.archive.scorm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.check.archive.xml.XmlReader;
import se.innovationskraft.packager.check.archive.xml.XmlReading;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;

/**
 * The rules of SCORM packages, from the standards and from what real LMSs do with packages that break them. An error is
 * what LMSs refuse, or what loses a learner's work; a warning is what works in some.
 */
public final class ScormRules {

    private static final String COMMON_CARTRIDGE = "http://www.imsglobal.org/xsd/imsccv";

    private final List<ManifestRule> rules = List.of(
            new ManifestEncodingRule(),
            new EditionRule(),
            new NamespacePrefixRule(),
            new ManifestSchemaRule(),
            new SchemaFilesRule(),
            new IdentifiersRule(),
            new OrganizationRule(),
            new ScoRule(),
            new AddressRule(),
            new FileListRule(),
            new LaunchDataRule(),
            new SequencingRule(),
            new MetadataRule(),
            new LmsTalkRule());

    /** What is found out from {@code imsmanifest.xml}; empty when the package has none at its root. */
    public Optional<Judgement> judge(ContentPackage contents) {
        return XmlReader.read(contents, Manifest.NAME).map(reading -> judge(reading, contents));
    }

    private Judgement judge(XmlReading reading, ContentPackage contents) {
        if (reading.root().isEmpty()) {
            return new Judgement(Optional.empty(), "", reading.problems());
        }
        XmlElement root = reading.root().get();
        return Manifest.of(root)
                .map(manifest -> judge(manifest, contents))
                .orElseGet(() -> new Judgement(Optional.empty(), "", List.of(foreign(root))));
    }

    private Judgement judge(Manifest manifest, ContentPackage contents) {
        Stream<Problem> problems = rules.stream().flatMap(rule -> rule.check(manifest, contents));
        return new Judgement(Optional.of(EditionRule.of(manifest)), manifest.title(), problems.toList());
    }

    private static Problem foreign(XmlElement root) {
        if (root.namespace().startsWith(COMMON_CARTRIDGE)) {
            return root.problem("other-format", "Common Cartridge");
        }
        return root.name().equals("manifest")
                ? root.problem("namespace-unknown", root.namespace())
                : root.problem("not-a-manifest", root.name());
    }
}
