package se.innovationskraft.bridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTests {

    private static final Path GOLDEN = Path.of("../scorm-templates/test/golden/calendar/own-time.ics");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String TITLE = "Tid för att prova nytt, tillsammans; och åäö \\ 😀".repeat(2);
    private static final CalendarEvent EVENT = new CalendarEvent(
            "golden@innovationskraft",
            7,
            TITLE,
            "Rad ett\nRad två",
            LocalDateTime.parse("2026-03-17T08:00"),
            30,
            "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH",
            "-PT15M",
            Instant.parse("2026-03-01T10:00:00Z"));

    @Test
    void sameEntryAsInAPackageButForTheAlarmAndWhatReplacesAFile() throws IOException {
        String common = CalendarFile.of(EVENT)
                .replaceAll("(?s)BEGIN:VALARM.*END:VALARM\r\n", "")
                .replace("SEQUENCE:7\r\n", "");

        assertThat(common.replace("\r\n", "\n")).isEqualTo(Files.readString(GOLDEN));
        assertThat(common.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(common.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void calendarReadsWhatWasWritten() throws IOException, ParserException {
        Calendar calendar = read(CalendarFile.of(EVENT));
        VEvent event = event(calendar);

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue()).isEqualTo("Rad ett\nRad två");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getAlarms().get(0).toString()).contains("TRIGGER:-PT15M", "ACTION:DISPLAY");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17T08:00", "2026-10-13T18:00"})
    void clockShowsTheSameBeforeAndAfterItIsChanged(LocalDateTime starts) throws IOException, ParserException {
        CalendarEvent event = new CalendarEvent(
                "a@b", 0, "Tid", "", starts, 30, "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH", "-PT15M", Instant.EPOCH);
        Period<ZonedDateTime> weeks = new Period<>(starts.minusDays(1).atZone(SWEDEN), Duration.ofDays(28));

        List<LocalDateTime> times = event(read(CalendarFile.of(event))).calculateRecurrenceSet(weeks).stream()
                .map(time -> swedish(time.getStart()))
                .toList();

        assertThat(times).hasSize(8).allMatch(time -> time.toLocalTime().equals(starts.toLocalTime()));
        assertThat(times.stream().map(LocalDateTime::getDayOfWeek).distinct()).hasSize(2);
    }

    @Test
    void severalEventsAreOneCalendar() throws IOException, ParserException {
        assertThat(read(CalendarFile.of(EVENT, EVENT)).getComponents(Component.VEVENT))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,2026-12-04,2026-12-08",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,2026-12-08,2026-12-08",
        "FREQ=WEEKLY;INTERVAL=2,2026-12-04,2026-12-04",
    })
    void seriesBeginsOnOneOfItsDays(String rule, LocalDate from, LocalDate first) {
        assertThat(OwnTime.firstOf(rule, from)).isEqualTo(first);
    }

    private static LocalDateTime swedish(Temporal time) {
        return ZonedDateTime.from(time).withZoneSameInstant(SWEDEN).toLocalDateTime();
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
