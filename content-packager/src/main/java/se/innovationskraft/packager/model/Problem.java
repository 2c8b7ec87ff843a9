package se.innovationskraft.packager.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an author, or the caller, can mend. The words are in the message bundle {@code problems} under the rule's
 * name; this holds only what they are about.
 *
 * @param severity whether a package can be made all the same
 * @param rule the rule's name, such as {@code unclosed-fence}
 * @param file the file concerned, relative to the bundle; null when it is about no file
 * @param line 1-based line; null when it is about the whole file
 * @param arguments what was read, what is allowed and so on, in the order the message expects
 */
public record Problem(
        Severity severity,
        String rule,
        @Nullable String file,
        @Nullable Integer line,
        List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** An error at a place in a file. */
    public static Problem error(String rule, Source at, Object... arguments) {
        return new Problem(Severity.ERROR, rule, at.file(), at.line(), strings(arguments));
    }

    /** A warning at a place in a file. */
    public static Problem warning(String rule, Source at, Object... arguments) {
        return new Problem(Severity.WARNING, rule, at.file(), at.line(), strings(arguments));
    }

    /** An error about a whole file, or about none when {@code file} is null. */
    public static Problem inFile(String rule, @Nullable String file, Object... arguments) {
        return new Problem(Severity.ERROR, rule, file, null, strings(arguments));
    }

    /** The same, but a package with it still works in some LMSs. */
    public Problem asWarning() {
        return new Problem(Severity.WARNING, rule, file, line, arguments);
    }

    /** The same, at a line. */
    public Problem at(int newLine) {
        return new Problem(severity, rule, file, newLine, arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static List<String> strings(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
