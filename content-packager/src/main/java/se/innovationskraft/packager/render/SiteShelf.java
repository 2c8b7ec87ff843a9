package se.innovationskraft.packager.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/**
 * A theme and its exercises.
 *
 * @param theme null for what is outside the themes
 */
record SiteShelf(@Nullable Theme theme, List<SiteCard> cards) {

    SiteShelf {
        cards = List.copyOf(cards);
    }

    /** One for each theme that has exercises, in the programme's order. */
    static List<SiteShelf> ofThemes(Programme programme, List<SiteCard> cards) {
        return programme.themes().stream()
                .map(theme -> new SiteShelf(theme, of(theme.id(), cards)))
                .filter(shelf -> !shelf.cards().isEmpty())
                .toList();
    }

    /** Those outside the themes, shortest first. */
    static SiteShelf outside(List<SiteCard> cards) {
        return new SiteShelf(
                null,
                of(null, cards).stream()
                        .sorted(Comparator.comparingInt(SiteCard::minutes))
                        .toList());
    }

    private static List<SiteCard> of(@Nullable String themeId, List<SiteCard> cards) {
        return cards.stream()
                .filter(card -> Objects.equals(card.exercise().themeId(), themeId))
                .toList();
    }

    /** Place on the page to link to. */
    public String anchor() {
        return theme == null ? "utanfor" : theme.id();
    }

    /** Style class that carries the theme's colour. */
    public String styleClass() {
        return theme == null
                ? "theme-neutral"
                : "theme-" + theme.colour().name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of the source's themes, which are shown before anything is written in them too. */
    public boolean isTheme() {
        return theme != null && theme.kind() == Theme.Kind.THEME;
    }
}
