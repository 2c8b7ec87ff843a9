package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Theme;

/** A {@code theme.md} to a {@link Theme}. */
final class ThemeReader {

    private static final List<String> KEYS = List.of("id", "slug", "version", "rubrik", "slag", "färg", "symbol");
    private static final Map<String, Theme.Kind> KINDS = ExerciseReader.words(
            Map.entry("tema", Theme.Kind.THEME),
            Map.entry("extra", Theme.Kind.EXTRA),
            Map.entry("stöd", Theme.Kind.SUPPORT));
    private static final Map<String, Theme.Colour> COLOURS = ExerciseReader.words(
            Map.entry("blå", Theme.Colour.BLUE),
            Map.entry("grön", Theme.Colour.GREEN),
            Map.entry("röd", Theme.Colour.RED),
            Map.entry("gul", Theme.Colour.YELLOW),
            Map.entry("lila", Theme.Colour.PURPLE),
            Map.entry("grå", Theme.Colour.GREY));
    private static final Map<String, Theme.Symbol> SYMBOLS = ExerciseReader.words(
            Map.entry("berg", Theme.Symbol.MOUNTAIN),
            Map.entry("glänta", Theme.Symbol.CLEARING),
            Map.entry("by", Theme.Symbol.VILLAGE),
            Map.entry("källa", Theme.Symbol.SPRING),
            Map.entry("eld", Theme.Symbol.CAMPFIRE),
            Map.entry("stig", Theme.Symbol.PATH));

    private final Consumer<Problem> problems;

    ThemeReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Theme read(SourceFile file) {
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, problems);
        FrontMatterValues values = new FrontMatterValues(frontMatter, problems);
        ThemeBody body = ThemeBody.read(MarkdownBody.read(frontMatter, problems), problems);
        return new Theme(
                values.id("id"),
                values.id("slug"),
                values.version(),
                values.required("rubrik"),
                values.oneOf("slag", KINDS, Theme.Kind.THEME),
                values.oneOf("färg", COLOURS),
                values.oneOf("symbol", SYMBOLS),
                body.introduction(),
                body.methods(),
                body.theory(),
                body.film(),
                frontMatter.at("id"),
                frontMatter.at("version"));
    }
}
