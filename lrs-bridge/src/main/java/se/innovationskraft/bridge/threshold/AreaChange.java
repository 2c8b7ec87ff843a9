package se.innovationskraft.bridge.threshold;

/** What is told of the change in an area. */
public sealed interface AreaChange {

    String area();

    /** How many went up, stayed and went down, of the same people both times. */
    record Counted(String area, int up, int same, int down, Direction direction) implements AreaChange {}

    /** Nearly all went the same way, perhaps all. */
    record Mostly(String area, Move move, int atLeast, int of) implements AreaChange {}

    /** Only the two results side by side, each as its record tells it. */
    record SideBySide(String area, Why why) implements AreaChange {}

    /** Why nobody's change is counted. */
    enum Why {
        /** Not just the same people are counted both times. */
        OTHER_PEOPLE,
        /** Parts of the organisation are large enough to be told of, and change beside parts tells of persons. */
        PARTS_ARE_TOLD,
        /** One of the results is a band or is withheld, or somebody answered "don't know". */
        NOT_EXACT
    }
}
