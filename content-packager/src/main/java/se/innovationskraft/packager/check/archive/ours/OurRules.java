package se.innovationskraft.packager.check.archive.ours;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.PackageRule;
import se.innovationskraft.packager.check.archive.PageRule;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** The rules that only packages of our own must keep. Those about the manifest are asked when it can be read at all. */
public final class OurRules {

    private static final List<PackageRule> ABOUT_FILES = List.of(new ManifestPlaceRule());

    /** The rules about pages, whatever they are packed for. */
    public static final List<PageRule> ABOUT_PAGES = List.of(new InlineScriptRule(), new PageStructureRule());

    private static final List<ManifestRule> ABOUT_MANIFEST =
            List.of(new ScoListRule(), new IdentifierRule(), new TitleRule(), new RelativeAddressRule());

    private OurRules() {}

    /** What breaks any of the rules about files and the manifest. */
    public static Stream<Problem> check(ContentPackage contents) {
        Stream<Problem> files = ABOUT_FILES.stream().flatMap(rule -> rule.check(contents));
        Optional<Manifest> manifest = Manifest.read(contents);
        Stream<Problem> inside = manifest.stream()
                .flatMap(found -> ABOUT_MANIFEST.stream().flatMap(rule -> rule.check(found, contents)));
        return Stream.concat(files, inside);
    }
}
