package se.innovationskraft.packager.player;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.stage.Stage;

/** Whatever a learner does in whatever order, and whatever the LMS and the connection do: no word is lost. */
class StormTests {

    /** The same sequences every time, so that one that fails does so again; {@code -Dstorm.seed} begins elsewhere. */
    private static final long SEED = Long.getLong("storm.seed", 20_261_121L);

    /** Few enough for every run of the tests; {@code bin/bench storm} plays 500. */
    private static final int SEQUENCES = Integer.getInteger("storm.sequences", 10);

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void textInThePageIsAlwaysTheTextThatWasWritten() {
        for (long seed = SEED; seed < SEED + SEQUENCES; seed++) {
            new StormySequence(stage, seed).run();
        }
    }
}
