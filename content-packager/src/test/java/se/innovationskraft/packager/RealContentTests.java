package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/** The content that we publish, apart from the code that reads it: an author's slip never looks like a code bug. */
class RealContentTests {

    private static final Programme PROGRAMME = TestContent.real();

    static List<Exercise> exercises() {
        return PROGRAMME.exercises();
    }

    @ParameterizedTest
    @ValueSource(strings = {"innovationskraft", "regional-utveckling"})
    void breaksNoRule(String programme) {
        assertThat(new PackagePipeline()
                        .check(Bundle.ofFolder(TestContent.realModules()), programme)
                        .problems())
                .isEmpty();
    }

    @Test
    void holdsSeventeenExercisesInFiveThemes() {
        List<String> expected =
                IntStream.rangeClosed(1, 17).mapToObj("o%02d"::formatted).toList();

        assertThat(PROGRAMME.themes()).filteredOn(RealContentTests::isCounted).hasSize(5);
        assertThat(ofTheSource()).extracting(Exercise::id).containsExactlyElementsOf(expected);
    }

    @Test
    void everythingElseIsMarkedAsOurs() {
        List<String> ids = PROGRAMME.exercises().stream()
                .filter(exercise -> !ofTheSource().contains(exercise))
                .map(Exercise::id)
                .toList();

        assertThat(ids).isNotEmpty().allMatch(id -> id.matches("[xmr]\\d\\d|start|sjalvskattning|teamskattning"));
    }

    @Test
    void takesTheTimeThatTheSourceSays() {
        int minutes = ofTheSource().stream().mapToInt(Exercise::minutes).sum();

        assertThat(minutes).isEqualTo(1_045);
    }

    private static List<Exercise> ofTheSource() {
        return PROGRAMME.exercises().stream()
                .filter(exercise -> PROGRAMME
                        .themeOf(exercise)
                        .filter(RealContentTests::isCounted)
                        .isPresent())
                .toList();
    }

    private static boolean isCounted(Theme theme) {
        return theme.kind() == Theme.Kind.THEME;
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isADraftUntilSomebodyHasTriedIt(Exercise exercise) {
        assertThat(exercise.status()).isEqualTo(Exercise.Status.DRAFT);
    }

    @Test
    void maturityStatementsAreThoseOfTheSourceWordForWord() {
        assertThat(PROGRAMME.maturityModel().levels())
                .containsExactly(
                        new MaturityModel.Level("Vi vet", "Utforskad innovation"),
                        new MaturityModel.Level("Vi testar", "Provad innovation"),
                        new MaturityModel.Level("Vi gör", "Utvecklad innovation"),
                        new MaturityModel.Level("Vi är", "Inbäddad innovation"));
        assertThat(PROGRAMME.maturityModel().areas())
                .extracting(MaturityModel.Area::title, MaturityModel.Area::statements)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Kultur och förhållningssätt",
                                List.of(
                                        "Vi pratar om vad en innovativ kultur är",
                                        "Vi försöker att ha en positiv attityd och se möjligheter",
                                        "Vi stöttar varandra till att utforska en prövande kultur",
                                        "Vi har en tillåtande kultur att prova, misslyckas, och prova igen")),
                        org.assertj.core.api.Assertions.tuple(
                                "Användarperspektivet",
                                List.of(
                                        "Vi försöker lyssna i det dagliga arbetet",
                                        "Vi frågar och observerar",
                                        "Vi testar tillsammans med användare",
                                        "Vi samarbetar med användare")),
                        org.assertj.core.api.Assertions.tuple(
                                "Struktur och planering",
                                List.of(
                                        "Vi gör det när vi kan och har tid",
                                        "Vi avsätter tid ibland under befintliga möten / utbildningar / processer",
                                        "Vi har utvecklade rutiner och arbetsgrupper för innovation",
                                        "Vi är strukturerade utifrån ett innovationsperspektiv")),
                        org.assertj.core.api.Assertions.tuple(
                                "Samverkan",
                                List.of(
                                        "Vi informerar varandra",
                                        "Vi bjuder in andra",
                                        "Vi samarbetar med olika initiativ/projekt",
                                        "Vi arbetar tillsammans över gränser")));
    }
}
