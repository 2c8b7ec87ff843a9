package se.innovationskraft.bridge.workbook.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.workbook.export.UnreadableFileException.Problem;

/** Reads a file into the open workbook, and says what became of it. */
@Controller
@RequestMapping("/arbetsbok/las-in")
class ImportController {

    private static final String PAGE = "workbook/import";

    private final WorkbookSessions sessions;
    private final WorkbookImport imports;

    ImportController(WorkbookSessions sessions, WorkbookImport imports) {
        this.sessions = sessions;
        this.imports = imports;
    }

    @GetMapping
    String ask(HttpServletRequest request) {
        return sessions.current(request).isEmpty() ? "workbook/closed" : PAGE;
    }

    /** With the answer on the page: nobody's texts wait in a session. Sending the same file again changes nothing. */
    @PostMapping
    String take(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "redirect:/arbetsbok";
        }
        try {
            Optional<ImportReport> report = imports.take(workbook.get(), FileReader.read(bytes(file)));
            report.ifPresent(done -> model.addAttribute("report", done));
            return report.isPresent() ? PAGE : "redirect:/arbetsbok";
        } catch (UnreadableFileException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", e.problem().name().toLowerCase(Locale.ROOT));
            return PAGE;
        }
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        if (file.getSize() > FileReader.MOST_BYTES) {
            throw new UnreadableFileException(Problem.LARGE);
        }
        return file.getBytes();
    }
}
