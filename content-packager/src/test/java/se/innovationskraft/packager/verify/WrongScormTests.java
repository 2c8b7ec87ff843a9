package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.VerifiedPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/** Every way to get SCORM wrong that costs a learner's work, or that LMSs refuse, is named and stops the package. */
class WrongScormTests {

    private static final String ITEM = "<item identifier=\"I1\" identifierref=\"R1\"><title>Brandskydd</title>";
    private static final String RESOURCE = "adlcp:scormtype=\"sco\" href=\"index.html\">";

    @TempDir
    private Path folder;

    private static ForeignPackage old() {
        return ForeignPackage.scorm12();
    }

    private static ForeignPackage fourth() {
        return ForeignPackage.scorm2004("2004 4th Edition");
    }

    static Stream<Wrong> refused() {
        return Stream.of(kinds(), xml(), editions(), organizations(), resources(), launchData(), sequencing())
                .flatMap(List::stream);
    }

    private static List<Wrong> kinds() {
        return List.of(
                new Wrong("manifest one folder down", old().inFolder("Brandskydd"), "manifest-in-folder"),
                new Wrong("no manifest", old().without("imsmanifest.xml").without("index.html"), "no-manifest"),
                new Wrong(
                        "manifest in capitals",
                        old().renamed("imsmanifest.xml", "IMSManifest.xml"),
                        "manifest-misspelt"),
                new Wrong(
                        "manifest saved as text",
                        old().renamed("imsmanifest.xml", "imsmanifest.xml.txt"),
                        "manifest-misspelt"),
                new Wrong("a zip in a zip", ForeignPackage.empty().with("kurs.zip", old().zip()), "zip-in-zip"),
                new Wrong("plain pages", old().without("imsmanifest.xml"), "plain-pages"),
                new Wrong("H5P", ForeignPackage.empty().with("h5p.json", "{}"), "other-format"),
                new Wrong(
                        "a Word document",
                        ForeignPackage.empty().with("[Content_Types].xml", "<Types/>"),
                        "other-format"),
                new Wrong(
                        "Common Cartridge",
                        old().change(
                                        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
                                        "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"),
                        "other-format"),
                new Wrong(
                        "AICC with a file missing",
                        ForeignPackage.empty()
                                .with("kurs.crs", "[Course]")
                                .with("kurs.au", "x")
                                .with("kurs.des", "x"),
                        "aicc-file-missing"));
    }

    private static List<Wrong> xml() {
        return List.of(
                new Wrong("a raw &", old().change("Brandskydd", "Brand & skydd"), "xml-broken"),
                new Wrong("a tag not closed", old().change("</resources>", ""), "xml-broken"),
                new Wrong("empty manifest", old().with("imsmanifest.xml", ""), "xml-broken"),
                new Wrong(
                        "Latin-1 that says UTF-8",
                        old().with(
                                        "imsmanifest.xml",
                                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest>åäö</manifest>"
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                        "xml-encoding"),
                new Wrong(
                        "an outside entity",
                        old().change("?>", "?><!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                                .change("Brandskydd", "&x;"),
                        "xml-doctype"),
                new Wrong(
                        "entities that grow",
                        old().change("?>", "?><!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")
                                .change("Brandskydd", "&b;"),
                        "xml-doctype"),
                new Wrong(
                        "elements without end",
                        old().change("<resources>", "<resources>" + "<x>".repeat(500) + "</x>".repeat(500)),
                        "xml-too-much"),
                new Wrong(
                        "elements without number",
                        old().change("<resources>", "<resources>" + "<x/>".repeat(60_000)),
                        "xml-too-much"),
                new Wrong(
                        "another namespace",
                        old().change("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://example.org/"),
                        "namespace-unknown"),
                new Wrong(
                        "no namespace",
                        old().change(" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"", ""),
                        "namespace-unknown"),
                new Wrong("a page instead of a manifest", old().with("imsmanifest.xml", "<html/>"), "not-a-manifest"));
    }

    private static List<Wrong> editions() {
        return List.of(
                new Wrong(
                        "2004 without edition",
                        fourth().change("<schemaversion>2004 4th Edition</schemaversion>", ""),
                        "schema-version-missing"),
                new Wrong(
                        "2004 with a line break",
                        ForeignPackage.scorm2004("\n2004 4th Edition\n"),
                        "schema-version-blank"),
                new Wrong("unknown edition", ForeignPackage.scorm2004("2004 5th Edition"), "schema-version-unknown"),
                new Wrong("1.2 in a 2004 manifest", ForeignPackage.scorm2004("1.2"), "edition-mixed"),
                new Wrong("2004 in a 1.2 manifest", old().change(">1.2<", ">2004 3rd Edition<"), "edition-mixed"),
                new Wrong(
                        "another prefix than adlcp",
                        old().change("xmlns:adlcp", "xmlns:adl").change("adlcp:scormtype", "adl:scormtype"),
                        "namespace-prefix"));
    }

    private static List<Wrong> organizations() {
        return List.of(
                new Wrong(
                        "no organization",
                        old().change("<organization identifier=\"O1\"><title>Brandskydd</title>", "")
                                .change(ITEM + "</item>", "")
                                .change("</organization>\n", ""),
                        "no-organization"),
                new Wrong("no item", old().change(ITEM + "</item>", ""), "no-item"),
                new Wrong(
                        "item that points nowhere",
                        old().change("identifierref=\"R1\"", "identifierref=\"R2\""),
                        "dangling-reference"),
                new Wrong("item without content", old().change(" identifierref=\"R1\"", ""), "item-without-content"),
                new Wrong(
                        "item without identifier",
                        old().change("<item identifier=\"I1\"", "<item"),
                        "identifier-missing"),
                new Wrong(
                        "resource without identifier",
                        old().change("<resource identifier=\"R1\"", "<resource"),
                        "identifier-missing"),
                new Wrong(
                        "identifier used twice",
                        old().change("identifier=\"I1\"", "identifier=\"O1\""),
                        "identifier-repeated"),
                new Wrong(
                        "identifier of 300 characters",
                        old().change("identifier=\"I1\"", "identifier=\"" + "I".repeat(300) + "\""),
                        "identifier-too-long"),
                new Wrong(
                        "title of 300 characters",
                        old().change(ITEM, ITEM.replace("Brandskydd", "ö".repeat(300))),
                        "title-too-long"),
                new Wrong(
                        "group with content in 2004",
                        fourth().change(
                                        "</item>",
                                        "<item identifier=\"I2\" identifierref=\"R1\"><title>A</title></item></item>"),
                        "group-with-content"));
    }

    private static List<Wrong> resources() {
        return List.of(
                new Wrong("no scormtype", old().change(" adlcp:scormtype=\"sco\"", ""), "no-sco"),
                new Wrong("an asset", old().change("scormtype=\"sco\"", "scormtype=\"asset\""), "no-sco"),
                new Wrong(
                        "a scormtype of one's own",
                        old().change("scormtype=\"sco\"", "scormtype=\"SCO\""),
                        "scorm-type-unknown"),
                new Wrong("no start file", old().change(" href=\"index.html\">", ">"), "start-file-not-named"),
                new Wrong(
                        "start file missing",
                        old().change(RESOURCE, RESOURCE.replace("index", "start")),
                        "start-file-missing"),
                new Wrong("listed file missing", old().without("script.js"), "listed-file-missing"),
                new Wrong("start file in another case", old().renamed("index.html", "Index.html"), "file-case"),
                new Wrong(
                        "course on another server",
                        old().change("href=\"index.html\"", "href=\"https://example.org/\""),
                        "address-elsewhere"),
                new Wrong(
                        "address from the root",
                        old().change("href=\"index.html\"", "href=\"/index.html\""),
                        "address-absolute"),
                new Wrong(
                        "address on a drive",
                        old().change("href=\"index.html\"", "href=\"C:\\kurs\\index.html\""),
                        "address-absolute"),
                new Wrong(
                        "address that leads out",
                        old().change("href=\"index.html\"", "href=\"../index.html\""),
                        "address-leads-out"),
                new Wrong(
                        "address with a quote",
                        old().change(RESOURCE, RESOURCE.replace("index.html", "index.html?a='b'")),
                        "address-quotes"),
                new Wrong(
                        "a course in Flash",
                        old().change("\"index.html\"", "\"kurs.swf\"").renamed("index.html", "kurs.swf"),
                        "flash-start"),
                new Wrong(
                        "a PDF as a SCO",
                        old().change("\"index.html\"", "\"kurs.pdf\"").renamed("index.html", "kurs.pdf"),
                        "sco-not-page"));
    }

    private static List<Wrong> launchData() {
        return List.of(
                new Wrong(
                        "parameters with a quote",
                        old().change("identifierref", "parameters=\"?a='b'\" identifierref"),
                        "parameters"),
                new Wrong(
                        "parameters with a blank",
                        old().change("identifierref", "parameters=\"?a=b c\" identifierref"),
                        "parameters"),
                new Wrong(
                        "prerequisite that is not there",
                        old().change(ITEM, ITEM + "<adlcp:prerequisites type=\"aicc_script\">I9</adlcp:prerequisites>"),
                        "prerequisites-unknown"),
                new Wrong(
                        "passing score of 700",
                        old().change(ITEM, ITEM + "<adlcp:masteryscore>700</adlcp:masteryscore>"),
                        "mastery-score"),
                new Wrong(
                        "passing score with a comma",
                        old().change(ITEM, ITEM + "<adlcp:masteryscore>7,5</adlcp:masteryscore>"),
                        "mastery-score"),
                new Wrong(
                        "time limit in minutes",
                        old().change(ITEM, ITEM + "<adlcp:maxtimeallowed>90</adlcp:maxtimeallowed>"),
                        "time-allowed"),
                new Wrong(
                        "300 characters of launch data",
                        old().change(ITEM, ITEM + "<adlcp:datafromlms>" + "x".repeat(300) + "</adlcp:datafromlms>"),
                        "launch-data-too-long"));
    }

    private static List<Wrong> sequencing() {
        String objective = "<imsss:objective objectiveID=\"mal\"/></imsss:objectives>";
        return List.of(
                new Wrong(
                        "nothing can be opened",
                        fourth().change("choice=\"true\" flow=\"true\"", "choice=\"false\""),
                        "nothing-to-open"),
                new Wrong(
                        "an objective twice", fourth().change("</imsss:objectives>", objective), "objective-repeated"),
                new Wrong(
                        "an objective without id",
                        fourth().change("</imsss:objectives>", objective.replace(" objectiveID=\"mal\"", "")),
                        "objective-without-id"),
                new Wrong("passing measure of 70", fourth().change(">0.7<", ">70<"), "measure-range"),
                new Wrong(
                        "sequencing that is not there",
                        fourth().change(
                                        "<imsss:sequencing><imsss:controlMode",
                                        "<imsss:sequencing IDRef=\"S9\"><imsss:controlMode"),
                        "dangling-reference"),
                new Wrong(
                        "completion threshold of 80",
                        ForeignPackage.scorm2004("2004 3rd Edition")
                                .change(
                                        "<imsss:sequencing>\n",
                                        "<adlcp:completionThreshold>80</adlcp:completionThreshold><imsss:sequencing>\n"),
                        "completion-threshold"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedForTheRightReason(Wrong wrong) throws IOException {
        VerifiedPackage verified = new PackageVerifier().verify(wrong.contents().writeTo(folder));

        assertThat(verified.isSound()).isFalse();
        assertThat(verified.problems().stream().filter(Problem::isError))
                .extracting(Problem::rule)
                .contains(wrong.rule());
    }

    @Test
    void thereAreAtLeastFortyWaysToBeWrong() {
        assertThat(refused()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void aRight12PackageHasNothingWrong() throws IOException {
        VerifiedPackage verified = new PackageVerifier().verify(old().writeTo(folder));

        assertThat(verified.problems()).isEmpty();
        assertThat(verified.standards()).containsExactly(Standard.SCORM_12);
        assertThat(verified.title()).isEqualTo("Brandskydd");
        assertThat(verified.files()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004 3rd Edition", "2004 4th Edition"})
    void aRight2004PackageHasNothingWrong(String edition) throws IOException {
        VerifiedPackage verified =
                new PackageVerifier().verify(ForeignPackage.scorm2004(edition).writeTo(folder));

        assertThat(verified.problems()).isEmpty();
        assertThat(verified.standards()).extracting(Standard::label).containsExactly("SCORM " + edition);
    }

    @Test
    void aProblemNamesTheLineOfItsElement() throws IOException {
        VerifiedPackage verified = new PackageVerifier()
                .verify(old().change("identifierref=\"R1\"", "identifierref=\"R2\"")
                        .writeTo(folder));

        assertThat(verified.problems())
                .filteredOn(problem -> problem.rule().equals("dangling-reference"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(7))
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("imsmanifest.xml"));
    }
}
