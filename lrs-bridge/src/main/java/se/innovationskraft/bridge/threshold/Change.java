package se.innovationskraft.bridge.threshold;

import java.util.List;

/**
 * What is told of the change between two records of the same version of the maturity model.
 *
 * @param areas one for each area that somebody answered the latter time, by the area's id
 */
public record Change(List<AreaChange> areas) {

    public Change {
        areas = List.copyOf(areas);
    }
}
