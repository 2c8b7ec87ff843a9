package se.innovationskraft.bridge.maturity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** The maturity of the workbook that is open in the browser. */
@Controller
class MaturityController {

    static final String ADDRESS = "/mognad";

    private final WorkbookSessions sessions;
    private final MaturityPages pages;
    private final Catalogue catalogue;

    MaturityController(WorkbookSessions sessions, MaturityPages pages, Catalogue catalogue) {
        this.sessions = sessions;
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GetMapping(ADDRESS)
    String own(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(name = "hande", defaultValue = "") String happened) {
        model.addAttribute("happened", happened);
        return page(request, response, model, "maturity/maturity", pages::own);
    }

    @GetMapping("/mognad/grupp")
    String team(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(request, response, model, "maturity/team", pages::team);
    }

    private String page(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            String view,
            Function<Workbook, Optional<?>> read) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("isPrivate", true);
        model.addAttribute("contentLanguage", catalogue.programme().language());
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        model.addAttribute("page", read.apply(workbook.get()).orElse(null));
        return view;
    }
}
