package se.innovationskraft.bridge.maturity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.workbook.ChangedMeanwhileException;
import se.innovationskraft.packager.model.Programme;

/** Where a leader says what the start looks like today. The first answer is not shown there: it would be leaned on. */
@Controller
@RequestMapping("/mognad/start")
class AfterthoughtController {

    private static final String PAGE = "maturity/afterthought";
    private static final String TO_MATURITY = "redirect:" + MaturityController.ADDRESS + "?hande=";

    private final WorkbookSessions sessions;
    private final MaturityPages pages;
    private final Afterthoughts afterthoughts;
    private final Programme programme;

    AfterthoughtController(
            WorkbookSessions sessions, MaturityPages pages, Afterthoughts afterthoughts, Catalogue catalogue) {
        this.sessions = sessions;
        this.pages = pages;
        this.afterthoughts = afterthoughts;
        this.programme = catalogue.programme();
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        Afterthought thought = thought(workbook.get());
        return show(model, thought, stored(thought), false);
    }

    /**
     * Saves what is chosen.
     *
     * @param rev revision that the leader saw
     * @param sent a level by each area; none for an area that is skipped
     */
    @PostMapping
    String save(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "0") long rev,
            @RequestParam Map<String, String> sent) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "redirect:/arbetsbok";
        }
        Map<String, String> chosen = chosen(sent);
        boolean isEmpty = chosen.values().stream().allMatch(String::isEmpty);
        if (isEmpty && !thought(workbook.get()).isSaid()) {
            return TO_MATURITY + "start-tom#start";
        }
        try {
            afterthoughts.write(workbook.get(), chosen, rev);
            return TO_MATURITY + (isEmpty ? "start-tom" : "start") + "#start";
        } catch (ChangedMeanwhileException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(model, thought(workbook.get()), chosen, true);
        }
    }

    /** @param chosen what is chosen in the form, by area */
    private String show(Model model, Afterthought thought, Map<String, String> chosen, boolean isMeanwhile) {
        model.addAttribute("thought", thought);
        model.addAttribute("levels", programme.maturityModel().levels());
        model.addAttribute("chosen", chosen);
        model.addAttribute("isMeanwhile", isMeanwhile);
        return PAGE;
    }

    private Map<String, String> chosen(Map<String, String> sent) {
        Map<String, String> chosen = new TreeMap<>();
        programme
                .maturityModel()
                .areas()
                .forEach(area -> chosen.put(
                        area.id(),
                        value(Standing.of(programme.maturityModel(), area, sent.getOrDefault(area.id(), "")))));
        return chosen;
    }

    private static Map<String, String> stored(Afterthought thought) {
        Map<String, String> stored = new TreeMap<>();
        thought.areas().forEach(area -> stored.put(area.area().id(), value(area.today())));
        return stored;
    }

    private static String value(Standing standing) {
        return standing.isSaid() ? String.valueOf(standing.level()) : "";
    }

    private Afterthought thought(Workbook workbook) {
        return pages.own(workbook)
                .map(MaturityPage::thought)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Not assessed twice yet"));
    }
}
