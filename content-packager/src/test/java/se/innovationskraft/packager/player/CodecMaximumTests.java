package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.model.StateBudget;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that the size formula in Java is what the codec in JavaScript comes to, for the fields of every page. */
class CodecMaximumTests {

    private static final Path CODEC = Path.of("../scorm-templates/target/test-player/codec.js");

    /** The largest state of a page with one round, encoded and read back. */
    private static final String FILL_AND_ENCODE = """
            (() => {
              const steps = [...document.querySelectorAll('[data-screen="step"]')];
              const fields = [...document.querySelectorAll('[data-field][data-saved="true"]')];
              const items = Object.create(null);
              for (const field of fields) {
                items[field.dataset.item] = { rev: 36 ** 3 - 1, value: codec.largest(field) };
              }
              const round = {
                no: 99,
                start: '261231',
                status: 'c',
                completedOn: '261231',
                step: steps[0].dataset.key,
                confirmed: steps.map((step) => step.dataset.key),
                items,
              };
              const state = { seq: 36 ** 4 - 1, registration: 'r'.repeat(22), key: 'k'.repeat(22), rounds: [round] };
              const text = codec.encode(state);
              const back = codec.decode(text);
              return {
                length: text.length,
                roundLength: codec.encodeRound(round).length,
                isBack: back.intact && JSON.stringify(back.state.rounds[0].items) === JSON.stringify(sorted(items))
                  && codec.encode(back.state) === text,
                refuse: codec.REFUSE,
                warn: codec.WARN,
                largestRound: document.body.dataset.largestRound,
              };
              function sorted(items) {
                return Object.fromEntries(Object.keys(items).sort().map((id) => [id, items[id]]));
              }
            })()
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0}")
    @MethodSource("se.innovationskraft.packager.player.stage.Packages#exerciseIds")
    void theLargestStateIsAsLongAsTheFormulaSays(String exerciseId) throws IOException {
        Learner learner = stage.device().openOutside(stage.lms(exerciseId));

        Object result = learner.page().evaluate(Files.readString(CODEC) + FILL_AND_ENCODE);

        assertThat(result)
                .isEqualTo(Map.of(
                        "length",
                        StateBudget.worstCase(Packages.exercise(exerciseId)),
                        "roundLength",
                        StateBudget.largestRound(Packages.exercise(exerciseId)),
                        "isBack",
                        true,
                        "refuse",
                        StateBudget.REFUSE_ABOVE,
                        "warn",
                        StateBudget.WARN_ABOVE,
                        "largestRound",
                        String.valueOf(StateBudget.largestRound(Packages.exercise(exerciseId)))));
    }
}
