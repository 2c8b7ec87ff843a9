package se.innovationskraft.bridge.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Personal codes: made and removed with the workbook open, typed in to open it. A code never stands in an address. */
@Controller
@RequestMapping("/arbetsbok")
class CodeController {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String TO_WORKBOOK = "redirect:/arbetsbok";

    private final WorkbookSessions sessions;
    private final WorkbookCodes codes;
    private final CodePause pause;
    private final String address;

    CodeController(WorkbookSessions sessions, WorkbookCodes codes, CodePause pause, BridgeSettings settings) {
        this.sessions = sessions;
        this.codes = codes;
        this.pause = pause;
        this.address = settings.publicUrl().toString().replaceFirst("/$", "") + "/arbetsbok/kod";
    }

    @ModelAttribute
    void addAddress(Model model) {
        model.addAttribute("address", address);
    }

    @GetMapping("/kod")
    String ask() {
        return "launch/code";
    }

    /** Opens the workbook in the browser. */
    @PostMapping("/kod")
    String open(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String code) {
        String from = request.getRemoteAddr();
        boolean isPaused = pause.isPaused(from);
        Optional<Workbook> workbook = isPaused ? Optional.empty() : codes.open(code);
        if (workbook.isPresent()) {
            pause.succeeded(from);
            response.addHeader(
                    HttpHeaders.SET_COOKIE, sessions.open(workbook.get()).toString());
            return TO_WORKBOOK;
        }
        if (!isPaused) {
            pause.failed(from);
        }
        response.setStatus((isPaused ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.FORBIDDEN).value());
        model.addAttribute("problem", isPaused ? "paused" : "wrong");
        return "launch/code";
    }

    @GetMapping("/lank")
    String show(HttpServletRequest request, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        workbook.flatMap(codes::made).ifPresent(made -> model.addAttribute("made", LocalDate.ofInstant(made, SWEDEN)));
        return workbook.isPresent() ? "launch/link" : "workbook/closed";
    }

    /** The code is on this one page and can be shown by nobody again, so there is no address to come back to. */
    @PostMapping("/lank")
    String make(HttpServletRequest request, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_WORKBOOK;
        }
        model.addAttribute("code", codes.make(workbook.get()).replaceAll("(.{4})(?=.)", "$1 "));
        return "launch/link";
    }

    @PostMapping("/lank/ta-bort")
    String remove(HttpServletRequest request, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        workbook.ifPresent(codes::remove);
        model.addAttribute("isRemoved", true);
        return workbook.isPresent() ? "launch/link" : TO_WORKBOOK;
    }
}
