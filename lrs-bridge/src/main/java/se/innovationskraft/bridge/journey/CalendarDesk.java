package se.innovationskraft.bridge.journey;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.journey.OwnTime.Option;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;

/**
 * Makes what a leader puts in the calendar. The workbook keeps what was chosen and the name of the event, so that a later
 * file takes the place of the one before.
 */
@Service
class CalendarDesk {

    private static final String NAME = "tid-uid";
    private static final List<String> FIELDS = List.of(JourneyPages.TIME, NAME);
    private static final String ALARM = "-PT15M";
    private static final int YEARS = 2;

    private final OwnDocuments documents;
    private final JourneyPages pages;
    private final BridgeSettings settings;
    private final Secrets secrets;
    private final Clock clock;

    CalendarDesk(OwnDocuments documents, JourneyPages pages, BridgeSettings settings, Secrets secrets, Clock clock) {
        this.documents = documents;
        this.pages = pages;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The event; empty when something is not there to choose, or the day is none within two years from now.
     *
     * @param part key of a part of the day
     * @param rhythm key of how often
     * @param from first day, ISO 8601
     */
    Optional<CalendarEvent> event(Workbook workbook, String part, String rhythm, String from) {
        OwnDocuments.Saved saved = documents.of(workbook);
        return pages.time(saved)
                .flatMap(time -> OwnTime.chosen(time.starts(), part)
                        .flatMap(start -> OwnTime.chosen(time.rhythms(), rhythm)
                                .flatMap(often ->
                                        day(from).map(day -> event(workbook, saved, time, start, often, day)))));
    }

    private CalendarEvent event(
            Workbook workbook, OwnDocuments.Saved saved, OwnTime time, Option start, Option often, LocalDate day) {
        String name = saved.plan().value(NAME).isEmpty()
                ? secrets.random()
                : saved.plan().value(NAME);
        long sequence = saved.plan().revision(FIELDS);
        String chosen = String.join("~", start.key(), often.key(), day.toString());
        documents.writePlan(workbook, Map.of(JourneyPages.TIME, chosen, NAME, name), sequence);
        return new CalendarEvent(
                name + "@innovationskraft",
                sequence,
                time.entry().title(),
                settings.publicUrl() + JourneyController.ADDRESS,
                OwnTime.firstOf(often.value(), day).atTime(LocalTime.parse(start.value())),
                time.entry().minutes(),
                often.value(),
                ALARM,
                clock.instant());
    }

    private Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            LocalDate today = LocalDate.ofInstant(clock.instant(), Trail.SWEDEN);
            return Optional.of(day)
                    .filter(chosen -> !chosen.isBefore(today) && chosen.isBefore(today.plusYears(YEARS)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
