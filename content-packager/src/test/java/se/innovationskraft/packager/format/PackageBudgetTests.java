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
import se.innovationskraft.packager.model.Exercise;
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

    private static final PackagePipeline PIPELINE = new PackagePipeline();

    static Stream<Arguments> packages() {
        return Stream.of("innovationskraft", "regional-utveckling")
                .map(PackageBudgetTests::programme)
                .flatMap(programme -> programme.exercises().stream()
                        .flatMap(exercise -> PIPELINE.formats().stream()
                                .map(format -> Arguments.argumentSet(
                                        programme.id() + "/" + exercise.id() + " " + format,
                                        exercise,
                                        build(programme, exercise, format)))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void staysWithinTheBudgets(Exercise exercise, ContentPackage contents) {
        Document page = Jsoup.parse(new String(contents.content("index.html").orElseThrow(), StandardCharsets.UTF_8));
        List<String> scripts = page.select("script[src]").eachAttr("src");
        int sheets = page.select("link[rel=stylesheet]").size();

        assertThat(scripts.stream()
                        .mapToInt(name -> Gzip.size(contents.content(name).orElseThrow()))
                        .sum())
                .as("script before the first screen")
                .isLessThanOrEqualTo(MOST_LAUNCH_BYTES);
        assertThat(UNSEEN_REQUESTS + scripts.size() + sheets).as("requests").isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(zipWithout(exercise, contents))
                .as("zip without schema files and pictures")
                .isLessThanOrEqualTo(MOST_ZIP_BYTES);
    }

    private static int zipWithout(Exercise exercise, ContentPackage contents) {
        List<String> pictures = exercise.pictures().stream().map(Picture::name).toList();
        List<ContentPackage.Entry> counted = contents.entries().stream()
                .filter(entry -> !entry.name().matches(".*\\.(xsd|dtd)") && !pictures.contains(entry.name()))
                .toList();
        return ReproducibleZip.write(new ContentPackage(counted)).length;
    }

    private static Programme programme(String id) {
        return PIPELINE.check(Bundle.ofFolder(TestContent.realModules()), id)
                .programme()
                .orElseThrow();
    }

    private static ContentPackage build(Programme programme, Exercise exercise, String format) {
        return ReproducibleZip.read(PIPELINE.build(programme, Course.of(exercise), LocalLayer.NEUTRAL, format)
                .zip());
    }
}
