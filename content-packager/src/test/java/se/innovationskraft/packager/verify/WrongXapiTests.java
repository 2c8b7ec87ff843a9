package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.VerifiedPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/** Wrong course structures of cmi5, and wrong xAPI packages, are each refused for the right reason. */
class WrongXapiTests {

    private static final String TITLE = "<title><langstring lang=\"sv\">Lektion</langstring></title>";
    private static final String URL = "<url>index.html?sida=1</url>";

    @TempDir
    private Path folder;

    private static ForeignPackage cmi5() {
        return ForeignPackage.cmi5();
    }

    static Stream<Wrong> refused() {
        return Stream.of(structures(), units(), tincan()).flatMap(List::stream);
    }

    private static List<Wrong> structures() {
        return List.of(
                new Wrong("cmi5.xml one folder down", cmi5().inFolder("kurs"), "manifest-in-folder"),
                new Wrong(
                        "another namespace",
                        cmi5().change("/v1/CourseStructure.xsd", "/v2/CourseStructure.xsd"),
                        "cmi5-namespace"),
                new Wrong("another root", cmi5().with("cmi5.xml", "<course/>"), "cmi5-namespace"),
                new Wrong("not well-formed", cmi5().change("</block>", ""), "xml-broken"),
                new Wrong(
                        "an outside entity",
                        cmi5().change("?>", "?><!DOCTYPE c SYSTEM \"http://example.org/c.dtd\">"),
                        "xml-doctype"),
                new Wrong(
                        "course id that is no IRI",
                        cmi5().change("id=\"https://example.org/kurs\"", "id=\"kurs 1\""),
                        "id-not-iri"),
                new Wrong("course without id", cmi5().change(" id=\"https://example.org/kurs\"", ""), "id-not-iri"),
                new Wrong(
                        "block id without scheme",
                        cmi5().change("id=\"https://example.org/block\"", "id=\"example.org/block\""),
                        "id-not-iri"),
                new Wrong(
                        "id used twice",
                        cmi5().change("id=\"https://example.org/au\"", "id=\"https://example.org/block\""),
                        "id-repeated"),
                new Wrong(
                        "objective that is not defined",
                        cmi5().change("idref=\"https://example.org/mal\"", "idref=\"https://example.org/annat\""),
                        "dangling-reference"),
                new Wrong("empty block", cmi5().change("<au ", "<!--").change("</au>", "-->"), "cmi5-empty"),
                new Wrong("no title", cmi5().change(TITLE, ""), "cmi5-missing"),
                new Wrong(
                        "title without langstring",
                        cmi5().change(TITLE, "<title>Lektion</title>"),
                        "langstring-missing"),
                new Wrong("empty langstring", cmi5().change(">Lektion<", "> <"), "langstring-empty"),
                new Wrong(
                        "language that is none",
                        cmi5().change("lang=\"sv\">Lektion", "lang=\"på svenska\">Lektion"),
                        "langstring-language"),
                new Wrong(
                        "objective without description",
                        cmi5().change(
                                        "<description><langstring lang=\"sv\">Vet var utgången är.</langstring></description>",
                                        ""),
                        "cmi5-missing"),
                new Wrong(
                        "two courses",
                        cmi5().change("</course>", "</course><course id=\"https://example.org/b\"/>"),
                        "cmi5-misplaced"),
                new Wrong("url before title", cmi5().change(URL, "").change(TITLE, URL + TITLE), "cmi5-misplaced"),
                new Wrong("element cmi5 does not know", cmi5().change(URL, URL + "<moveOn/>"), "cmi5-misplaced"));
    }

    private static List<Wrong> units() {
        return List.of(
                new Wrong("no url", cmi5().change(URL, ""), "cmi5-missing"),
                new Wrong("empty url", cmi5().change(URL, "<url> </url>"), "au-url-missing"),
                new Wrong(
                        "url of a file that is not there",
                        cmi5().change(URL, "<url>start.html</url>"),
                        "start-file-missing"),
                new Wrong("url without a host", cmi5().change(URL, "<url>https:///kurs</url>"), "au-url-broken"),
                new Wrong("url that leads out", cmi5().change(URL, "<url>../index.html</url>"), "au-url-broken"),
                new Wrong("url that uses the LMS's names", cmi5().change("?sida=1", "?endpoint=x"), "au-url-reserved"),
                new Wrong("moveOn of its own", cmi5().change("\"Completed\"", "\"completed\""), "move-on"),
                new Wrong("launchMethod of its own", cmi5().change("\"AnyWindow\"", "\"NewWindow\""), "launch-method"),
                new Wrong("mastery score of 75", cmi5().change("\"0.75\"", "\"75\""), "cmi5-mastery-score"),
                new Wrong("mastery score below zero", cmi5().change("\"0.75\"", "\"-0.1\""), "cmi5-mastery-score"),
                new Wrong("five decimals", cmi5().change("\"0.75\"", "\"0.75001\""), "cmi5-mastery-score"),
                new Wrong(
                        "activity type that is no IRI",
                        cmi5().change(" moveOn", " activityType=\"lesson\" moveOn"),
                        "activity-type"));
    }

    private static List<Wrong> tincan() {
        ForeignPackage right = ForeignPackage.tincan();
        String launch = "<launch lang=\"sv\">index.html</launch>";
        return List.of(
                new Wrong("tincan.xml one folder down", right.inFolder("kurs"), "manifest-in-folder"),
                new Wrong(
                        "tincan: another namespace",
                        right.change("http://projecttincan.com/tincan.xsd", "http://example.org/"),
                        "tincan-namespace"),
                new Wrong(
                        "tincan: id that is no IRI",
                        right.change("id=\"https://example.org/kurs\"", "id=\"kurs\""),
                        "id-not-iri"),
                new Wrong(
                        "tincan: no type",
                        right.change(" type=\"http://adlnet.gov/expapi/activities/course\"", ""),
                        "activity-type"),
                new Wrong("tincan: nothing to open", right.change(launch, ""), "tincan-no-launch"),
                new Wrong("tincan: empty launch", right.change(">index.html<", "><"), "au-url-missing"),
                new Wrong("tincan: start file missing", right.without("index.html"), "start-file-missing"));
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
    void thereAreAtLeastFifteenWrongCourseStructures() {
        assertThat(structures().size() + units().size()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void aRightCmi5PackageHasNothingWrong() throws IOException {
        assertRight(cmi5(), Standard.CMI5);
    }

    @Test
    void whatAVendorAddsToCmi5IsLeftAlone() throws IOException {
        assertRight(
                cmi5().change("</au>", "<v:farg xmlns:v=\"https://example.org/v\">blå</v:farg></au>"), Standard.CMI5);
    }

    @Test
    void aRightXapiPackageHasNothingWrong() throws IOException {
        assertRight(ForeignPackage.tincan(), Standard.XAPI);
    }

    private void assertRight(ForeignPackage contents, Standard standard) throws IOException {
        VerifiedPackage verified = new PackageVerifier().verify(contents.writeTo(folder));

        assertThat(verified.problems()).isEmpty();
        assertThat(verified.standards()).containsExactly(standard);
        assertThat(verified.title()).isEqualTo("Brandskydd");
    }
}
