package se.innovationskraft.packager.check.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** What a real LMS trips over is stopped before the zip leaves us; each test breaks one thing in a sound package. */
class PackageRulesTests {

    private static final ContentPackage SOUND = sound();

    private static ContentPackage sound() {
        Programme programme = TestContent.small().checked().programme().orElseThrow();
        byte[] zip = new PackagePipeline()
                .build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL)
                .zip();
        return ReproducibleZip.read(zip);
    }

    @Test
    void soundPackageBreaksNoRule() {
        assertThat(new PackageRules().check(SOUND)).isEmpty();
    }

    @Test
    void manifestMustComeFirst() {
        List<Entry> entries = new ArrayList<>(SOUND.entries());
        entries.add(entries.remove(0));

        assertBroken(new ContentPackage(entries), "manifest-not-first");
    }

    @Test
    void manifestMustBeAtTheRoot() {
        List<Entry> entries = SOUND.entries().stream()
                .map(entry -> new Entry("paket/" + entry.name(), entry.content()))
                .toList();

        assertBroken(new ContentPackage(entries), "manifest-not-first");
    }

    @Test
    void manifestNameIsCaseSensitive() {
        assertBroken(renamed("imsmanifest.xml", "IMSManifest.xml"), "manifest-not-first");
    }

    @Test
    void manifestMustNotBeginWithAByteOrderMark() {
        assertBroken(manifest("<?xml", "\uFEFF<?xml"), "manifest-byte-order-mark");
    }

    @Test
    void manifestMustBeUtf8() {
        String text = text(SOUND, "imsmanifest.xml");

        assertBroken(replaced("imsmanifest.xml", text.getBytes(StandardCharsets.ISO_8859_1)), "xml-encoding");
    }

    @Test
    void lettersMustStandAsThemselves() {
        assertBroken(manifest("En övning", "En &#246;vning"), "manifest-character-reference");
    }

    @Test
    void schemaVersionMustBeExact() {
        assertBroken(manifest("<schemaversion>1.2<", "<schemaversion>1.2 <"), "schema-version-blank");
        assertBroken(manifest("<schemaversion>1.2<", "<schemaversion>\n1.2\n<"), "schema-version-blank");
    }

    @Test
    void scormtypeMustCarryThePrefixAdlcp() {
        assertBroken(manifest("xmlns:adlcp=", "xmlns:adl=", "adlcp:scormtype", "adl:scormtype"), "namespace-prefix");
    }

    @Test
    void imsElementsMustCarryNoPrefix() {
        assertBroken(
                manifest(
                        "<resources>",
                        "<ims:resources xmlns:ims=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\">",
                        "</resources>",
                        "</ims:resources>"),
                "namespace-prefix");
    }

    @Test
    void everyListedFileMustBeInTheZip() {
        assertBroken(without("player.css"), "listed-file-missing");
    }

    @Test
    void everyFileInTheZipMustBeListed() {
        List<Entry> entries = new ArrayList<>(SOUND.entries());
        entries.add(new Entry("notes.txt", new byte[] {1}));

        assertBroken(new ContentPackage(entries), "file-not-listed");
    }

    @Test
    void startFileMustBeAmongTheFilesOfItsResource() {
        assertBroken(manifest("<file href=\"index.html\"/>", ""), "start-file-not-listed");
    }

    @Test
    void whatIsListedMustBeASco() {
        assertBroken(manifest("adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"asset\""), "sco-list");
    }

    @Test
    void itemMustPointAtTheSco() {
        assertBroken(manifest("identifierref=\"RES-o01\"", "identifierref=\"RES-o02\""), "dangling-reference");
    }

    @Test
    void identifiersMustBeAscii() {
        assertBroken(manifest("ITEM-o01", "ITEM-övning"), "identifier");
        assertBroken(manifest("ITEM-o01", "ITEM-o01_1.0.0"), "identifier");
        assertBroken(manifest("ITEM-o01", "I".repeat(65)), "identifier");
    }

    @Test
    void identifiersMustBeUsedOnce() {
        assertBroken(manifest("ITEM-o01", "ORG-o01"), "identifier-repeated");
    }

    @Test
    void titlesMustNotBeTooLong() {
        assertBroken(manifest("<title>En övning<", "<title>" + "ö".repeat(201) + "<"), "title-length");
    }

    @Test
    void addressesMustBeRelative() {
        assertBroken(manifest("href=\"index.html\"", "href=\"https://example.org/\""), "address-not-relative");
        assertBroken(manifest("href=\"index.html\"", "href=\"index.html?a=1\""), "address-not-relative");
    }

    @Test
    void fileNamesMustBeAscii() {
        assertBroken(renamed("player.js", "spelare å.js"), "file-name");
        assertBroken(renamed("player.js", "../player.js"), "file-name");
        assertBroken(renamed("player.js", "a\\player.js"), "file-name");
        assertBroken(renamed("player.js", "player.php"), "file-name");
    }

    @Test
    void pageMustNotLoadAnythingFromOutside() {
        assertBroken(page("src=\"player.js\"", "src=\"https://cdn.example.org/player.js\""), "page-loads-from-outside");
        assertBroken(page("src=\"player.js\"", "src=\"//cdn.example.org/player.js\""), "page-loads-from-outside");
        assertBroken(page("href=\"player.css\"", "href=\"/player.css\""), "page-loads-from-outside");
    }

    @Test
    void pageMustHoldNoInlineScript() {
        assertBroken(page("</body>", "<script>alert(1)</script></body>"), "inline-script");
        assertBroken(page("<main ", "<main onclick=\"x()\" "), "inline-script");
    }

    @Test
    void pageMustSayItsLanguage() {
        assertBroken(page("<html lang=\"sv\"", "<html"), "page-language");
    }

    @Test
    void pageMustHaveOneMainHeadingAndSkipNoLevel() {
        assertBroken(page("<main ", "<h1>En till</h1><main "), "page-heading");
        assertBroken(page("</main>", "<h1>En till</h1></main>"), "page-heading");
        assertBroken(page("</main>", "<h5>För djupt</h5></main>"), "page-heading");
    }

    @Test
    void everyControlPictureAndButtonMustHaveAName() {
        assertBroken(page("</main>", "<input type=\"text\"></main>"), "page-without-name");
        assertBroken(page("</main>", "<img src=\"logo.svg\"></main>"), "page-without-name");
        assertBroken(page("</main>", "<button></button></main>"), "page-without-name");
    }

    @Test
    void idsOnThePageMustBeUsedOnce() {
        assertBroken(page("</main>", "<p id=\"main\"></p></main>"), "page-id-repeated");
    }

    @Test
    void manifestMustKeepToTheSchemas() {
        assertBroken(manifest("<resources>", "<resources nonsense=\"1\">"), "manifest-schema");
    }

    @Test
    void schemaProblemNamesItsLine() {
        ContentPackage broken = manifest("<resources>", "<resources nonsense=\"1\">");
        long line = text(broken, "imsmanifest.xml")
                        .lines()
                        .takeWhile(text -> !text.contains("nonsense"))
                        .count()
                + 1;

        assertThat(new PackageRules().check(broken)).extracting(Problem::line).contains((int) line);
    }

    @Test
    void schemaFilesMustLieBesideTheManifest() {
        assertBroken(without("imsmd_rootv1p2p1.xsd"), "schema-file-missing");
    }

    private static void assertBroken(ContentPackage contents, String rule) {
        assertThat(new PackageRules().check(contents)).extracting(Problem::rule).contains(rule);
    }

    private static ContentPackage manifest(String... fromTo) {
        return edited("imsmanifest.xml", fromTo);
    }

    private static ContentPackage page(String... fromTo) {
        return edited("index.html", fromTo);
    }

    private static ContentPackage edited(String name, String... fromTo) {
        String text = text(SOUND, name);
        for (int index = 0; index < fromTo.length; index += 2) {
            assertThat(text).contains(fromTo[index]);
            text = text.replace(fromTo[index], fromTo[index + 1]);
        }
        return replaced(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ContentPackage replaced(String name, byte[] content) {
        return new ContentPackage(SOUND.entries().stream()
                .map(entry -> entry.name().equals(name) ? new Entry(name, content) : entry)
                .toList());
    }

    private static ContentPackage renamed(String from, String to) {
        return new ContentPackage(SOUND.entries().stream()
                .map(entry -> entry.name().equals(from) ? new Entry(to, entry.content()) : entry)
                .toList());
    }

    private static ContentPackage without(String name) {
        return new ContentPackage(SOUND.entries().stream()
                .filter(entry -> !entry.name().equals(name))
                .toList());
    }

    private static String text(ContentPackage contents, String name) {
        return new String(contents.content(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
