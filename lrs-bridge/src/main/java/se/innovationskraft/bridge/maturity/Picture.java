package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.MaturityModel;

/**
 * Where a team stands in every area, and where it wants to be.
 *
 * @param model the model of today, whose words are used
 * @param otherVersion version of the exercise that the answers come from; null when it asks by {@code model}
 * @param day of the latest answers, null when not said
 * @param change since the time before, null after the first
 */
record Picture(
        MaturityModel model,
        @Nullable String otherVersion,
        @Nullable LocalDate day,
        List<AreaStanding> areas,
        @Nullable OwnChange change) {

    Picture {
        areas = List.copyOf(areas);
    }
}
