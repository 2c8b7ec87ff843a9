package se.innovationskraft.packager.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of an exercise: one screen in the player.
 *
 * @param id unique in the exercise; the slug of its first published heading, or written by the author
 * @param minutes 1 to 35
 * @param groupings who does it, in order: alone, then in pairs …
 * @param pausesAfter whether the group may stop after it and go on another day
 * @param parts what the screen holds, in order
 */
public record Step(
        String id,
        String title,
        int minutes,
        List<Grouping> groupings,
        boolean pausesAfter,
        List<StepPart> parts,
        Source source) {

    public Step {
        groupings = List.copyOf(groupings);
        parts = List.copyOf(parts);
    }

    /** The fields of this step, in order. */
    public Stream<Field> fields() {
        return parts.stream().filter(Field.class::isInstance).map(Field.class::cast);
    }

    /** Whether this is a break. */
    public boolean isBreak() {
        return groupings.stream().anyMatch(grouping -> grouping.kind() == Grouping.Kind.BREAK);
    }
}
