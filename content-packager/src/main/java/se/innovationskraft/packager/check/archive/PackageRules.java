package se.innovationskraft.packager.check.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** The rules of packages, from the standards and from what real LMSs do. */
public final class PackageRules {

    private static final PackageRule FILE_NAMES = new FileNameRule();

    private static final List<PackageRule> ABOUT_SCORM_FILES =
            List.of(new ManifestPlaceRule(), new ManifestEncodingRule(), FILE_NAMES, new ManifestSchemaRule());

    private static final List<PageRule> ABOUT_PAGES = List.of(new SelfContainedPageRule(), new PageStructureRule());

    private static final List<ManifestRule> ABOUT_MANIFEST = List.of(
            new SchemaVersionRule(),
            new NamespacePrefixRule(),
            new FileListRule(),
            new SingleScoRule(),
            new IdentifierRule(),
            new TitleRule(),
            new RelativeAddressRule());

    private PackageRules() {}

    /** What breaks the rules of plain files for a web server. */
    public static Stream<Problem> checkWeb(ContentPackage contents) {
        return Stream.concat(FILE_NAMES.check(contents), pages(contents));
    }

    /** What breaks the rules of SCORM 1.2. Those about the manifest's inside are asked only when it can be read at all. */
    public static Stream<Problem> check(ContentPackage contents) {
        Stream<Problem> files = ABOUT_SCORM_FILES.stream().flatMap(rule -> rule.check(contents));
        Optional<Manifest> manifest = Manifest.read(contents);
        Stream<Problem> inside = manifest.stream()
                .flatMap(found -> ABOUT_MANIFEST.stream().flatMap(rule -> rule.check(found, contents)));
        return Stream.of(files, pages(contents), inside).flatMap(problems -> problems);
    }

    private static Stream<Problem> pages(ContentPackage contents) {
        return contents.entries().stream()
                .filter(entry -> entry.name().endsWith(".html"))
                .flatMap(entry -> page(entry.name(), Jsoup.parse(new String(entry.content(), StandardCharsets.UTF_8))));
    }

    private static Stream<Problem> page(String name, Document page) {
        return ABOUT_PAGES.stream().flatMap(rule -> rule.check(name, page));
    }
}
