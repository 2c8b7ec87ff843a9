package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that the stand-in for an LMS is as strict as the strictest. */
class LmsDoubleTests {

    private static final String CALL = """
            ([name, ...values]) => [API[name](...values), API.LMSGetLastError()]
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void oneCharacterTooManyIsRefusedAndTheOldTextKept() {
        Page page = stage.device().open(stage.lms("o05")).page();
        String fits = "å".repeat(4_096);

        assertThat(call(page, "LMSSetValue", "cmi.suspend_data", fits)).containsExactly("true", "0");
        assertThat(call(page, "LMSSetValue", "cmi.suspend_data", fits + "å")).containsExactly("false", "405");

        assertThat(call(page, "LMSGetValue", "cmi.suspend_data")).containsExactly(fits, "0");
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.core.session_time, 0000:12:34, 0",
        "cmi.core.session_time, 0:12:34, 405",
        "cmi.core.session_time, 00:12:34.567, 405",
        "cmi.core.exit, suspend, 0",
        "cmi.core.exit, normal, 405",
        "cmi.core.lesson_status, completed, 0",
        "cmi.core.lesson_status, not attempted, 405",
        "cmi.core.score.raw, 100.5, 405",
        "cmi.core.score.raw, '7,5', 405",
        "cmi.core.student_id, someone, 403",
        "cmi.core._children, anything, 402",
        "cmi.interactions.0.id, o05, 401",
        "cmi.suspend, text, 201"
    })
    void valuesMustHaveTheFormatOfTheirElement(String element, String value, String error) {
        Page page = stage.device().open(stage.lms("o05")).page();

        String answer = error.equals("0") ? "true" : "false";
        assertThat(call(page, "LMSSetValue", element, value)).containsExactly(answer, error);
    }

    @Test
    void callsMustComeInTheirOrder() {
        Lms lms = stage.lms("o05");
        Page page = stage.device().open(lms).page();

        assertThat(call(page, "LMSGetValue", "cmi.core.exit")).containsExactly("", "404");
        assertThat(call(page, "LMSCommit", "now")).containsExactly("false", "201");
        assertThat(call(page, "LMSInitialize", "")).containsExactly("false", "101");
        assertThat(call(page, "LMSFinish", "")).containsExactly("true", "0");
        assertThat(call(page, "LMSSetValue", "cmi.suspend_data", "later")).containsExactly("false", "301");
        assertThat(lms.calls()).last().matches(call -> call.name().equals("LMSFinish"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> call(Page page, String... nameAndValues) {
        return (List<String>) page.evaluate(CALL, List.of(nameAndValues));
    }
}
