package se.innovationskraft.bridge.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is published, for those who look after it. Says nothing of any organisation. */
@Controller
class StaffCatalogueController {

    private final Catalogue catalogue;

    StaffCatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/admin/katalog")
    String list(Model model) {
        model.addAttribute("programme", catalogue.programme());
        model.addAttribute(
                "packages", catalogue.packages().stream().map(PackageCard::of).toList());
        return "catalogue/published";
    }
}
