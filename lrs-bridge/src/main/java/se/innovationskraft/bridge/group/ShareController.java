package se.innovationskraft.bridge.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import se.innovationskraft.bridge.group.ShareDesk.Standing;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.workbook.AnswerPlace;

/** One answer, named by the address, to be given to others. What cannot be given stands in the form again. */
@Controller
@RequestMapping("/arbetsbok/dela/{exercise}/{round}/{item}")
class ShareController {

    private static final String PAGE = "group/share";
    private static final String TO_BOOK = "redirect:" + GroupController.BOOK;

    private final WorkbookSessions sessions;
    private final ShareDesk desk;

    ShareController(WorkbookSessions sessions, ShareDesk desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping
    String page(
            HttpServletRequest request,
            Model model,
            AnswerPlace place,
            @RequestParam(name = "hande", defaultValue = "") String happened) {
        Optional<Workbook> workbook = sessions.current(request);
        model.addAttribute("happened", happened);
        return workbook.isEmpty() ? "workbook/closed" : show(standing(workbook.get(), place), null, model);
    }

    /** Remembers that it has been given elsewhere. */
    @PostMapping("/markera")
    String mark(HttpServletRequest request, AnswerPlace place) {
        return done(request, place, desk::mark, "markerat");
    }

    @PostMapping("/tillbaka")
    String takeBack(HttpServletRequest request, AnswerPlace place) {
        return done(request, place, desk::takeBack, "tillbaka");
    }

    /** Gives the text to the leader's group. */
    @PostMapping("/grupp")
    String give(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            AnswerPlace place,
            @RequestParam(defaultValue = "") String text) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_BOOK;
        }
        Standing standing = standing(workbook.get(), place);
        String clean = text.replaceAll("\\r\\n?", "\n").strip();
        boolean isGood = !clean.isEmpty() && clean.length() <= SharedItem.LONGEST;
        if (isGood && desk.give(workbook.get(), place, clean)) {
            return to(place, "delat");
        }
        response.setStatus((isGood ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value());
        model.addAttribute("problem", isGood ? "closed" : clean.isEmpty() ? "empty" : "long");
        return show(standing, text, model);
    }

    private String done(
            HttpServletRequest request, AnswerPlace place, BiConsumer<Workbook, AnswerPlace> deed, String happened) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_BOOK;
        }
        standing(workbook.get(), place);
        deed.accept(workbook.get(), place);
        return to(place, happened);
    }

    private static String to(AnswerPlace place, String happened) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/arbetsbok/dela/{exercise}/{round}/{item}")
                        .queryParam("hande", happened)
                        .encode()
                        .buildAndExpand(place.exercise(), place.round(), place.item())
                        .toUriString();
    }

    private static String show(Standing standing, @Nullable String text, Model model) {
        model.addAttribute("standing", standing);
        model.addAttribute("text", text == null ? standing.text() : text);
        model.addAttribute("longest", SharedItem.LONGEST);
        return PAGE;
    }

    private Standing standing(Workbook workbook, AnswerPlace place) {
        return desk.at(workbook, place)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing is written there"));
    }
}
