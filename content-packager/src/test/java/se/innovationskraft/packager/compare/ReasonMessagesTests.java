package se.innovationskraft.packager.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.FieldType;

class ReasonMessagesTests {

    private static final ReasonMessages SWEDISH = new ReasonMessages(Locale.forLanguageTag("sv"));

    @ParameterizedTest
    @EnumSource
    void everyChangeHasWordsWithItsParticularsInThem(Change change) {
        String message = SWEDISH.message(new Reason(change, "", "Frågan", "ett", "två"));

        assertThat(message).endsWith(".").doesNotContain("{").doesNotContain("''");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfFieldHasTheNameThatAuthorsUse(FieldType type) {
        String message = SWEDISH.message(new Reason(Change.FIELD_TYPE_CHANGED, "", "Frågan", type.term(), "sum"));

        assertThat(message).endsWith("har blivit summa. Det gamla svaret passar inte.");
        assertThat(type == FieldType.PLAN || !message.contains(": " + type.term() + " "))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasTheNameThatAuthorsUse(Role role) {
        String message = SWEDISH.message(new Reason(Change.ROLE_CHANGED, "", "Frågan", role.label(), "goal"));

        assertThat(role == Role.PLAN || !message.contains(role.label())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"characters 40", "rows 4", "most 9", "least 1", "several", "unlimited"})
    void limitsAreInWords(String limit) {
        String message = SWEDISH.message(new Reason(Change.LIMIT_TIGHTENED, "", "Frågan", limit, limit));

        assertThat(message).doesNotContain(limit);
    }
}
