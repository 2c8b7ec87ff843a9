package se.innovationskraft.packager.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code bin/package build}, run as a person runs it.
 *
 * @param jdk the JDK to run it on
 * @param zone the time zone of the computer
 */
record CommandLine(Path jdk, String zone) {

    private static final Path PACKAGE = Path.of("..", "bin", "package");

    /**
     * One run, from the command to its end.
     *
     * @param report what it says with {@code --json}: name, size and SHA-256 of every package
     */
    record Run(double millis, String report) {}

    /** The JDK that this runs on. */
    static Path ownJdk() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The JDKs installed beside the one that this runs on. */
    static List<Path> otherJdks() throws IOException {
        Path own = ownJdk().toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            List<Path> others = new ArrayList<>();
            for (Path jdk : beside.sorted().toList()) {
                Path real = jdk.toRealPath();
                if (Files.isExecutable(real.resolve("bin/java")) && !real.equals(own) && !others.contains(real)) {
                    others.add(real);
                }
            }
            return others;
        }
    }

    Run build(String format, Path out) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        PACKAGE.toString(), "build", "--json", "--format", format, "--out", out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TZ", zone);
        builder.environment().put("JAVA_HOME", jdk.toString());
        long began = System.nanoTime();
        Process process = builder.start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("bin/package build --format " + format + " failed");
        }
        return new Run((System.nanoTime() - began) / 1e6, report);
    }
}
