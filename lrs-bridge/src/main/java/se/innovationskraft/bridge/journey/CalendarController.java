package se.innovationskraft.bridge.journey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** A file for the leader's own calendar. */
@Controller
class CalendarController {

    private final WorkbookSessions sessions;
    private final CalendarDesk desk;

    CalendarController(WorkbookSessions sessions, CalendarDesk desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    /**
     * The file; what cannot be used leads back to the form, which says so.
     *
     * @param dag part of the day
     * @param takt how often
     * @param fran first day, ISO 8601
     */
    @PostMapping("/arbetsbok/resan/tid.ics")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String takt,
            @RequestParam(defaultValue = "") String fran) {
        return sessions.current(request)
                .map(workbook -> desk.event(workbook, dag, takt, fran)
                        .map(CalendarController::file)
                        .orElseGet(() -> to(JourneyController.ADDRESS + "?hande=datum#tid")))
                .orElseGet(() -> to(JourneyController.BOOK));
    }

    private static ResponseEntity<byte[]> file(CalendarEvent event) {
        String name = "innovationskraft-" + event.starts().toLocalDate() + ".ics";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(CalendarFile.of(event).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
