package se.innovationskraft.bridge.maturity;

import java.util.regex.Pattern;
import se.innovationskraft.packager.model.MaturityModel;

/**
 * A level that was chosen for an area.
 *
 * @param level 1 is the lowest; 0 is "don't know"; {@value #NONE} when nothing was chosen
 * @param doing what the level is called, empty without one
 * @param statement what the level says of the area, empty without one
 */
record Standing(int level, String doing, String statement) {

    static final int NONE = -1;

    private static final Pattern LEVEL = Pattern.compile("[0-9]");

    /** What a stored value says of an area; nothing where the model has no such level. */
    static Standing of(MaturityModel model, MaturityModel.Area area, String value) {
        int level = LEVEL.matcher(value).matches() ? Integer.parseInt(value) : NONE;
        return level < 1 || level > area.statements().size()
                ? new Standing(level == 0 ? 0 : NONE, "", "")
                : new Standing(
                        level,
                        model.levels().get(level - 1).doing(),
                        area.statements().get(level - 1));
    }

    /** Whether anything was chosen, if only "don't know". */
    public boolean isSaid() {
        return level != NONE;
    }

    public boolean isLevel() {
        return level > 0;
    }

    public boolean isUnknown() {
        return level == 0;
    }
}
