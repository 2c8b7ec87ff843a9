package se.innovationskraft.bridge.threshold;

/**
 * The level in the middle. Levels are steps and not amounts, so there are no halves: an even number of answers may lie
 * between two levels.
 *
 * @param low the level, or the lower of the two
 * @param high the same level, or the higher of the two
 */
public record Median(int low, int high) {

    /** Whether it lies between two levels. */
    public boolean liesBetween() {
        return low != high;
    }
}
