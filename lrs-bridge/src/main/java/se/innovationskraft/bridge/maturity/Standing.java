package se.innovationskraft.bridge.maturity;

/**
 * A level that was chosen for an area.
 *
 * @param level 1 is the lowest; 0 is "don't know"; {@value #NONE} when nothing was chosen
 * @param doing what the level is called, empty without one
 * @param statement what the level says of the area, empty without one
 */
record Standing(int level, String doing, String statement) {

    static final int NONE = -1;

    public boolean isLevel() {
        return level > 0;
    }

    public boolean isUnknown() {
        return level == 0;
    }
}
