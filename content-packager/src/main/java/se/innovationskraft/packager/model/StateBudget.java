package se.innovationskraft.packager.model;

/**
 * How much of {@code cmi.suspend_data} one round of an exercise can take, in UTF-16 units: the length of the state of
 * version 1 when every field holds the longest value it can.
 *
 * <p>SCORM 1.2 gives 4 096 characters (CMIString4096). The player encodes exactly this grammar (see
 * {@code scorm-templates/src/state/codec.js}); a browser test proves the two equal.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Run-Time Environment, data model</a>
 */
public final class StateBudget {

    /** Above this an author is warned: a tenth is left as head-room. */
    public static final int WARN_ABOVE = 3_600;

    /** Above this no package is made: it could not resume. */
    public static final int REFUSE_ABOVE = 4_096;

    private static final int VERSION = 1;
    private static final int SEQUENCE = 4;
    private static final int REGISTRATION = 22;
    private static final int WORKBOOK_KEY = 22;
    private static final int CHECKSUM = 7;
    private static final int SEPARATOR = 1;

    private static final int ROUND_NUMBER = 2;
    private static final int START_DATE = 6;
    private static final int STATUS = 7;
    private static final int STEP_KEY = 3;
    private static final int REVISION = 3;

    private StateBudget() {}

    /** Largest state with one round. */
    public static int worstCase(Exercise exercise) {
        int header = VERSION + SEQUENCE + REGISTRATION + WORKBOOK_KEY + 4 * SEPARATOR;
        return header + largestRound(exercise) + SEPARATOR + CHECKSUM;
    }

    /** Largest round, without the separators around it. */
    public static int largestRound(Exercise exercise) {
        int steps = exercise.steps().size() * exercise.sittings();
        int header = ROUND_NUMBER + START_DATE + STATUS + STEP_KEY + 4 * SEPARATOR;
        return header + steps * STEP_KEY + largestItems(exercise);
    }

    private static int largestItems(Exercise exercise) {
        int items = 0;
        for (int sitting = 1; sitting <= exercise.sittings(); sitting++) {
            int number = sitting;
            items += exercise.fields()
                    .filter(field -> field.head().saved())
                    .mapToInt(field -> largestItem(ItemId.of(exercise, field.id(), number), field))
                    .sum();
        }
        return items;
    }

    /** {@code ^id:rev=value}. */
    private static int largestItem(String itemId, Field field) {
        return SEPARATOR + itemId.length() + SEPARATOR + REVISION + SEPARATOR + field.largestValue();
    }
}
