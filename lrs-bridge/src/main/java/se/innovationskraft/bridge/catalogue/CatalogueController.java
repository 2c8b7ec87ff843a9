package se.innovationskraft.bridge.catalogue;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The start page, and the zips it offers. */
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final List<Shelf> shelves;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.shelves = Shelf.of(catalogue);
    }

    @GetMapping("/")
    String startPage(Model model) {
        model.addAttribute("programme", catalogue.programme());
        model.addAttribute("shelves", shelves);
        return "catalogue/start";
    }

    /**
     * The zip. Content under work changes without a new version, hence a file name, so a cached copy is used only after
     * its hash has been asked for.
     */
    @GetMapping("/paket/{fileName}")
    ResponseEntity<byte[]> download(@PathVariable String fileName) {
        PublishedPackage made = catalogue
                .byFileName(fileName)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No package \"" + fileName + "\""));
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(made.fileName()).build();
        return ResponseEntity.ok()
                .eTag("\"" + made.sha256() + "\"")
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(made.zip());
    }
}
