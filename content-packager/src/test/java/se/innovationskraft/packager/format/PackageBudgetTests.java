package se.innovationskraft.packager.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.Gzip;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Picture;
import se.innovationskraft.packager.model.Programme;

/** Every neutral package opens fast on a phone: few requests, a small script, a small zip. */
class PackageBudgetTests {

    /** The page itself, and later.js, which the player fetches. */
    private static final int UNSEEN_REQUESTS = 2;

    private static final int MOST_REQUESTS = 6;
    private static final int MOST_LAUNCH_BYTES = 12 * 1024;
    private static final int MOST_ZIP_BYTES = 60 * 1024;
    /** What tells a record store of the session; fetched after the first screen. */
    private static final int MOST_TELLING_BYTES = 6 * 1024;

    private static final int MORE_FOR_EACH_EXERCISE = 16 * 1024;

    private static final PackagePipeline PIPELINE = new PackagePipeline();

    static Stream<Arguments> packages() {
        return Stream.of("innovationskraft", "regional-utveckling")
                .map(PackageBudgetTests::programme)
                .flatMap(programme -> programme.courses().stream()
                        .flatMap(course -> PIPELINE.formats().stream()
                                .filter(format -> PIPELINE.supports(format, course))
                                .map(format -> Arguments.argumentSet(
                                        programme.id() + "/" + course.id() + " " + format,
                                        course,
                                        build(programme, course, format)))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void staysWithinTheBudgets(Course course, ContentPackage contents) {
        contents.entries().stream()
                .filter(entry -> entry.name().endsWith(".html"))
                .forEach(page -> opensFast(page, contents));
        assertThat(zipWithout(course, contents))
                .as("zip without schema files and pictures")
                .isLessThanOrEqualTo(most(course, contents));
    }

    private static int most(Course course, ContentPackage contents) {
        int telling = isToldOf(contents) ? MOST_TELLING_BYTES : 0;
        int exercises = course.single().isPresent() ? 0 : course.exercises().size();
        return MOST_ZIP_BYTES + telling + MORE_FOR_EACH_EXERCISE * exercises;
    }

    private static void opensFast(ContentPackage.Entry entry, ContentPackage contents) {
        Document page = Jsoup.parse(new String(entry.content(), StandardCharsets.UTF_8));
        List<String> scripts = page.select("script[src]").eachAttr("src");
        int sheets = page.select("link[rel=stylesheet]").size();

        assertThat(scripts.stream()
                        .mapToInt(name -> Gzip.size(contents.content(name).orElseThrow()))
                        .sum())
                .as("script before the first screen of " + entry.name())
                .isLessThanOrEqualTo(MOST_LAUNCH_BYTES);
        assertThat(UNSEEN_REQUESTS + scripts.size() + sheets).as("requests").isLessThanOrEqualTo(MOST_REQUESTS);
    }

    private static boolean isToldOf(ContentPackage contents) {
        return Stream.of("cmi5.xml", "tincan.xml")
                .anyMatch(name -> contents.content(name).isPresent());
    }

    private static int zipWithout(Course course, ContentPackage contents) {
        List<String> pictures = course.exercises().stream()
                .flatMap(exercise -> exercise.pictures().stream())
                .map(Picture::name)
                .toList();
        List<ContentPackage.Entry> counted = contents.entries().stream()
                .filter(entry -> !entry.name().matches(".*\\.(xsd|dtd)"))
                .filter(entry -> pictures.stream().noneMatch(entry.name()::endsWith))
                .toList();
        return ReproducibleZip.write(new ContentPackage(counted)).length;
    }

    private static Programme programme(String id) {
        return PIPELINE.check(Bundle.ofFolder(TestContent.realModules()), id)
                .programme()
                .orElseThrow();
    }

    private static ContentPackage build(Programme programme, Course course, String format) {
        return ReproducibleZip.read(
                PIPELINE.build(programme, course, LocalLayer.NEUTRAL, format).zip());
    }
}
