package se.innovationskraft.bridge.workbook.export;

import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/** What people call exercises, themes and questions; an id where the material of today does not know it. */
@Service
class Titles {

    private final Programme programme;

    Titles(Catalogue catalogue) {
        this.programme = catalogue.programme();
    }

    String programme() {
        return programme.id();
    }

    String of(String activity) {
        return programme
                .exercise(activity)
                .map(Exercise::title)
                .or(() -> programme.themes().stream()
                        .filter(theme -> theme.id().equals(activity))
                        .map(Theme::title)
                        .findFirst())
                .orElse(activity);
    }

    /** Empty where nothing is asked, as for a note. */
    String question(String activity, String item) {
        return programme
                .exercise(activity)
                .map(exercise -> exercise.fields()
                        .filter(field -> field.id().equals(item.replaceFirst("\\.\\d+$", "")))
                        .map(field -> field.head().question())
                        .findFirst()
                        .orElse(item))
                .orElse("");
    }
}
