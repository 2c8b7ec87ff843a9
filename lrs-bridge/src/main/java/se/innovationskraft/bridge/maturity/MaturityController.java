package se.innovationskraft.bridge.maturity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** The maturity of the workbook that is open in the browser. */
@Controller
class MaturityController {

    private final WorkbookSessions sessions;
    private final MaturityPages pages;
    private final Catalogue catalogue;

    MaturityController(WorkbookSessions sessions, MaturityPages pages, Catalogue catalogue) {
        this.sessions = sessions;
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GetMapping("/mognad")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("isPrivate", true);
        model.addAttribute("contentLanguage", catalogue.programme().language());
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        model.addAttribute("profile", pages.show(workbook.get()).orElse(null));
        return "maturity/maturity";
    }
}
