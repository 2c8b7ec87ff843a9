package se.innovationskraft.packager.model;

/**
 * The name an answer is stored under: the field's id, followed by {@code .} and the sitting's number where an exercise
 * has several.
 */
public final class ItemId {

    private ItemId() {}

    /**
     * The item of a field, or of a step, in a sitting.
     *
     * @param sitting 1-based
     */
    public static String of(Exercise exercise, String id, int sitting) {
        return exercise.sittings() == 1 ? id : id + "." + sitting;
    }
}
