package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.MaturityModel;

/**
 * The maturity page.
 *
 * @param model the model of today, whose words are used
 * @param otherVersion version of the self-assessment that the answers come from; null when it is the one of today
 * @param day of the latest answers, null when not said
 * @param suggested null where no goal is above where the team stands
 */
record MaturityPage(
        MaturityModel model,
        @Nullable String otherVersion,
        @Nullable LocalDate day,
        List<AreaStanding> areas,
        @Nullable Suggestions suggested) {

    MaturityPage {
        areas = List.copyOf(areas);
    }

    public boolean hasSeveralRounds() {
        return areas.stream().anyMatch(area -> area.history().size() > 1);
    }
}
