package se.innovationskraft.bridge.measurement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;

/** Where a leader says yes to being counted, and takes it back. Nobody is counted without. */
@Controller
@RequestMapping("/mognad/rakna-med")
class CountController {

    private static final String PAGE = "measurement/count";
    private static final String TO_PAGE = "redirect:/mognad/rakna-med";
    private static final String TO_WORKBOOK = "redirect:/arbetsbok";

    private final WorkbookSessions sessions;
    private final CountPages pages;
    private final Contributions contributions;
    private final Parts parts;
    private final MeasurementRules rules;

    CountController(
            WorkbookSessions sessions,
            CountPages pages,
            Contributions contributions,
            Parts parts,
            MeasurementRules rules) {
        this.sessions = sessions;
        this.pages = pages;
        this.contributions = contributions;
        this.parts = parts;
        this.rules = rules;
    }

    @GetMapping
    String page(
            HttpServletRequest request, Model model, @RequestParam(name = "hande", defaultValue = "") String happened) {
        Optional<Workbook> workbook = sessions.current(request);
        return workbook.isEmpty() ? "workbook/closed" : page(workbook.get(), model, happened);
    }

    /**
     * Says yes.
     *
     * @param part id; empty for none
     * @param obstacles words of obstacles
     * @param round of the self-assessment that the leader saw
     */
    @PostMapping
    String give(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam String point,
            @RequestParam(name = "del", defaultValue = "") String part,
            @RequestParam(name = "hinder", defaultValue = "") List<String> obstacles,
            @RequestParam(name = "omgang") int round) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_WORKBOOK;
        }
        if (!isAsSeen(workbook.get(), point, part, round)) {
            return otherwise(workbook.get(), response, model);
        }
        Contribution said = new Contribution(part.isEmpty() ? null : part, Obstacle.of(obstacles), round);
        return doing(
                () -> contributions.give(workbook.get(), point, said, pages.today()),
                "raknas",
                workbook.get(),
                response,
                model);
    }

    @PostMapping("/ta-tillbaka")
    String withdraw(HttpServletRequest request, HttpServletResponse response, Model model, @RequestParam String point) {
        Optional<Workbook> workbook = sessions.current(request);
        return workbook.isEmpty()
                ? TO_WORKBOOK
                : doing(
                        () -> contributions.withdraw(workbook.get(), point, pages.today()),
                        "tillbaka",
                        workbook.get(),
                        response,
                        model);
    }

    private String doing(Runnable deed, String happened, Workbook workbook, HttpServletResponse response, Model model) {
        try {
            deed.run();
            return TO_PAGE + "?hande=" + happened;
        } catch (ClosedPointException e) {
            return otherwise(workbook, response, model);
        }
    }

    /** Nothing was done, and the page says why. */
    private String otherwise(Workbook workbook, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(workbook, model, "andrat");
    }

    private String page(Workbook workbook, Model model, String happened) {
        model.addAttribute("happened", happened);
        model.addAttribute("points", pages.open(workbook));
        model.addAttribute("tried", pages.tried(workbook));
        model.addAttribute("counted", pages.counted(workbook));
        model.addAttribute("parts", parts.open(workbook.organisation()));
        model.addAttribute("obstacles", Obstacle.values());
        model.addAttribute("threshold", rules.of(workbook.organisation()).threshold());
        return PAGE;
    }

    private boolean isAsSeen(Workbook workbook, String point, String part, int round) {
        boolean isPart = parts.open(workbook.organisation()).stream()
                .anyMatch(open -> open.id().equals(part));
        return (part.isEmpty() || isPart)
                && pages.open(workbook, point)
                        .map(OpenPoint::offered)
                        .filter(offered -> offered.round() == round)
                        .isPresent();
    }
}
