package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what is written in the lesson modes of SCORM 1.2. */
class LessonModeTests {

    private static final String STATUS = "cmi.core.lesson_status";

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"completed", "passed", "failed", "incomplete"})
    void reviewKeepsTextsAndNeverWritesAStatus(String status) {
        Lms lms = stage.lms("o05");
        lms.hold("", status);
        lms.behave(Conduct.STRICT.inMode("review"));
        Learner learner = stage.device().open(lms);
        learner.begins().goesOnTo("reflektera").writes("lart", "Även så här").goesOn();
        assertThat(learner.screen()).isEqualTo("done");
        learner.closesTab();

        assertThat(lms.suspendData()).contains("Även så här");
        assertThat(lms.calls()).noneMatch(call -> call.sets(STATUS));
        assertThat(lms.status()).isEqualTo(status);
    }

    @Test
    void browseWritesNothingAnywhere() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.inMode("browse"));
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.seesBanner("banner-browse");
        learner.begins().writes("mer", "Bara ett prov").seesSaveStatus("browse");
        learner.goesOnTo("reflektera").goesOn();
        assertThat(learner.find("html").evaluate("() => localStorage.length")).isEqualTo(0);
        learner.closesTab();

        assertThat(lms.calls()).isNotEmpty().noneMatch(ApiCall::writes);
        assertThat(lms.suspendData()).isEmpty();
        assertThat(device.open(lms).text("mer")).isEmpty();
    }

    @Test
    void browseShowsWhatTheLmsHas() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", "Skrivet på riktigt").closesTab();
        lms.behave(Conduct.STRICT.inMode("browse"));
        String before = lms.suspendData();

        Learner browsing = device.open(lms);
        assertThat(browsing.text("mer")).isEqualTo("Skrivet på riktigt");
        browsing.writes("mer", "Ändrat på prov").closesTab();

        assertThat(lms.suspendData()).isEqualTo(before);
        lms.behave(Conduct.STRICT);
        assertThat(device.open(lms).text("mer")).isEqualTo("Skrivet på riktigt");
    }

    @Test
    void anEmptyModeIsTheNormalOne() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.inMode(""));
        Learner learner = stage.device().open(lms);
        learner.begins().goesOnTo("reflektera").goesOn();
        learner.closesTab();

        assertThat(lms.status()).isEqualTo("completed");
    }
}
