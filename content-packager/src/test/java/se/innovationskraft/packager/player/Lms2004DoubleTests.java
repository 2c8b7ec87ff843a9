package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that the stand-in for an LMS of SCORM 2004 refuses what the strictest do. */
class Lms2004DoubleTests {

    private static final String CALL = """
            ([name, ...values]) => [API_1484_11[name](...values), API_1484_11.GetLastError()]
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void valuesMustHaveTheFormatOfTheirElement() {
        Page page = stage.device().open(lms()).page();

        isTaken(page, "cmi.session_time", "PT1H2M3S");
        isTaken(page, "cmi.suspend_data", "å".repeat(64_000));
        isTaken(page, "cmi.interactions.0.id", "o05");
        isTaken(page, "cmi.interactions.0.timestamp", "2026-11-20T21:20:12");
        isRefused(page, "cmi.session_time", "PT3.123S", "406");
        isRefused(page, "cmi.session_time", "0000:00:12", "406");
        isRefused(page, "cmi.suspend_data", "å".repeat(64_001), "406");
        isRefused(page, "cmi.location", "x".repeat(1_001), "406");
        isRefused(page, "cmi.completion_status", "passed", "406");
        isRefused(page, "cmi.exit", "wrong", "406");
        isRefused(page, "cmi.score.raw", "7,5", "406");
        isRefused(page, "cmi.score.scaled", "1.5", "407");
        isRefused(page, "cmi.mode", "normal", "404");
        isRefused(page, "cmi.suspend", "text", "401");
        isRefused(page, "cmi.interactions.0.timestamp", "2026-11-20T21:20:12.123Z", "406");
        isRefused(page, "cmi.interactions.0.timestamp", "2026-11-20T21:20:12Z", "406");
        isRefused(page, "cmi.interactions.1.id", "o05 å", "406");
    }

    @Test
    void callsMustComeInTheirOrder() {
        Lms lms = lms();
        Page page = stage.device().open(lms).page();

        assertThat(call(page, "GetValue", "cmi.exit")).containsExactly("", "405");
        assertThat(call(page, "Initialize", "")).containsExactly("false", "103");
        assertThat(call(page, "Terminate", "")).containsExactly("true", "0");
        assertThat(call(page, "GetValue", "cmi.suspend_data")).containsExactly("", "123");
        assertThat(call(page, "SetValue", "cmi.suspend_data", "later")).containsExactly("false", "133");
        assertThat(lms.calls()).last().matches(call -> call.name().equals("Terminate"));
    }

    @Test
    void whatWasNotSuspendedIsHiddenNextTime() {
        Lms lms = lms();
        Learner learner = stage.device().open(lms);
        call(learner.page(), "SetValue", "cmi.suspend_data", "text");
        call(learner.page(), "SetValue", "cmi.exit", "normal");
        call(learner.page(), "Commit", "");
        learner.page().close();
        assertThat(lms.suspendData()).isEqualTo("text");

        Page again = stage.device().open(lms).page();

        assertThat(call(again, "GetValue", "cmi.entry")).containsExactly("ab-initio", "0");
        assertThat(call(again, "GetValue", "cmi.suspend_data")).doesNotContain("text");
    }

    private Lms lms() {
        return stage.lms(stage.site(), "o05", "scorm2004-3");
    }

    private static void isTaken(Page page, String element, String value) {
        assertThat(call(page, "SetValue", element, value)).as(element).containsExactly("true", "0");
    }

    private static void isRefused(Page page, String element, String value, String error) {
        assertThat(call(page, "SetValue", element, value)).as(element).containsExactly("false", error);
    }

    @SuppressWarnings("unchecked")
    private static List<String> call(Page page, String... nameAndValues) {
        return (List<String>) page.evaluate(CALL, List.of(nameAndValues));
    }
}
