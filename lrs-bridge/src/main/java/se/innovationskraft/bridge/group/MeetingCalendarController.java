package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.innovationskraft.bridge.journey.CalendarEvent;
import se.innovationskraft.bridge.journey.CalendarFile;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** The meetings for a member's own calendar. 404 while nothing is decided. */
@Controller
class MeetingCalendarController {

    private final WorkbookSessions sessions;
    private final GroupMembers members;
    private final MeetingEvents events;

    MeetingCalendarController(WorkbookSessions sessions, GroupMembers members, MeetingEvents events) {
        this.sessions = sessions;
        this.members = members;
        this.events = events;
    }

    @GetMapping(GroupController.ADDRESS + "/mote/{number}.ics")
    ResponseEntity<byte[]> one(HttpServletRequest request, Locale locale, @PathVariable int number) {
        return file(request, locale, "innovationskraft-mote-" + number + ".ics", meeting -> meeting.number() == number);
    }

    @GetMapping(GroupController.ADDRESS + "/moten.ics")
    ResponseEntity<byte[]> all(HttpServletRequest request, Locale locale) {
        return file(request, locale, "innovationskraft-moten.ics", meeting -> true);
    }

    private ResponseEntity<byte[]> file(
            HttpServletRequest request, Locale locale, String name, Predicate<Meeting> chosen) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(GroupController.BOOK))
                    .build();
        }
        List<CalendarEvent> found = members.of(workbook.get()).map(member -> events.of(member, locale, chosen)).stream()
                .flatMap(List::stream)
                .toList();
        return found.isEmpty() ? ResponseEntity.notFound().build() : file(name, found);
    }

    private static ResponseEntity<byte[]> file(String name, List<CalendarEvent> events) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(CalendarFile.of(events.toArray(CalendarEvent[]::new)).getBytes(StandardCharsets.UTF_8));
    }
}
