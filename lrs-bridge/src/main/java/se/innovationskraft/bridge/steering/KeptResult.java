package se.innovationskraft.bridge.steering;

/**
 * A result that is written down.
 *
 * @param position 1–3 among those of its place
 * @param rev goes up each time that it is changed
 */
record KeptResult(ResultPlace place, int position, ResultRow row, int rev) {

    /** Stands for it in a form, such as {@code k7m2qp9x4d/2}. */
    public String name() {
        return place.unit() + "/" + position;
    }
}
