package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;

/** How any exercise is played, whatever LMS it is opened in. */
final class Playing {

    private Playing() {}

    /**
     * Begins, fills a field of each type and stops at the last step; in an exercise of several sittings at the last step
     * of the first.
     *
     * @return what stands in the page then
     */
    static Map<String, List<String>> fillsIn(Learner learner) {
        Set<String> known = new HashSet<>();
        learner.begins().fillsNewKinds(known);
        while (learner.find("[data-action='next']").textContent().equals(Messages.text("next"))) {
            learner.goesOn().fillsNewKinds(known);
        }
        Map<String, List<String>> written = learner.answers();
        assertThat(written).isNotEmpty();
        return written;
    }

    /** Through all that remains, also of further sittings. */
    static Learner finishes(Learner learner) {
        while (!learner.screen().equals("done")) {
            learner.goesOn();
            if (learner.screen().equals("start")) {
                learner.begins();
            }
        }
        return learner;
    }
}
