package se.innovationskraft.bridge.measurement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.maturity.Assessment;

/**
 * Somebody who is counted at a point.
 *
 * @param person see {@link Persons}
 * @param workbook id of the workbook that the answer stands in
 * @param part id of the part of the organisation; null for none
 */
record Counted(int person, String workbook, @Nullable String part, Set<Obstacle> obstacles, Assessment assessment) {}
