package se.innovationskraft.bridge.launch;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.organisation.Organisations;

/**
 * Opens a workbook in the browser. A package posts its key here as a form in a new tab, so that the key never stands in
 * an address.
 */
@Controller
class OpenController {

    private final Organisations organisations;
    private final Workbooks workbooks;
    private final WorkbookSessions sessions;

    OpenController(Organisations organisations, Workbooks workbooks, WorkbookSessions sessions) {
        this.organisations = organisations;
        this.workbooks = workbooks;
        this.sessions = sessions;
    }

    @PostMapping("/arbetsbok/oppna")
    ResponseEntity<Void> open(
            @RequestParam(defaultValue = "") String installKey, @RequestParam(defaultValue = "") String key) {
        Workbook workbook = workbook(installKey, key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "The key opens no workbook"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/arbetsbok"))
                .header(HttpHeaders.SET_COOKIE, sessions.open(workbook).toString())
                .build();
    }

    /** One that nobody has saved to is not made here. */
    private Optional<Workbook> workbook(String installKey, String key) {
        return Workbooks.isKey(key)
                ? organisations.byInstallKey(installKey).flatMap(found -> workbooks.byKey(found.id(), key))
                : Optional.empty();
    }
}
