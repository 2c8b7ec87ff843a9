package se.innovationskraft.packager.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;

/** A small, right package as another tool might have made it, that a test makes wrong in one way. Never changes. */
final class ForeignPackage {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="sv"><head><title>Kurs</title><script src="%s"></script></head>
            <body><h1>Kurs</h1></body></html>
            """;
    private static final String SCRIPT_12 = "parent.API.LMSInitialize(''); addEventListener('pagehide', save);";
    private static final String SCRIPT_2004 = "parent.API_1484_11.Initialize(''); addEventListener('pagehide', save);";

    private final Map<String, byte[]> files;

    private ForeignPackage(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
    }

    static ForeignPackage empty() {
        return new ForeignPackage(Map.of());
    }

    static ForeignPackage scorm12() {
        return course("imsmanifest.xml", text("scorm12.xml"), SCRIPT_12);
    }

    /** With the text of {@code schemaversion}. */
    static ForeignPackage scorm2004(String edition) {
        return course("imsmanifest.xml", text("scorm2004.xml").replace("EDITION", edition), SCRIPT_2004);
    }

    static ForeignPackage cmi5() {
        return course("cmi5.xml", text("cmi5.xml"), "");
    }

    static ForeignPackage tincan() {
        return course("tincan.xml", text("tincan.xml"), "");
    }

    /** A right descriptor of some standard. */
    private static String text(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "verify", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ForeignPackage course(String descriptor, String text, String script) {
        return empty().with(descriptor, text)
                .with("index.html", PAGE.formatted("script.js"))
                .with("script.js", script + "//");
    }

    /** With a file more, or another. */
    ForeignPackage with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ForeignPackage with(String name, byte[] bytes) {
        ForeignPackage changed = new ForeignPackage(files);
        changed.files.put(name, bytes);
        return changed;
    }

    ForeignPackage without(String name) {
        ForeignPackage changed = new ForeignPackage(files);
        changed.files.remove(name);
        return changed;
    }

    ForeignPackage renamed(String from, String to) {
        return with(to, bytes(from)).without(from);
    }

    ForeignPackage inFolder(String folder) {
        ForeignPackage changed = empty();
        files.forEach((name, bytes) -> changed.files.put(folder + "/" + name, bytes));
        return changed;
    }

    /** Changes a text in the descriptor; fails when it is not there, so that no test passes by mistake. */
    ForeignPackage change(String from, String to) {
        String name = files.keySet().iterator().next();
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The descriptor does not hold \"" + from + "\"");
        }
        return with(name, text.replace(from, to));
    }

    private byte[] bytes(String name) {
        return java.util.Objects.requireNonNull(files.get(name));
    }

    byte[] zip() {
        return ReproducibleZip.write(new ContentPackage(files.entrySet().stream()
                .map(file -> new Entry(file.getKey(), file.getValue()))
                .toList()));
    }

    Path writeTo(Path folder) throws IOException {
        return Files.write(folder.resolve("kurs.zip"), zip());
    }
}
