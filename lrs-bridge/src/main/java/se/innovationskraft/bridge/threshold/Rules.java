package se.innovationskraft.bridge.threshold;

/**
 * How many people it takes. Both can be raised by an organisation and never lowered below the floor.
 *
 * @param threshold fewest people whose answers are told of together; at least {@value #FLOOR}, "more than five"
 * @param smallestAtom fewest people that any calculation between records may single out; at least {@value #ATOM_FLOOR}
 */
public record Rules(int threshold, int smallestAtom) {

    private static final int FLOOR = 6;
    private static final int ATOM_FLOOR = 3;

    /** What holds where nobody has raised it. */
    public static final Rules USUAL = new Rules(7, ATOM_FLOOR);

    public Rules {
        if (threshold < FLOOR) {
            throw new IllegalArgumentException("threshold is " + threshold + ": at least " + FLOOR);
        }
        if (smallestAtom < ATOM_FLOOR) {
            throw new IllegalArgumentException("smallestAtom is " + smallestAtom + ": at least " + ATOM_FLOOR);
        }
    }
}
