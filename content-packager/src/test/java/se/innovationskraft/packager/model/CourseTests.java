package se.innovationskraft.packager.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.TestContent;

/** What packages can be made of in the real programme, and what they are called. */
class CourseTests {

    private static final Programme PROGRAMME = TestContent.real();

    @Test
    void everyExerciseEveryThemeOfTheSourceTheProgrammeAndTheProbeIsACourse() {
        assertThat(PROGRAMME.courses())
                .extracting(Course::id)
                .containsAll(PROGRAMME.exercises().stream().map(Exercise::id).toList())
                .endsWith("t1", "t2", "t3", "t4", "t5", "innovationskraft", "testpaket")
                .hasSize(PROGRAMME.exercises().size() + 7);
    }

    @Test
    void aThemeHoldsItsExercisesInOrder() {
        assertThat(course("t2").exercises())
                .extracting(Exercise::id)
                .containsExactly("o05", "o06", "o07", "o08", "o09");
        assertThat(course("t2").theme()).contains("t2");
    }

    @Test
    void theProgrammeBeginsWhereOneBeginsAndLeavesOutWhatStandsBesideTheThemes() {
        assertThat(course("innovationskraft").exercises())
                .extracting(Exercise::id)
                .hasSize(20)
                .startsWith("start")
                .endsWith("o17")
                .noneMatch(id -> id.startsWith("x") || id.startsWith("m") || id.startsWith("r"));
    }

    @Test
    void namesAndAddressesAreThoseOfTheContract() {
        assertThat(course("o05").packageName(PROGRAMME)).isEqualTo("innovationskraft-o05-egen-antipilot");
        assertThat(course("t2").packageName(PROGRAMME)).isEqualTo("innovationskraft-t2-gor-plats-for-innovation");
        assertThat(course("innovationskraft").packageName(PROGRAMME)).isEqualTo("innovationskraft");
        assertThat(course("t2").packageId(PROGRAMME)).isEqualTo("innovationskraft-t2");
        assertThat(course("innovationskraft").packageId(PROGRAMME)).isEqualTo("innovationskraft");
        assertThat(course("t2").iri(PROGRAMME)).isEqualTo("https://w3id.org/innovationskraft/t2");
        assertThat(course("innovationskraft").iri(PROGRAMME)).isEqualTo("https://w3id.org/innovationskraft");
    }

    @Test
    void eachHasItsOwnVersionWhereItsAuthorWroteIt() {
        assertThat(course("t2").versionSource().file())
                .isEqualTo("innovationskraft/02-gor-plats-for-innovation/theme.md");
        assertThat(course("innovationskraft").version()).isEqualTo(PROGRAMME.version());
        assertThat(course("innovationskraft").versionSource().file()).isEqualTo("innovationskraft/programme.md");
    }

    private static Course course(String id) {
        return PROGRAMME.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
