package se.innovationskraft.bridge.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.FieldHead.Role;

/**
 * One time that an exercise was done.
 *
 * @param unknown answers of fields that this version of the exercise does not have
 */
public record ShownRound(
        int number,
        @Nullable LocalDate started,
        @Nullable LocalDate completed,
        List<Sitting> sittings,
        List<ShownAnswer> unknown) {

    public ShownRound {
        sittings = List.copyOf(sittings);
        unknown = List.copyOf(unknown);
    }

    public boolean isEmpty() {
        return sittings.isEmpty() && unknown.isEmpty();
    }

    /** The answers that say what the leader aims for. */
    List<ShownAnswer> goals() {
        return sittings.stream()
                .flatMap(sitting -> sitting.groups().stream())
                .filter(group -> group.role() == Role.GOAL)
                .flatMap(group -> group.answers().stream())
                .toList();
    }

    /**
     * A sitting.
     *
     * @param number 0 where the exercise has only one
     */
    public record Sitting(int number, List<Group> groups) {

        public Sitting {
            groups = List.copyOf(groups);
        }
    }

    /** Answers that are for the same thing. */
    public record Group(Role role, List<ShownAnswer> answers) {

        public Group {
            answers = List.copyOf(answers);
        }

        /** Last part of a message key. */
        public String word() {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }
}
