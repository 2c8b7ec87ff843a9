package se.innovationskraft.packager.player.lms;

import java.util.Map;

/** The time that an LMS counts when a launch ends, as Moodle does: what a package says of a launch is added to the sum. */
final class SessionTimes {

    private static final String SESSION = "cmi.core.session_time";
    private static final String TOTAL = "cmi.core.total_time";

    private SessionTimes() {}

    /** The new sum by its element; nothing while the launch goes on, or when it said no time. */
    static Map<String, String> added(Commit commit, Map<String, String> elements) {
        String session = commit.changed().get(SESSION);
        if (!commit.isLast() || session == null) {
            return Map.of();
        }
        long sum = seconds(session) + seconds(elements.getOrDefault(TOTAL, "0000:00:00"));
        return Map.of(TOTAL, "%04d:%02d:%02d".formatted(sum / 3600, sum / 60 % 60, sum % 60));
    }

    private static long seconds(String timespan) {
        String[] parts = timespan.split(":");
        return Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + (long) Double.parseDouble(parts[2]);
    }
}
