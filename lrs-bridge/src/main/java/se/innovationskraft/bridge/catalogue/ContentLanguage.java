package se.innovationskraft.bridge.catalogue;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page in which language the material is, for what stands in another than the page: a BCP 47 tag. */
@ControllerAdvice
class ContentLanguage {

    private final String language;

    ContentLanguage(Catalogue catalogue) {
        this.language = catalogue.programme().language();
    }

    @ModelAttribute("contentLanguage")
    String language() {
        return language;
    }
}
