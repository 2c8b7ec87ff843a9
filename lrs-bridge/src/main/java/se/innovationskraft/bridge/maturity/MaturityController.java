package se.innovationskraft.bridge.maturity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** The maturity of the workbook that is open in the browser. */
@Controller
class MaturityController {

    static final String ADDRESS = "/mognad";

    private final WorkbookSessions sessions;
    private final MaturityPages pages;

    MaturityController(WorkbookSessions sessions, MaturityPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    String own(
            HttpServletRequest request, Model model, @RequestParam(name = "hande", defaultValue = "") String happened) {
        model.addAttribute("happened", happened);
        return page(request, model, "maturity/maturity", pages::own);
    }

    @GetMapping("/mognad/grupp")
    String team(HttpServletRequest request, Model model) {
        return page(request, model, "maturity/team", pages::team);
    }

    private String page(HttpServletRequest request, Model model, String view, Function<Workbook, Optional<?>> read) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        model.addAttribute("page", read.apply(workbook.get()).orElse(null));
        return view;
    }
}
