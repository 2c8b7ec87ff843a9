package se.innovationskraft.bridge.threshold;

/** Whether those who changed went the same way. No test of significance: the counts stand beside it. */
public enum Direction {
    CLEAR,
    NOT_CLEAR;

    private static final int FEWEST = 6;
    private static final int PERCENT = 85;

    /** Clear when at least six changed, and 85 % of them or more the same way. */
    static Direction of(int up, int down) {
        int changed = up + down;
        return changed >= FEWEST && 100 * Math.max(up, down) >= PERCENT * changed ? CLEAR : NOT_CLEAR;
    }
}
