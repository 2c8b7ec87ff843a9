package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.cli.MunicipalFolders.Written;
import se.innovationskraft.packager.localise.Municipality;
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
        return write(
                packages.stream().map(built -> asMap(built, built.fileName())).toList());
    }

    /** The same, of packages for many municipalities. */
    String municipalJson(List<Written> packages) {
        return write(packages.stream().map(Written::row).toList());
    }

    private static String write(List<Map<String, @Nullable Object>> rows) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    /**
     * A package as {@code {id, title, theme, format, version, file, bytes, sha256}}.
     *
     * @param file relative to the folder that is built to
     */
    static Map<String, @Nullable Object> asMap(BuiltPackage built, String file) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", built.id());
        map.put("title", built.title());
        map.put("theme", built.theme().orElse(null));
        map.put("format", built.format());
        map.put("version", built.version());
        map.put("file", file);
        map.put("bytes", built.zip().length);
        map.put("sha256", built.sha256());
        return map;
    }

    /** A row a package, and where they lie; which edition they are of, when the programme says. */
    String table(List<BuiltPackage> packages, Path folder, String edition) {
        Table table = new Table(
                List.of(texts.text("column-file"), texts.text("column-size"), "SHA-256"),
                packages.stream().map(BuildReport::row).toList());
        return table.text() + total(packages.size(), folder, edition);
    }

    private String total(int packages, Path folder, String edition) {
        return texts.text("built", packages, folder.toAbsolutePath().normalize())
                + (edition.isEmpty() ? "" : ". " + texts.text("edition", edition));
    }

    /** A row a municipality, and where their folders lie. */
    String municipalTable(List<Municipality> municipalities, List<Written> packages, Path folder, String edition) {
        Map<String, Long> counts =
                packages.stream().collect(Collectors.groupingBy(Written::org, Collectors.counting()));
        Table table = new Table(
                List.of(texts.text("column-org"), texts.text("column-packages")),
                municipalities.stream()
                        .map(Municipality::org)
                        .map(org -> List.of(org + "/", String.valueOf(counts.getOrDefault(org, 0L))))
                        .toList());
        return table.text() + total(packages.size(), folder, edition);
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
