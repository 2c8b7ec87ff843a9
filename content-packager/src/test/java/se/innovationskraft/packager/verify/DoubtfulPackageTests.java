package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.VerifiedPackage;
import se.innovationskraft.packager.model.Problem;

/** What works in some LMSs is said as a warning, and the package may be tried. */
class DoubtfulPackageTests {

    private static final String ITEM = "<item identifier=\"I1\" identifierref=\"R1\">";
    private static final String SECOND = "<item identifier=\"I2\" identifierref=\"R2\"><title>B</title></item>";
    private static final String SECOND_SCO =
            "<resource identifier=\"R2\" type=\"webcontent\" adlcp:%s=\"sco\" href=\"index.html\"><file href=\"index.html\"/></resource>";

    @TempDir
    private Path folder;

    private static ForeignPackage old() {
        return ForeignPackage.scorm12();
    }

    static Stream<Wrong> tried() {
        return Stream.concat(manifests(), files());
    }

    private static Stream<Wrong> manifests() {
        ForeignPackage fourth = ForeignPackage.scorm2004("2004 4th Edition");
        return Stream.of(
                new Wrong("byte-order mark", old().change("<?xml", "\uFEFF<?xml"), "manifest-byte-order-mark"),
                new Wrong(
                        "character reference",
                        old().change("Brandskydd", "Br&#228;nd"),
                        "manifest-character-reference"),
                new Wrong(
                        "UTF-16",
                        old().with("imsmanifest.xml", manifest().getBytes(StandardCharsets.UTF_16)),
                        "manifest-not-utf8"),
                new Wrong("1.2 with a blank after", old().change(">1.2<", ">1.2 <"), "schema-version-blank"),
                new Wrong(
                        "1.2 that does not say so",
                        old().change("<schemaversion>1.2</schemaversion>", ""),
                        "schema-version-missing"),
                new Wrong("second edition", ForeignPackage.scorm2004("2004 2nd Edition"), "edition-old"),
                new Wrong(
                        "attribute no schema knows",
                        old().change("<resources>", "<resources nonsense=\"1\">"),
                        "manifest-schema"),
                new Wrong(
                        "element no schema knows",
                        fourth.change("<imsss:controlMode", "<imsss:nonsense/><imsss:controlMode"),
                        "manifest-schema"),
                new Wrong(
                        "schema file that is not there",
                        old().change(
                                        "version=\"1.0\" xmlns",
                                        "version=\"1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd\" xmlns"),
                        "schema-file-missing"),
                new Wrong(
                        "default that is not there",
                        old().change("default=\"O1\"", "default=\"O9\""),
                        "default-organization"),
                new Wrong(
                        "two organizations",
                        old().change(
                                        "</organizations>",
                                        "<organization identifier=\"O2\"><title>B</title><item identifier=\"I2\" identifierref=\"R1\"><title>B</title></item></organization></organizations>"),
                        "several-organizations"),
                new Wrong(
                        "two SCOs",
                        old().change("</organization>", SECOND + "</organization>")
                                .change("</resources>", SECOND_SCO.formatted("scormtype") + "</resources>"),
                        "several-scos"),
                new Wrong(
                        "two SCOs in 2004",
                        fourth.change("</item>", "</item>" + SECOND)
                                .change("</resources>", SECOND_SCO.formatted("scormType") + "</resources>"),
                        "several-scos-2004"),
                new Wrong(
                        "item without title", old().change(ITEM + "<title>Brandskydd</title>", ITEM), "title-missing"),
                new Wrong(
                        "scormtype in the other case",
                        ForeignPackage.scorm2004("2004 4th Edition").change("scormType", "scormtype"),
                        "scorm-type-case"),
                new Wrong(
                        "xml:base",
                        old().change("<resources>", "<resources xml:base=\"kurs/\">")
                                .renamed("index.html", "kurs/index.html")
                                .renamed("script.js", "kurs/script.js"),
                        "xml-base"),
                new Wrong(
                        "backslash in an address",
                        old().change("href=\"script.js\"", "href=\"js\\script.js\"")
                                .renamed("script.js", "js/script.js"),
                        "address-backslash"),
                new Wrong(
                        "prerequisites",
                        old().change(
                                        "</item>",
                                        "<adlcp:prerequisites type=\"aicc_script\">I1</adlcp:prerequisites></item>"),
                        "prerequisites"),
                new Wrong(
                        "description that is not there",
                        old().change("</schemaversion>", "</schemaversion><adlcp:location>om.xml</adlcp:location>"),
                        "metadata-file-missing"));
    }

    private static Stream<Wrong> files() {
        return Stream.of(
                new Wrong("file that is not listed", old().with("bild.png", "x"), "file-not-listed"),
                new Wrong(
                        "start file that is not listed",
                        old().change("<file href=\"index.html\"/>", ""),
                        "start-file-not-listed"),
                new Wrong("åäö in a file name", old().with("bildspel å.png", "x"), "file-name"),
                new Wrong("a program for a server", old().with("spara.php", "x"), "file-name"),
                new Wrong("folders from a Mac", old().with("__MACOSX/._index.html", "x"), "leftover"),
                new Wrong("some Flash", old().with("film.swf", "x"), "flash"),
                new Wrong(
                        "script from elsewhere",
                        old().with("index.html", "<html><script src=\"https://cdn.example.org/a.js\"></script></html>"),
                        "page-loads-from-outside"),
                new Wrong("no word to the LMS", old().with("script.js", "alert(1)"), "api-not-used"),
                new Wrong(
                        "the other edition's words",
                        old().with("script.js", "API_1484_11.Initialize('')"),
                        "api-of-other-edition"),
                new Wrong(
                        "saves on unload",
                        old().with("script.js", "LMSInitialize(); window.onbeforeunload = save"),
                        "unload"),
                new Wrong(
                        "whole AICC package",
                        ForeignPackage.empty()
                                .with("k.crs", "x")
                                .with("k.au", "x")
                                .with("k.des", "x")
                                .with("k.cst", "x"),
                        "aicc-not-judged"));
    }

    private static String manifest() {
        ForeignPackage right = old();
        return new String(
                        se.innovationskraft.packager.archive.ReproducibleZip.read(right.zip())
                                .content("imsmanifest.xml")
                                .orElseThrow(),
                        StandardCharsets.UTF_8)
                .replace("UTF-8", "UTF-16");
    }

    @ParameterizedTest
    @MethodSource("tried")
    void mayBeTriedWithAWarning(Wrong doubtful) throws IOException {
        VerifiedPackage verified =
                new PackageVerifier().verify(doubtful.contents().writeTo(folder));

        assertThat(verified.problems()).extracting(Problem::rule).contains(doubtful.rule());
        assertThat(verified.problems().stream().filter(Problem::isError)).isEmpty();
    }
}
