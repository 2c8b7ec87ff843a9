package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days and times as those who meet see them. */
final class SwedishTime {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    static LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), SWEDEN);
    }
}
