package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code bin/package}. Exit codes: 0 good; 1 our fault; 2 the content's or the arguments' fault, with every problem
 * listed.
 */
@Command(
        name = "bin/package",
        mixinStandardHelpOptions = true,
        versionProvider = PackagerCommand.Version.class,
        resourceBundle = "se.innovationskraft.packager.cli.texts_sv",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            SiteCommand.class,
            VerifyCommand.class
        })
public final class PackagerCommand implements Callable<Integer> {

    /** The content or the arguments are at fault. */
    static final int AT_FAULT = 2;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    /** The command with somewhere to print. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new PackagerCommand());
        commandLine.setOut(out).setErr(err);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof CommandMistake) {
                command.getErr().println(exception.getMessage());
                return AT_FAULT;
            }
            exception.printStackTrace(command.getErr());
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PackagerCommand.class.getPackage().getImplementationVersion();
            return new String[] {"content-packager " + (version == null ? "" : version)};
        }
    }

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec)
                .commandLine()
                .usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }
}
