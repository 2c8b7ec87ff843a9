package se.innovationskraft.bridge.steering;

/**
 * Where results are written.
 *
 * @param round {@link #UNIT} or {@link #COMMON}
 * @param unit id of the part of the organisation; empty in the common round, and for all where there are no parts
 */
record ResultPlace(String round, String unit) {

    static final String UNIT = "enhet";
    static final String COMMON = "gemensam";

    /** Where the whole organisation writes what it stands for together. */
    static final ResultPlace TOGETHER = new ResultPlace(COMMON, "");

    /** Most results of a place: more of them would be a list of what has been done. */
    static final int MOST = 3;

    public boolean isCommon() {
        return round.equals(COMMON);
    }
}
