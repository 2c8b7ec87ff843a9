package se.innovationskraft.bridge.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Theme;

/**
 * An exercise on the journey.
 *
 * @param packageId such as {@code innovationskraft-o05}
 * @param theme null for one outside the themes
 * @param purpose HTML fragment
 * @param minutes of one sitting
 * @param isAlone whether one does it by oneself
 * @param completed day of the first time it was completed; null when it never was
 * @param buildsOn titles of exercises that it is good to have done before and that are not done
 */
record ExerciseCard(
        String id,
        String packageId,
        String title,
        @Nullable Theme theme,
        String purpose,
        int sittings,
        int minutes,
        boolean isAlone,
        Mark mark,
        @Nullable LocalDate completed,
        List<String> buildsOn) {

    ExerciseCard {
        buildsOn = List.copyOf(buildsOn);
    }

    /** Style class that carries the theme's colour. */
    public String styleClass() {
        return styleClass(theme);
    }

    static String styleClass(@Nullable Theme theme) {
        return theme == null ? "no-theme" : "theme-" + theme.colour().name().toLowerCase(Locale.ROOT);
    }
}
