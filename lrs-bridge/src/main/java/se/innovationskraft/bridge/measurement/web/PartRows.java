package se.innovationskraft.bridge.measurement.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.measurement.PublishedRecord.PartOfAll;
import se.innovationskraft.bridge.threshold.AreaResult.Withheld;
import se.innovationskraft.bridge.threshold.Reason;

/** What is told of a part of the organisation. */
record PartRows(PartOfAll part, List<AreaRow> areas) {

    PartRows {
        areas = List.copyOf(areas);
    }

    /** Why nothing at all is told of the part; null when something is, or when there are several reasons. */
    public @Nullable Reason onlyReason() {
        List<Reason> reasons =
                areas.stream().flatMap(PartRows::reason).distinct().toList();
        boolean tells = areas.stream().anyMatch(area -> area.result().tells());
        return tells || reasons.size() != 1 ? null : reasons.get(0);
    }

    private static Stream<Reason> reason(AreaRow area) {
        return area.result() instanceof Withheld withheld ? Stream.of(withheld.reason()) : Stream.empty();
    }
}
