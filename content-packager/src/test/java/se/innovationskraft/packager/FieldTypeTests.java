package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldType;

/** A field type is whole or not there: model, template, script, test, style and registration go together. */
class FieldTypeTests {

    private static final Path FIELDS = Path.of("..", "scorm-templates", "src", "fields");

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void hasTemplateScriptTestAndStyle(FieldType type) {
        List.of("field.html", "field.js", "field.test.js", "field.css")
                .forEach(name ->
                        assertThat(FIELDS.resolve(type.term()).resolve(name)).exists());
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void isRegisteredInThePlayer(FieldType type) {
        assertThat(FIELDS.resolve("registry.js")).content().contains("./" + type.term() + "/field.js");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void isUsedByARealExercise(FieldType type) {
        Stream<FieldType> used = TestContent.real().exercises().stream()
                .flatMap(exercise -> exercise.fields())
                .map(Field::type);

        assertThat(used).contains(type);
    }

    @Test
    void everyFieldOfTheModelHasATypeOfItsOwn() {
        assertThat(Field.class.getPermittedSubclasses()).hasSameSizeAs(FieldType.values());
        assertThat(Arrays.stream(FieldType.values()).map(FieldType::term).collect(Collectors.toSet()))
                .hasSize(FieldType.values().length);
    }
}
