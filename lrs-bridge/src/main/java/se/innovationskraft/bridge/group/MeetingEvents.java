package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.journey.CalendarEvent;
import se.innovationskraft.bridge.web.BridgeSettings;

/** The meetings of a group as events. A later file of the same meeting takes the place of the one before. */
@Service
class MeetingEvents {

    private static final String DAY_BEFORE = "-P1D";

    private final Meetings meetings;
    private final Agendas agendas;
    private final MessageSource words;
    private final BridgeSettings settings;
    private final Clock clock;

    MeetingEvents(Meetings meetings, Agendas agendas, MessageSource words, BridgeSettings settings, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the chosen that are decided, in order. */
    List<CalendarEvent> of(Membership member, Locale locale, Predicate<Meeting> chosen) {
        return meetings.of(member).stream()
                .filter(chosen)
                .flatMap(meeting ->
                        Stream.ofNullable(meeting.starts()).map(starts -> event(member, meeting, starts, locale)))
                .toList();
    }

    private CalendarEvent event(Membership member, Meeting meeting, LocalDateTime starts, Locale locale) {
        Agenda agenda = agendas.of(meeting.number());
        String number = words.getMessage("group.meeting", new Object[] {meeting.number()}, locale);
        return new CalendarEvent(
                "mote-%d-%s@innovationskraft".formatted(meeting.number(), member.group()),
                meeting.startsRev(),
                agenda.title().isEmpty() ? number : number + ": " + agenda.title(),
                settings.publicUrl() + GroupController.ADDRESS + "/mote/" + meeting.number(),
                starts,
                agenda.minutes(),
                "",
                DAY_BEFORE,
                clock.instant());
    }
}
