package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;

/**
 * One exercise in one situation: what is done in it, and where what was written must be found.
 *
 * @param elsewhere a computer that it is only looked at from, and that keeps nothing
 */
record Cell(Lms lms, Device device, Device elsewhere) implements AutoCloseable {

    private static final String TEXT = "[data-screen='step']:not([hidden]) [data-saved='true'] textarea:visible";

    Learner opens() {
        return device.open(lms);
    }

    Learner opens(Conduct conduct) {
        lms.behave(conduct);
        return opens();
    }

    Map<String, List<String>> fillsIn(Learner learner) {
        return Playing.fillsIn(learner);
    }

    Learner finishes(Learner learner) {
        return Playing.finishes(learner);
    }

    /** The last text of several lines that is stored, on the step that is shown. */
    Locator lastText(Learner learner) {
        return learner.find(TEXT).last();
    }

    /** Writes over a text, on the first step from here on that has one. */
    void writesMore(Learner learner) {
        if (learner.screen().equals("start")) {
            learner.begins();
        }
        while (learner.find(TEXT).count() == 0) {
            learner.goesOn();
        }
        lastText(learner).fill("Åsa skrev något mer");
    }

    /** Writes over the last text, as much as makes a state of that size in the LMS. */
    void fillsUpTo(Learner learner, int size) {
        savesAsLastText(learner, "Åsa ");
        savesAsLastText(learner, "Åsa " + "x".repeat(size - lms.suspendData().length()));
        assertThat(lms.suspendData()).hasSize(size);
    }

    /** A step that is left is saved at once. */
    private void savesAsLastText(Learner learner, String text) {
        lastText(learner).fill(text);
        learner.goesBack().goesOn();
    }

    /** At the next launch, and then also on a computer that has nothing but what the LMS gives. */
    void isThereNextTime(Map<String, List<String>> written) {
        Learner again = opens(Conduct.STRICT);
        assertThat(again.answers()).isEqualTo(written);
        again.closesTab();
        isInTheLms(written);
    }

    /** On a computer that has nothing but what the LMS gives. */
    void isInTheLms(Map<String, List<String>> written) {
        lms.behave(Conduct.STRICT.inMode("browse"));
        assertThat(elsewhere.open(lms).answers()).isEqualTo(written);
        elsewhere.closesAllTabs();
    }

    @Override
    public void close() {
        lms.close();
    }
}
