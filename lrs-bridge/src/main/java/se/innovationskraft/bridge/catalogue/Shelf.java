package se.innovationskraft.bridge.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
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
        return theme == null ? "borja" : theme.id();
    }

    /** What to say of a shelf beside the themes of the source: {@code extra} or {@code support}; null says nothing. */
    public @Nullable String kind() {
        return theme == null || theme.kind() == Theme.Kind.THEME
                ? null
                : theme.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Style class that carries the theme's colour. */
    public String styleClass() {
        return theme == null ? "no-theme" : "theme-" + theme.colour().name().toLowerCase(Locale.ROOT);
    }

    static Shelf of(Catalogue catalogue, Theme theme) {
        return new Shelf(theme, cards(catalogue, theme.id()));
    }

    /** Those outside the themes, where one begins, then one for each theme that has packages, in order. */
    static List<Shelf> of(Catalogue catalogue) {
        List<Shelf> shelves = new ArrayList<>(List.of(begin(catalogue)));
        for (Theme theme : catalogue.programme().themes()) {
            shelves.add(of(catalogue, theme));
        }
        return shelves.stream().filter(shelf -> !shelf.cards().isEmpty()).toList();
    }

    /** Shortest first. */
    private static Shelf begin(Catalogue catalogue) {
        List<PackageCard> cards = new ArrayList<>(cards(catalogue, null));
        cards.sort(Comparator.comparingInt(PackageCard::minutes));
        return new Shelf(null, cards);
    }

    private static List<PackageCard> cards(Catalogue catalogue, @Nullable String themeId) {
        return catalogue.packages().stream()
                .filter(made -> java.util.Objects.equals(made.exercise().themeId(), themeId))
                .map(PackageCard::of)
                .toList();
    }
}
