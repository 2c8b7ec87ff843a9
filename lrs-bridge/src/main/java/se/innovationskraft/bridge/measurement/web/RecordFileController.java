package se.innovationskraft.bridge.measurement.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.paper.Paper;

/** Records as files. They hold what the page of the record shows. */
@Controller
class RecordFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RecordPages pages;
    private final RecordTable table;
    private final StaffAudit audit;
    private final Paper paper;
    private final String contentLanguage;

    RecordFileController(RecordPages pages, RecordTable table, StaffAudit audit, Paper paper, Catalogue catalogue) {
        this.pages = pages;
        this.table = table;
        this.audit = audit;
        this.paper = paper;
        this.contentLanguage = catalogue.programme().language();
    }

    @GetMapping("/admin/mognad/{record}.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal StaffMember member, @PathVariable String record, Locale locale) {
        RecordPage page = page(member, record);
        audit.write(member, Action.EXPORTED_CSV, record);
        return file(page.fileName() + ".csv", CSV, CsvFile.of(table.rows(page, locale)));
    }

    @GetMapping("/admin/mognad/{record}.xlsx")
    ResponseEntity<byte[]> xlsx(
            @AuthenticationPrincipal StaffMember member, @PathVariable String record, Locale locale) {
        RecordPage page = page(member, record);
        audit.write(member, Action.EXPORTED_XLSX, record);
        return file(page.fileName() + ".xlsx", XLSX, XlsxFile.of(page.day().toString(), table.rows(page, locale)));
    }

    @GetMapping("/admin/mognad/{record}.pdf")
    ResponseEntity<byte[]> pdf(
            @AuthenticationPrincipal StaffMember member, @PathVariable String record, Locale locale) {
        RecordPage page = page(member, record);
        byte[] file = paper.pdf("paper/overview", Map.of("page", page, "contentLanguage", contentLanguage), locale);
        audit.write(member, Action.EXPORTED_PDF, record);
        return file(page.fileName() + ".pdf", MediaType.APPLICATION_PDF, file);
    }

    private RecordPage page(StaffMember member, String record) {
        return pages.byId(member.organisation(), record)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such record"));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
