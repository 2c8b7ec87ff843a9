package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that every exercise of the programme can be played, left, resumed and finished. */
class EveryExerciseTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0}")
    @MethodSource("se.innovationskraft.packager.player.Extent#played")
    void isPlayedLeftHalfWayResumedAndFinished(String exerciseId) {
        Lms lms = stage.lms(exerciseId);
        Device device = stage.device();
        Learner learner = device.open(lms);
        int steps = learner.find("[data-screen='step']").count();
        learner.begins();
        for (int step = 1; step <= steps / 2; step++) {
            goesOn(learner.fillsTheStep());
        }
        learner.fillsTheStep();
        String screen = learner.screen();
        Map<String, List<String>> before = learner.answers();
        learner.closesTab();

        Learner again = device.open(lms);
        assertThat(again.screen()).isEqualTo(screen);
        assertThat(again.answers()).isEqualTo(before);
        assertThat(lms.status()).isEqualTo("incomplete");
        while (!again.screen().equals("done")) {
            goesOn(again.fillsTheStep());
        }
        Map<String, List<String>> after = again.answers();
        again.closesTab();

        assertThat(lms.status()).isEqualTo("completed");
        assertThat(lms.calls()).filteredOn(ApiCall::writes).allSatisfy(EveryExerciseTests::isAccepted);
        assertThat(device.open(lms).answers()).isEqualTo(after);
        assertThat(lms.missing()).isEmpty();
        Stream.of(learner, again).forEach(it -> staysWithinThePackage(it, lms));
    }

    /** *Nästa*, and on from the start screen after the last step of a sitting. */
    private static void goesOn(Learner learner) {
        learner.goesOn();
        if (learner.screen().equals("start")) {
            learner.begins();
        }
    }

    private static void isAccepted(ApiCall call) {
        assertThat(call.answer()).as("%s", call).isIn("true", "");
        assertThat(call.error()).as("%s", call).isZero();
    }

    private static void staysWithinThePackage(Learner learner, Lms lms) {
        assertThat(learner.problems()).isEmpty();
        assertThat(learner.addresses())
                .isNotEmpty()
                .allMatch(address -> isPackage(address, lms) || isLms(address, lms));
    }

    private static boolean isPackage(String address, Lms lms) {
        return address.startsWith(lms.packageFolder());
    }

    /** The page around the package and what the API sends. */
    private static boolean isLms(String address, Lms lms) {
        return address.equals("data:,") || address.startsWith(lms.ownFolder());
    }
}
