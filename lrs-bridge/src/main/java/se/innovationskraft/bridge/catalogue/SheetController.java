package se.innovationskraft.bridge.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.packager.model.Sheet;

/** Texts of the programme to read, print and send on. */
@Controller
class SheetController {

    private final Catalogue catalogue;

    SheetController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/material/{slug}")
    String sheet(@PathVariable String slug, Model model) {
        Sheet sheet = catalogue
                .programme()
                .sheet(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No sheet \"" + slug + "\""));
        model.addAttribute("sheet", sheet);
        model.addAttribute("programme", catalogue.programme());
        return "catalogue/sheet";
    }
}
