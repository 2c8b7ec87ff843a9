package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst that a zip may ask for within the limits fits in a small computer's memory: 192 MB for all of Java. */
class LittleMemoryTests {

    @TempDir
    private Path folder;

    static Stream<Named<byte[]>> demanding() {
        ForeignPackage right = ForeignPackage.scorm12();
        String page = "<p>" + "<b>x</b>".repeat(120_000);
        ForeignPackage pages = right;
        ForeignPackage scripts = right;
        for (int index = 0; index < 12; index++) {
            pages = pages.with("p" + index + ".html", page);
            scripts = scripts.with("s" + index + ".js", "x".repeat(4_000_000) + index);
        }
        return Stream.of(
                Named.of("many large pages", pages.zip()),
                Named.of("48 MB of scripts", scripts.zip()),
                Named.of(
                        "a manifest of 49 000 files",
                        right.change("<file href=\"script.js\"/>", "<file href=\"script.js\"/>".repeat(49_000))
                                .zip()),
                Named.of(
                        "a manifest of a million elements",
                        right.change("<resources>", "<resources>" + "<x/>".repeat(800_000))
                                .zip()),
                Named.of("100 000 files", manyFiles()));
    }

    private static byte[] manyFiles() {
        RawZip zip = new RawZip();
        for (int index = 0; index < 100_000; index++) {
            zip.file("fil" + index, new byte[0]);
        }
        return zip.bytes();
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void fitsInLittleMemory(byte[] zip) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("tung.zip"), zip);
        Path said = folder.resolve("said.txt");

        Process process = new ProcessBuilder(command(file))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        int exit = process.waitFor();
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .doesNotContain("OutOfMemory")
                .contains("varningar.");
        assertThat(exit).isIn(0, 2);
    }

    private static List<String> command(Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                "se.innovationskraft.packager.cli.PackagerCommand",
                "verify",
                file.toString());
    }
}
