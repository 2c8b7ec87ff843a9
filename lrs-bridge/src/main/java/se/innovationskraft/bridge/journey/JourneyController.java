package se.innovationskraft.bridge.journey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.journey.PlanOrder.Move;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.organisation.OwnWords;
import se.innovationskraft.bridge.workbook.ChangedMeanwhileException;

/** The journey of the workbook that is open in the browser. */
@Controller
@RequestMapping(JourneyController.ADDRESS)
class JourneyController {

    static final String ADDRESS = "/arbetsbok/resan";

    /** Where those without an open workbook read how to open one. */
    static final String BOOK = "/arbetsbok";

    private static final String TO_JOURNEY = "redirect:" + ADDRESS;

    private final WorkbookSessions sessions;
    private final JourneyPages pages;
    private final Plans plans;
    private final OwnDocuments documents;
    private final OwnWords words;

    JourneyController(
            WorkbookSessions sessions, JourneyPages pages, Plans plans, OwnDocuments documents, OwnWords words) {
        this.sessions = sessions;
        this.pages = pages;
        this.plans = plans;
        this.documents = documents;
        this.words = words;
    }

    @GetMapping
    String page(
            HttpServletRequest request,
            Model model,
            @RequestParam(name = "hande", defaultValue = "") String happened,
            @RequestParam(name = "ovning", defaultValue = "") String moved) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        model.addAttribute("happened", happened);
        model.addAttribute("moved", moved);
        model.addAttribute("journey", pages.show(workbook.get()));
        model.addAttribute("words", words.of(workbook.get().organisation()));
        return "journey/journey";
    }

    /**
     * Moves an exercise in the plan; one of the parameters names it.
     *
     * @param rev revision of the order that the leader saw
     */
    @PostMapping("/plan")
    String move(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long rev,
            @RequestParam(defaultValue = "") String upp,
            @RequestParam(defaultValue = "") String ner,
            @RequestParam(defaultValue = "") String forst) {
        String id = upp + ner + forst;
        Move move = upp.isEmpty() ? ner.isEmpty() ? Move.FIRST : Move.DOWN : Move.UP;
        return sessions.current(request)
                .map(workbook -> moved(workbook, id, move)
                        .map(order -> write(workbook, order, rev, "&ovning=" + id + "#plan-" + id))
                        .orElse(TO_JOURNEY))
                .orElse("redirect:" + BOOK);
    }

    /** Takes the suggested order again. */
    @PostMapping("/plan/forslag")
    String suggestAgain(HttpServletRequest request, @RequestParam(defaultValue = "0") long rev) {
        return sessions.current(request)
                .map(workbook -> write(workbook, "", rev, "#planen"))
                .orElse("redirect:" + BOOK);
    }

    private Optional<String> moved(Workbook workbook, String id, Move move) {
        OwnDocuments.Saved saved = documents.of(workbook);
        return plans.moved(saved, pages.trail(workbook, saved), id, move);
    }

    private String write(Workbook workbook, String order, long rev, String place) {
        try {
            documents.writePlan(workbook, Map.of(Plans.ORDER, order), rev);
            return TO_JOURNEY + "?hande=" + (order.isEmpty() ? "forslag" : "flyttat") + place;
        } catch (ChangedMeanwhileException e) {
            return TO_JOURNEY + "?hande=andrat#planen";
        }
    }
}
