package se.innovationskraft.bridge.workbook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.privacy.Erasure;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Programme;

/** The workbook that is open in the browser. Without one, every page says how to open it, and nothing is changed. */
@Controller
@RequestMapping("/arbetsbok")
class WorkbookController {

    private static final String TO_WORKBOOK = "redirect:/arbetsbok";
    private static final String CLOSED = "workbook/closed";

    private final WorkbookSessions sessions;
    private final WorkbookPages pages;
    private final Answers answers;
    private final Notes notes;
    private final SharedMarks marks;
    private final Erasure erasure;
    private final Programme programme;

    WorkbookController(
            WorkbookSessions sessions,
            WorkbookPages pages,
            Answers answers,
            Notes notes,
            SharedMarks marks,
            Erasure erasure,
            Catalogue catalogue) {
        this.sessions = sessions;
        this.pages = pages;
        this.answers = answers;
        this.notes = notes;
        this.marks = marks;
        this.erasure = erasure;
        this.programme = catalogue.programme();
    }

    @GetMapping
    String page(
            HttpServletRequest request, Model model, @RequestParam(name = "hande", defaultValue = "") String happened) {
        model.addAttribute("happened", happened);
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return CLOSED;
        }
        model.addAttribute("book", pages.show(workbook.get()));
        model.addAttribute("shared", marks.all(workbook.get()));
        return "workbook/workbook";
    }

    @PostMapping("/svar")
    String changeAnswer(HttpServletRequest request, HttpServletResponse response, Model model, AnswerChange change) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_WORKBOOK;
        }
        int tooLong = tooLong(change.text(), longest(change.exercise(), change.item()));
        try {
            if (tooLong <= 0) {
                answers.change(workbook.get(), change);
                return saved(anchor(change));
            }
        } catch (ChangedMeanwhileException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("change", change);
        model.addAttribute("tooLong", Math.max(tooLong, 0));
        model.addAttribute("there", there(workbook.get(), change).orElse(null));
        return "workbook/change";
    }

    @PostMapping("/anteckning")
    String writeNote(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam String place,
            @RequestParam long rev,
            @RequestParam String text) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_WORKBOOK;
        }
        requirePlace(place);
        int tooLong = tooLong(text, Note.LONGEST);
        try {
            if (tooLong <= 0) {
                notes.write(workbook.get(), place, rev, text);
                return saved("anteckning-" + place);
            }
        } catch (ChangedMeanwhileException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("there", notes.at(workbook.get(), place));
        model.addAttribute("text", text);
        model.addAttribute("tooLong", Math.max(tooLong, 0));
        return "workbook/note";
    }

    @GetMapping("/ta-bort/{exercise}")
    String askToDelete(HttpServletRequest request, Model model, @PathVariable String exercise) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return CLOSED;
        }
        model.addAttribute("exercise", exercise);
        model.addAttribute(
                "title", programme.exercise(exercise).map(Exercise::title).orElse(exercise));
        return "workbook/delete";
    }

    @PostMapping("/ta-bort/{exercise}")
    String delete(HttpServletRequest request, @PathVariable String exercise) {
        Optional<Workbook> workbook = sessions.current(request);
        workbook.ifPresent(open -> answers.delete(open, exercise));
        return workbook.isPresent() ? TO_WORKBOOK + "?hande=borttaget" : TO_WORKBOOK;
    }

    @GetMapping("/radera-allt")
    String askToErase(HttpServletRequest request) {
        if (sessions.current(request).isEmpty()) {
            return CLOSED;
        }
        return "workbook/erase";
    }

    @PostMapping("/radera-allt")
    String erase(HttpServletRequest request, HttpServletResponse response) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return TO_WORKBOOK;
        }
        erasure.eraseWorkbook(workbook.get().organisation(), workbook.get());
        return closed(request, response, "raderat");
    }

    @PostMapping("/logga-ut")
    String close(HttpServletRequest request, HttpServletResponse response) {
        return closed(request, response, "utloggad");
    }

    private String closed(HttpServletRequest request, HttpServletResponse response, String happened) {
        response.addHeader(HttpHeaders.SET_COOKIE, sessions.close(request).toString());
        return TO_WORKBOOK + "?hande=" + happened;
    }

    private static String saved(String anchor) {
        return TO_WORKBOOK + "?hande=sparat#" + anchor;
    }

    /** Of the answer on the page. */
    private static String anchor(AnswerChange change) {
        return "svar-" + change.exercise() + "-" + change.round() + "-" + change.item();
    }

    private void requirePlace(String place) {
        boolean isTheme =
                programme.themes().stream().anyMatch(theme -> theme.id().equals(place));
        if (!isTheme && !place.equals(Note.PROGRAMME)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No place for a note");
        }
    }

    private static int tooLong(String text, int longest) {
        return StoredText.encode(text).length() - longest;
    }

    /** Only free texts can be changed here: the package has room for no more than this. */
    private int longest(String exercise, String item) {
        return programme
                .exercise(exercise)
                .flatMap(known -> known.fields()
                        .filter(field -> field.id().equals(item.replaceFirst("\\.\\d+$", "")))
                        .filter(Field.LongFillIn.class::isInstance)
                        .map(field -> ((Field.LongFillIn) field).maxLength())
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "No free text field"));
    }

    private Optional<Note> there(Workbook workbook, AnswerChange change) {
        return answers.of(workbook, change.exercise()).stream()
                .flatMap(document -> document.rounds().stream())
                .filter(round -> round.number() == change.round())
                .flatMap(round -> Optional.ofNullable(round.answers().get(change.item())).stream())
                .findFirst()
                .map(answer -> new Note("", StoredText.decode(answer.value()), answer.rev(), null, List.of()));
    }
}
