package se.innovationskraft.bridge.workbook.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.paper.Paper;
import se.innovationskraft.bridge.workbook.WorkbookPages;

/** The open workbook as a file to keep. Without one the page says how to open it. */
@Controller
@RequestMapping("/arbetsbok/fil")
class ExportController {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final WorkbookSessions sessions;
    private final WorkbookPages pages;
    private final WorkbookFile file;
    private final Paper paper;
    private final Clock clock;
    private final String language;
    private final String styles;

    ExportController(
            WorkbookSessions sessions,
            WorkbookPages pages,
            WorkbookFile file,
            Paper paper,
            Catalogue catalogue,
            Clock clock) {
        this.sessions = sessions;
        this.pages = pages;
        this.file = file;
        this.paper = paper;
        this.clock = clock;
        this.language = catalogue.programme().language();
        this.styles = styles();
    }

    /** A page that needs nothing outside itself: styles and pictures stand in it, and it asks for nothing. */
    @GetMapping("/html")
    String html(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("html"));
        model.addAttribute("book", pages.show(workbook.get()));
        model.addAttribute("day", LocalDate.now(clock.withZone(SWEDEN)));
        model.addAttribute("styles", styles);
        return "workbook/file";
    }

    /** What {@code doc/export-format.md} tells; null once it is written. */
    @GetMapping("/json")
    @Nullable
    String json(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        send(response, "json", MediaType.APPLICATION_JSON_VALUE, file.write(workbook.get()));
        return null;
    }

    /** The same as the page to keep, for paper; null once it is written. */
    @GetMapping("/pdf")
    @Nullable
    String pdf(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale)
            throws IOException {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        Map<String, Object> book = Map.of(
                "book",
                pages.show(workbook.get()),
                "day",
                LocalDate.now(clock.withZone(SWEDEN)),
                "contentLanguage",
                language);
        send(response, "pdf", MediaType.APPLICATION_PDF_VALUE, paper.pdf("paper/workbook", book, locale));
        return null;
    }

    private void send(HttpServletResponse response, String kind, String type, byte[] body) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(kind));
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String attachment(String kind) {
        return "attachment; filename=\"min-arbetsbok-%s.%s\"".formatted(LocalDate.now(clock.withZone(SWEDEN)), kind);
    }

    private static String styles() {
        try {
            return new ClassPathResource("static/site.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its style sheet", e);
        }
    }
}
