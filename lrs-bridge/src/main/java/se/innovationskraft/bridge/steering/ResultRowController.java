package se.innovationskraft.bridge.steering;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.steering.ResultPages.PlacePage;

/** Where one result is written, column by column. */
@Controller
@RequestMapping(ResultController.ADDRESS + "/rad")
class ResultRowController {

    private static final String PAGE = "steering/result";
    private static final String TO_RESULTS = "redirect:" + ResultController.ADDRESS;

    private final ResultPages pages;
    private final SteeringDesk desk;

    ResultRowController(ResultPages pages, SteeringDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /**
     * Finds the place that the address names.
     *
     * @param round see {@link ResultPlace}
     */
    @ModelAttribute("page")
    PlacePage place(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(name = "omgang", defaultValue = "") String round,
            @RequestParam(name = "enhet", defaultValue = "") String unit) {
        return pages.place(member.organisation(), round, unit)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such place for results"));
    }

    /** @param position 0 for a new one */
    @GetMapping
    String page(
            @ModelAttribute("page") PlacePage page,
            @RequestParam(name = "rad", defaultValue = "0") int position,
            Model model) {
        if (position == 0) {
            return page.isFull() ? TO_RESULTS : show(model, 0, 0, ResultRow.EMPTY, List.of());
        }
        KeptResult kept = kept(page, position);
        return kept == null ? TO_RESULTS : show(model, position, kept.rev(), kept.row(), List.of());
    }

    /** What is wrong stands at its field, and everything that was written stays. */
    @PostMapping
    String save(
            @AuthenticationPrincipal StaffMember member,
            @ModelAttribute("page") PlacePage page,
            @RequestParam(name = "rad", defaultValue = "0") int position,
            @RequestParam(defaultValue = "0") int rev,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String activities,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String evidence,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ResultRow row = new ResultRow(result, activities, other, challenge, evidence);
        List<String> mistakes = row.mistakes();
        if (!mistakes.isEmpty()) {
            return show(model, position, rev, row, mistakes);
        }
        Written written = desk.save(member, page.place(), position, row, rev);
        if (written == Written.SAVED) {
            next.addFlashAttribute("happened", "saved");
            return TO_RESULTS;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return written == Written.FULL
                ? show(model, 0, 0, row, List.of("full"))
                : meanwhile(model, kept(page(member, page), position), row);
    }

    @PostMapping("/ta-bort")
    String remove(
            @AuthenticationPrincipal StaffMember member,
            @ModelAttribute("page") PlacePage page,
            @RequestParam(name = "rad", defaultValue = "0") int position,
            @RequestParam(defaultValue = "0") int rev,
            RedirectAttributes next) {
        Written written = desk.remove(member, page.place(), position, rev);
        next.addFlashAttribute("happened", written == Written.SAVED ? "removed" : "changed");
        return TO_RESULTS;
    }

    /** Shows both texts. Saving again writes over the one there; where it is gone a new one is written. */
    private String meanwhile(Model model, @Nullable KeptResult there, ResultRow row) {
        model.addAttribute("there", there == null ? ResultRow.EMPTY : there.row());
        return there == null
                ? show(model, 0, 0, row, List.of("meanwhile"))
                : show(model, there.position(), there.rev(), row, List.of("meanwhile"));
    }

    private PlacePage page(StaffMember member, PlacePage page) {
        return place(member, page.place().round(), page.place().unit());
    }

    private static @Nullable KeptResult kept(PlacePage page, int position) {
        return page.rows().stream()
                .filter(kept -> kept.position() == position)
                .findFirst()
                .orElse(null);
    }

    private static String show(Model model, int position, int rev, ResultRow row, List<String> mistakes) {
        model.addAttribute("position", position);
        model.addAttribute("rev", rev);
        model.addAttribute("row", row);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("longest", ResultRow.LONGEST);
        return PAGE;
    }
}
