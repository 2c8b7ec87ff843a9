package se.innovationskraft.packager.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code simple-scorm-packager}, which packs the same pages. It is timed from inside, all packages in one process, so it
 * does not pay for its start; it neither makes the pages nor checks them.
 *
 * @param edition its word for an edition of SCORM
 */
record Peer(String edition) {

    /** What it knows, by our names of the formats. */
    static final Map<String, Peer> BY_FORMAT = new TreeMap<>(Map.of(
            "scorm12", new Peer("1.2"),
            "scorm2004-3", new Peer("2004 3rd Edition"),
            "scorm2004-4", new Peer("2004 4th Edition")));

    private static final Path SCRIPTS = Path.of("..", "scorm-templates");

    /** What it took to pack one folder. */
    record Packed(String name, double millis, int bytes) {}

    /** Packs what our packages hold, each from a folder of its own below an empty one. */
    List<Packed> pack(List<Path> zips, Path folder) throws IOException, InterruptedException {
        for (Path zip : zips) {
            unpack(zip, Files.createDirectory(folder.resolve(zip.getFileName().toString())));
        }
        List<String> command = new ArrayList<>(List.of("node", "test/bench/peer.mjs", edition));
        command.add(folder.toAbsolutePath().toString());
        Process process = new ProcessBuilder(command)
                .directory(SCRIPTS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] answer = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("simple-scorm-packager failed");
        }
        return List.of(JsonMapper.builder().build().readValue(answer, Packed[].class));
    }

    /** Without what it writes itself: the manifest and the schema files. */
    private static void unpack(Path zip, Path folder) throws IOException {
        for (Entry entry : ReproducibleZip.read(Files.readAllBytes(zip)).entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (!name.equals("imsmanifest.xml") && !name.endsWith(".xsd") && !name.endsWith(".dtd")) {
                Path file = folder.resolve(entry.name());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.content());
            }
        }
    }
}
