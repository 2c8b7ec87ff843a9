package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.group.GroupMembers.Joining;
import se.innovationskraft.bridge.launch.CodePause;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.organisation.OwnWords;

/** The learning group of the workbook that is open in the browser: in by a code, out again, and its five meetings. */
@Controller
@RequestMapping(GroupController.ADDRESS)
class GroupController {

    static final String ADDRESS = "/arbetsbok/grupp";

    /** Where those without an open workbook read how to open one. */
    static final String BOOK = "/arbetsbok";

    private static final String TO_GROUP = "redirect:" + ADDRESS;
    private static final String TO_BOOK = "redirect:" + BOOK;

    private final WorkbookSessions sessions;
    private final GroupMembers members;
    private final GroupPages pages;
    private final CodePause pause;
    private final OwnWords words;

    GroupController(
            WorkbookSessions sessions, GroupMembers members, GroupPages pages, CodePause pause, OwnWords words) {
        this.sessions = sessions;
        this.members = members;
        this.pages = pages;
        this.pause = pause;
        this.words = words;
    }

    @GetMapping
    String page(
            HttpServletRequest request, Model model, @RequestParam(name = "hande", defaultValue = "") String happened) {
        model.addAttribute("happened", happened);
        return sessions.current(request).map(workbook -> show(workbook, model)).orElse("workbook/closed");
    }

    /** Lets the leader in; a code that does not says why, and stands in the form again. */
    @PostMapping
    String join(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String code) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_BOOK;
        }
        if (pause.isPaused(workbook.get().id())) {
            return refuse(workbook.get(), response, model, HttpStatus.TOO_MANY_REQUESTS, "paused", code);
        }
        Joining outcome = members.join(workbook.get(), code);
        if (outcome == Joining.JOINED || outcome == Joining.ALREADY) {
            return TO_GROUP + "?hande=" + (outcome == Joining.JOINED ? "med" : "redan");
        }
        HttpStatus status = HttpStatus.CONFLICT;
        if (outcome == Joining.WRONG) {
            pause.failed(workbook.get().id());
            status = HttpStatus.FORBIDDEN;
        }
        return refuse(workbook.get(), response, model, status, outcome.name().toLowerCase(Locale.ROOT), code);
    }

    @PostMapping("/lamna")
    String leave(HttpServletRequest request) {
        Optional<Workbook> workbook = sessions.current(request);
        workbook.ifPresent(members::leave);
        return workbook.isPresent() ? TO_GROUP + "?hande=lamnat" : TO_BOOK;
    }

    private String refuse(
            Workbook workbook,
            HttpServletResponse response,
            Model model,
            HttpStatus status,
            String problem,
            String code) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        model.addAttribute("code", code);
        return show(workbook, model);
    }

    private String show(Workbook workbook, Model model) {
        Optional<Membership> member = members.of(workbook);
        model.addAttribute("words", words.of(workbook.organisation()));
        member.ifPresent(there -> model.addAttribute("group", pages.show(there)));
        return member.isPresent() ? "group/group" : "group/join";
    }
}
