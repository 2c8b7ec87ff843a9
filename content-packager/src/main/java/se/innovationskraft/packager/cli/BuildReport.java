package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.BuiltPackage;
import tools.jackson.databind.json.JsonMapper;

/** What was built, as a table and as JSON. */
final class BuildReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int SHORT_HASH = 12;

    private final Texts texts;

    BuildReport(Texts texts) {
        this.texts = texts;
    }

    /** An array of {@code {id, title, theme, format, version, file, bytes, sha256}}. */
    String json(List<BuiltPackage> packages) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(packages.stream().map(BuildReport::asMap).toList());
    }

    private static Map<String, @Nullable Object> asMap(BuiltPackage built) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", built.id());
        map.put("title", built.title());
        map.put("theme", built.theme().orElse(null));
        map.put("format", built.format());
        map.put("version", built.version());
        map.put("file", built.fileName());
        map.put("bytes", built.zip().length);
        map.put("sha256", built.sha256());
        return map;
    }

    /** A row a package, and where they lie; which edition they are of, when the programme says. */
    String table(List<BuiltPackage> packages, Path folder, String edition) {
        Table table = new Table(
                List.of(texts.text("column-file"), texts.text("column-size"), "SHA-256"),
                packages.stream().map(BuildReport::row).toList());
        return table.text()
                + texts.text("built", packages.size(), folder.toAbsolutePath().normalize())
                + (edition.isEmpty() ? "" : ". " + texts.text("edition", edition));
    }

    /** The packages that were not written, a line each; empty when all were. */
    Optional<String> unchanged(List<BuiltPackage> built, List<BuiltPackage> written, @Nullable Path folder) {
        List<String> names = built.stream()
                .filter(made -> !written.contains(made))
                .map(BuiltPackage::fileName)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("unchanged", names.size(), String.valueOf(folder)) + "\n  "
                        + String.join("\n  ", names));
    }

    private static List<String> row(BuiltPackage built) {
        return List.of(
                built.fileName(),
                (built.zip().length + 1023) / 1024 + " kB",
                built.sha256().substring(0, SHORT_HASH) + "…");
    }
}
