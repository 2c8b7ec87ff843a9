package se.innovationskraft.bridge.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Theme;

/**
 * The packages of a theme.
 *
 * @param theme null for those outside the themes
 */
record Shelf(@Nullable Theme theme, List<PackageCard> cards) {

    /** Place on the page to link to. */
    public String anchor() {
        return theme == null ? "ovrigt" : theme.id();
    }

    /** Whether these are ours, beside the themes of the source. */
    public boolean isExtra() {
        return theme != null && theme.kind() == Theme.Kind.EXTRA;
    }

    /** Style class that carries the theme's colour. */
    public String styleClass() {
        return theme == null ? "no-theme" : "theme-" + theme.colour().name().toLowerCase(Locale.ROOT);
    }

    static Shelf of(Catalogue catalogue, Theme theme) {
        return new Shelf(theme, cards(catalogue, theme.id()));
    }

    /** One for each theme that has packages, in order; those outside the themes last. */
    static List<Shelf> of(Catalogue catalogue) {
        List<Shelf> shelves = new ArrayList<>();
        for (Theme theme : catalogue.programme().themes()) {
            shelves.add(of(catalogue, theme));
        }
        shelves.add(new Shelf(null, cards(catalogue, null)));
        return shelves.stream().filter(shelf -> !shelf.cards().isEmpty()).toList();
    }

    private static List<PackageCard> cards(Catalogue catalogue, @Nullable String themeId) {
        return catalogue.packages().stream()
                .filter(made -> java.util.Objects.equals(made.exercise().themeId(), themeId))
                .map(PackageCard::of)
                .toList();
    }
}
