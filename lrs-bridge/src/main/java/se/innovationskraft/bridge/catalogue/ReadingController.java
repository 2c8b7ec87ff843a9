package se.innovationskraft.bridge.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.packager.model.Theme;

/** What there is to read around the exercises: sheets, the glossary, and what the themes build on. */
@Controller
class ReadingController {

    private final Catalogue catalogue;

    ReadingController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ModelAttribute
    void addProgramme(Model model) {
        model.addAttribute("programme", catalogue.programme());
    }

    @GetMapping("/material/{slug}")
    String sheet(@PathVariable String slug, Model model) {
        model.addAttribute("sheet", catalogue.programme().sheet(slug).orElseThrow(() -> missing(slug)));
        return "catalogue/sheet";
    }

    @GetMapping("/ordlista")
    String glossary(Model model) {
        model.addAttribute("terms", catalogue.programme().glossary().terms());
        return "catalogue/glossary";
    }

    @GetMapping("/tema/{slug}")
    String theme(@PathVariable String slug, Model model) {
        Theme theme = catalogue.programme().themes().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> missing(slug));
        model.addAttribute("shelf", Shelf.of(catalogue, theme));
        return "catalogue/theme";
    }

    private static ResponseStatusException missing(String slug) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing to read called \"" + slug + "\"");
    }
}
