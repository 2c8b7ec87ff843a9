package se.innovationskraft.bridge.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, as somebody has filled it in: it may be wrong, and stands in the form again then.
 *
 * @param rev what the writer saw
 * @param day ISO 8601; empty, as the time, for not decided
 * @param time such as 09:00
 */
record MeetingTime(int rev, String day, String time) {

    private static final int YEARS = 2;

    static MeetingTime of(Meeting meeting) {
        LocalDateTime starts = meeting.starts();
        return starts == null
                ? new MeetingTime(meeting.startsRev(), "", "")
                : new MeetingTime(
                        meeting.startsRev(),
                        starts.toLocalDate().toString(),
                        starts.toLocalTime().toString());
    }

    boolean isEmpty() {
        return day.isBlank() && time.isBlank();
    }

    /** Whether it is nothing, or a time within two years from today, before or after. */
    boolean isGood(LocalDate today) {
        return isEmpty()
                || parsed().filter(starts -> starts.isAfter(
                                        today.minusYears(YEARS).atStartOfDay())
                                && starts.isBefore(today.plusYears(YEARS).atStartOfDay()))
                        .isPresent();
    }

    /** The time; null for not decided. */
    @Nullable
    LocalDateTime starts() {
        return parsed().orElse(null);
    }

    private Optional<LocalDateTime> parsed() {
        try {
            return isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day.strip())
                            .atTime(LocalTime.parse(time.strip()).withSecond(0).withNano(0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
