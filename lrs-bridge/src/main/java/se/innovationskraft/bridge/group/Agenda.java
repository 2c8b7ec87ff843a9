package se.innovationskraft.bridge.group;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Html;

/**
 * How a meeting goes, from the material.
 *
 * @param title empty where the material has nothing for the meeting
 * @param packageId such as {@code innovationskraft-m02}; empty as the title is
 * @param minutes of all
 * @param lines in order; none where the material has nothing
 * @param guide what to read before, in order
 */
record Agenda(String title, String packageId, int minutes, List<Line> lines, List<Part> guide) {

    private static final int USUAL_MINUTES = 45;

    static final Agenda NONE = new Agenda("", "", USUAL_MINUTES, List.of(), List.of());

    Agenda {
        lines = List.copyOf(lines);
        guide = List.copyOf(guide);
    }

    /**
     * A step.
     *
     * @param after minutes from the beginning
     * @param doing what to do, in order
     */
    record Line(String title, int after, int minutes, List<Doing> doing) {

        Line {
            doing = List.copyOf(doing);
        }

        /** When it begins; null when it is not decided when the meeting does. */
        public @Nullable LocalTime from(java.time.@Nullable LocalDateTime starts) {
            return starts == null ? null : starts.plusMinutes(after).toLocalTime();
        }
    }

    /**
     * Something to do in a step.
     *
     * @param isAloud whether these are words to say
     */
    record Doing(boolean isAloud, Html text) {}

    /**
     * A part of the guide.
     *
     * @param key of its heading
     */
    record Part(String key, Html text) {}
}
