package se.innovationskraft.packager.player.browsers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program beside the test. It dies with all that it has started. */
final class Program implements AutoCloseable {

    private static final boolean BUILD_SERVER = "true".equals(System.getenv("CI"));

    private final Process process;
    private final Path output;

    /**
     * Starts it.
     *
     * @param output file for what it says, emptied first
     */
    Program(Path output, Map<String, String> environment, List<String> command) {
        this.output = output;
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.get(0), e);
        }
    }

    /**
     * Where the first program that is installed lies. When none is, the test fails on a build server and is left out
     * elsewhere, with the reason.
     */
    static String find(String... names) {
        return Stream.of(names).flatMap(Program::places).findFirst().orElseGet(() -> missing(names[0]));
    }

    private static Stream<String> places(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString);
    }

    private static String missing(String name) {
        String reason = name + " is not installed. Run bin/test: it installs the browsers, then the tests.";
        Assumptions.assumeTrue(BUILD_SERVER, reason);
        throw new IllegalStateException(reason);
    }

    /** Waits until it has said something. */
    MatchResult says(Pattern something) {
        return Patience.until(
                () -> something.matcher(said()).results().findFirst(),
                () -> "%s never said %s but:%n%s".formatted(process.info().command(), something, said()));
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it has started and that they have started, as far as it runs. */
    List<ProcessHandle> started() {
        return process.descendants().toList();
    }

    @Override
    public void close() {
        Stream.concat(started().stream(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
