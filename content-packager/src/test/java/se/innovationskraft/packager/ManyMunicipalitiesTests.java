package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** What one more municipality costs, counted in bytes that are compressed: a clock would say something else each time. */
class ManyMunicipalitiesTests {

    private static final Programme PROGRAMME = TestContent.real();
    private static final List<String> EXERCISES = List.of("start", "o05", "o09");

    @Test
    void oneMoreMunicipalityCostsTheSameFromTheFirstToTheLast() {
        double few = costOfEach(10);
        double many = costOfEach(290);

        assertThat(many).isBetween(0.9 * few, 1.1 * few);
    }

    @Test
    void aMunicipalityCostsItsTwoFilesOnceHoweverManyPackagesItGets() {
        int bytes = script(1000).getBytes(StandardCharsets.UTF_8).length;

        assertThat(costOfEach(10)).isBetween(2.0 * bytes, 2.0 * bytes + 100);
    }

    private static double costOfEach(int municipalities) {
        PackagePipeline pipeline = new PackagePipeline();
        List<Function<LocalLayer, BuiltPackage>> localisers = EXERCISES.stream()
                .map(id -> Course.of(PROGRAMME.exercise(id).orElseThrow()))
                .flatMap(course -> pipeline.formats().stream()
                        .filter(format -> pipeline.supports(format, course))
                        .map(format -> pipeline.build(PROGRAMME, course, LocalLayer.NEUTRAL, format)))
                .map(pipeline::localiser)
                .toList();
        long before = pipeline.compressedBytes();
        Stream.iterate(1000, number -> number + 1)
                .limit(municipalities)
                .map(number -> new LocalLayer(
                        script(number), Optional.of(script(number).getBytes(StandardCharsets.UTF_8))))
                .forEach(layer -> localisers.forEach(
                        localiser -> assertThat(localiser.apply(layer).zip()).isNotEmpty()));
        return (double) (pipeline.compressedBytes() - before) / municipalities;
    }

    private static String script(int number) {
        return "{\"org\":\"k%d\",\"name\":\"Kommun %d\",\"introduction\":\"%s\"}"
                .formatted(number, number, "Så. ".repeat(300));
    }
}
