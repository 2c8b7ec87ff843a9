package se.innovationskraft.bridge.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.innovationskraft.bridge.BridgeApplication;

/** The service in a process of its own, without anything of the tests, on a store that is there already. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready on (http://\\S+)");

    private final Process process;
    private final String address;

    private ServiceProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param folder for what it keeps beside the store
     * @param secretKey the key by which the secrets in the store are hashed
     */
    static ServiceProcess start(String database, Path folder, String secretKey) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        withoutTests(),
                        BridgeApplication.class.getName(),
                        "--server.port=0",
                        "--bridge.data=" + folder,
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres")
                .redirectErrorStream(true);
        builder.environment().put("BRIDGE_SECRET_KEY", secretKey);
        Process process = builder.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                drain(output);
                return new ServiceProcess(process, ready.group(1));
            }
        }
        throw new IllegalStateException("The service did not start: " + said);
    }

    /** A process whose output nobody reads stops when it has said too much. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> System.out.println("SERVICE " + line)));
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return address;
    }

    /** The work that it has done, on all cores. */
    Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
