package se.innovationskraft.bridge.bench;

/**
 * How much to load.
 *
 * @param leaders in each organisation; at least seven, since fewer are never told of
 * @param statements of each leader
 */
public record LoadSize(int organisations, int leaders, int statements) {

    public LoadSize {
        if (organisations < 1 || leaders < 7 || statements < DocumentTexts.EXERCISES * 2) {
            throw new IllegalArgumentException("At least 1 organisation, 7 leaders and "
                    + DocumentTexts.EXERCISES * 2 + " statements of each: " + organisations + ", " + leaders + ", "
                    + statements);
        }
    }

    /** From the properties that {@code bin/bench load} gives. */
    static LoadSize given() {
        return new LoadSize(
                Integer.getInteger("load.organisations", 1000),
                Integer.getInteger("load.leaders", 50),
                Integer.getInteger("load.statements", 300));
    }
}
