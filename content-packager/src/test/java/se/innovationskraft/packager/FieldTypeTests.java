package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import se.innovationskraft.packager.player.stage.Packages;

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
    void isRegisteredInThePlayerUnlessItIsATemplate(FieldType type) throws IOException {
        String registry = Files.readString(FIELDS.resolve("registry.js"));

        assertThat(registry.contains("/" + type.term() + "/field.js")).isEqualTo(!type.isTemplate());
    }

    @Test
    void buildKnowsTheTemplates() throws IOException {
        String build = Files.readString(FIELDS.resolve("../../build.mjs"));
        String list = build.substring(build.indexOf("const TEMPLATES"));

        assertThat(Arrays.stream(FieldType.values())
                        .filter(FieldType::isTemplate)
                        .map(FieldType::term))
                .allMatch(list.substring(0, list.indexOf("];"))::contains);
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void isUsedByAnExerciseThatIsPlayedInTests(FieldType type) {
        Stream<FieldType> used = Packages.exerciseIds().stream()
                .flatMap(id -> Packages.exercise(id).fields())
                .map(Field::type);

        assertThat(used).contains(type);
    }

    @Test
    void everyFieldOfTheModelHasATypeOfItsOwn() {
        int looks = Field.Table.Look.values().length;

        assertThat(Field.class.getPermittedSubclasses()).hasSize(FieldType.values().length - looks + 1);
        assertThat(Arrays.stream(FieldType.values()).map(FieldType::term).collect(Collectors.toSet()))
                .hasSize(FieldType.values().length);
    }
}
