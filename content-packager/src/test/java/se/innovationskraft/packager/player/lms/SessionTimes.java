package se.innovationskraft.packager.player.lms;

import java.time.Duration;
import java.util.Map;

/** The time that an LMS counts when a launch ends, as Moodle does: what a package says of a launch is added to the sum. */
final class SessionTimes {

    private static final String SESSION = "session_time";
    private static final String TOTAL = "total_time";

    private SessionTimes() {}

    /** The new sum by its element; nothing while the launch goes on, or when it said no time. */
    static Map<String, String> added(Commit commit, Map<String, String> elements) {
        String prefix = commit.changed().containsKey("cmi.core." + SESSION) ? "cmi.core." : "cmi.";
        String session = commit.changed().get(prefix + SESSION);
        if (!commit.isLast() || session == null) {
            return Map.of();
        }
        Duration before = read(elements.getOrDefault(prefix + TOTAL, "PT0S"));
        return Map.of(prefix + TOTAL, written(before.plus(read(session)), session));
    }

    /** SCORM 2004 writes as ISO 8601 does, SCORM 1.2 with colons. */
    private static Duration read(String time) {
        if (time.startsWith("P")) {
            return Duration.parse(time);
        }
        String[] parts = time.split(":");
        return Duration.ofHours(Long.parseLong(parts[0]))
                .plusMinutes(Long.parseLong(parts[1]))
                .plusSeconds((long) Double.parseDouble(parts[2]));
    }

    private static String written(Duration sum, String as) {
        return as.startsWith("P")
                ? sum.toString()
                : "%04d:%02d:%02d".formatted(sum.toHours(), sum.toMinutesPart(), sum.toSecondsPart());
    }
}
