package se.innovationskraft.bridge.group;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Insights as somebody has filled them in: they may be too long, and stand in the form again then.
 *
 * @param rev what the writer saw
 * @param lines as many as there are places for
 */
record MeetingWords(int rev, List<String> lines) {

    MeetingWords {
        List<String> written = List.copyOf(lines);
        lines = IntStream.range(0, Meeting.INSIGHTS)
                .mapToObj(index -> index < written.size() ? written.get(index) : "")
                .toList();
    }

    static MeetingWords of(Meeting meeting) {
        return new MeetingWords(meeting.insightsRev(), meeting.insights());
    }

    boolean isEmpty() {
        return insights().isEmpty();
    }

    boolean isTooLong() {
        return insights().stream().anyMatch(line -> line.length() > Meeting.LONGEST);
    }

    /** What is written, in order. */
    List<String> insights() {
        return lines.stream()
                .map(line -> line.strip().replaceAll("\\R+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
