package se.innovationskraft.bridge.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.workbook.ChangedMeanwhileException;

/** What became of an exercise, in the words of the leader. A text that cannot be saved stands in the form again. */
@Controller
@RequestMapping("/arbetsbok/uppfoljning/{exercise}/{round}")
class FollowUpController {

    private static final String PAGE = "journey/follow-up";

    private final WorkbookSessions sessions;
    private final JourneyPages pages;
    private final FollowUps followUps;
    private final OwnDocuments documents;

    FollowUpController(WorkbookSessions sessions, JourneyPages pages, FollowUps followUps, OwnDocuments documents) {
        this.sessions = sessions;
        this.pages = pages;
        this.followUps = followUps;
        this.documents = documents;
    }

    @GetMapping
    String page(HttpServletRequest request, Model model, @PathVariable String exercise, @PathVariable int round) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        FollowUp followUp = followUp(workbook.get(), exercise, round);
        return show(model, followUp, followUp.words(), Problem.NONE);
    }

    @PostMapping
    String save(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable String exercise,
            @PathVariable int round,
            @RequestParam(defaultValue = "0") long rev,
            @RequestParam(defaultValue = "") String val,
            @RequestParam(defaultValue = "") String timmar,
            @RequestParam(defaultValue = "") String text) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "redirect:" + JourneyController.BOOK;
        }
        FollowUpForm form = new FollowUpForm(rev, val, timmar, text);
        FollowUp followUp = followUp(workbook.get(), exercise, round);
        Problem problem = followUp.isOpen() ? problem(workbook.get(), followUp, form) : Problem.EARLY;
        if (problem == Problem.NONE) {
            return "redirect:" + JourneyController.ADDRESS + "?hande=uppfoljt#" + followUp.anchor();
        }
        response.setStatus(problem.status.value());
        FollowUp there = followUp(workbook.get(), exercise, round);
        model.addAttribute("tooLong", form.tooLong());
        return show(model, there, FollowUp.Words.of(form, there.words().rev()), problem);
    }

    /** Saves the form; says what keeps it from being saved. */
    private Problem problem(Workbook workbook, FollowUp followUp, FollowUpForm form) {
        if (form.tooLong() > 0) {
            return Problem.LONG;
        }
        if (form.isEmpty() && !followUp.isAnswered()) {
            return Problem.EMPTY;
        }
        try {
            documents.writeFollowUp(workbook, followUp.exercise(), followUp.round(), form.values(), form.rev());
            return Problem.NONE;
        } catch (ChangedMeanwhileException e) {
            return Problem.MEANWHILE;
        }
    }

    /** @param words what stands in the form */
    private static String show(Model model, FollowUp followUp, FollowUp.Words words, Problem problem) {
        model.addAttribute("followUp", followUp);
        model.addAttribute("words", words);
        model.addAttribute("problem", problem.word());
        return PAGE;
    }

    private FollowUp followUp(Workbook workbook, String exercise, int round) {
        OwnDocuments.Saved saved = documents.of(workbook);
        return followUps
                .of(pages.trail(workbook, saved), saved, exercise, round)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No completed round"));
    }

    /** What keeps a form from being saved. */
    private enum Problem {
        NONE(HttpStatus.OK),
        EMPTY(HttpStatus.BAD_REQUEST),
        LONG(HttpStatus.BAD_REQUEST),
        EARLY(HttpStatus.CONFLICT),
        MEANWHILE(HttpStatus.CONFLICT);

        private final HttpStatus status;

        Problem(HttpStatus status) {
            this.status = status;
        }

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
